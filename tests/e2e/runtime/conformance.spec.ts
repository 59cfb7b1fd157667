import type { RunOutcome } from '../../../src/playground/protocol.ts';
import { runOnNode } from './on-node.ts';
import { programs } from './programs.ts';
import { expect, printed, program, test } from './test.ts';

/** What a shell would see. */
function exitCodeOf(outcome: RunOutcome): number {
  if (outcome.kind === 'done') return outcome.exitCode;
  if (outcome.kind === 'error') return 1;
  throw new Error(`The run ended otherwise: ${JSON.stringify(outcome)}`);
}

test.describe('the same program prints the same, in the same order, on Node and in the page', () => {
  for (const { name, files } of programs) {
    test(name, async ({ run }) => {
      const onNode = await runOnNode(files, 'main.ts');
      const record = await run(program(files['main.ts'] ?? '', { files }));
      expect(printed(record, 'stdout')).toBe(onNode.stdout);
      expect(exitCodeOf(record.outcome)).toBe(onNode.exitCode);
      // What Node prints about a failure names its own files; a warning names its process.
      const withoutPid = (text: string) => text.replace(/^\(node:\d+\)/gm, '(node)');
      if (onNode.exitCode === 0)
        expect(withoutPid(printed(record, 'stderr'))).toBe(withoutPid(onNode.stderr));
    });
  }
});
