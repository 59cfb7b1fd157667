import { root } from '../../src/cli/child.ts';
import { loadLab, runnableLabs } from '../../src/playground/load-lab.ts';
import { findNode, nodeMajors } from '../support/nodes.ts';
import { runPayload } from '../support/stackblitz/run-payload.ts';
import { expect, lab, labOn, test } from '../support/stackblitz/test.ts';

/** Fetching a Node the first time, and two runs of a lab. */
const limitMs = 240_000;

type Files = Record<string, string>;

/** The project as StackBlitz gets it from a press on the button of a lesson or a lab. */
const posted = test.extend<{ path: string; of: typeof lab; files: Files }>({
  path: ['lessons/where-time-goes/', { option: true }],
  of: [lab, { option: true }],
  files: async ({ page, standIn, path, of }, use) => {
    await page.goto(path);
    // Where Python runs on one's own computer alone, only TypeScript is offered there.
    await page.getByRole('tab', { name: 'TypeScript', exact: true }).last().click();
    await labOn(page, 'ko', of).embed.click();
    await use((await standIn.received()).files);
  },
});

for (const major of nodeMajors) {
  for (const stripTypes of [true, false]) {
    const how = stripTypes ? 'which strips types' : 'which does not strip types';
    posted(`Node ${major}, ${how}: the starter fails, the solution passes`, async ({ files }) => {
      test.setTimeout(limitMs);
      const node = await findNode(major);
      test.skip('missing' in node, 'missing' in node ? node.missing : '');
      if ('missing' in node) return;
      const run = (project: typeof files) =>
        runPayload(project, { node: node.path, stripTypes, args: ['--json'] });

      const starter = await run(files);
      expect(starter.nodeVersion).toMatch(new RegExp(`^v${major}\\.`));
      const noStripper = !stripTypes && /cannot strip types/.test(starter.stderr);
      test.skip(noStripper, 'sucrase could not be installed: no package registry');
      expect(starter).toMatchObject({ exitCode: 1, result: { lab: lab.id, verdict: 'failed' } });

      const solution = await run({ ...files, ...lab.solution });
      expect(solution).toMatchObject({ exitCode: 0, result: { lab: lab.id, verdict: 'passed' } });
    });
  }
}

for (const id of runnableLabs(root, 'ts').filter((one) => one !== lab.id)) {
  const other = loadLab(root, id);
  for (const [major, stripTypes] of [
    [22, false],
    [24, true],
  ] as const) {
    posted.describe(`every lab: ${id}`, () => {
      posted.use({ path: `playgrounds/${id}/`, of: other });
      posted(`Node ${major}: the starter fails, the solution passes`, async ({ files }) => {
        test.setTimeout(limitMs);
        const node = await findNode(major);
        test.skip('missing' in node, 'missing' in node ? node.missing : '');
        if ('missing' in node) return;
        const options = { node: node.path, stripTypes, args: ['--json'] };
        const starter = await runPayload(files, options);
        let solution = await runPayload({ ...files, ...other.solution }, options);
        // A busy machine may leave a run without a verdict; that is worth another try, a wrong verdict is not.
        for (let attempt = 1; solution.result?.verdict === 'unstable' && attempt < 4; attempt += 1) {
          solution = await runPayload({ ...files, ...other.solution }, options);
        }
        expect(starter).toMatchObject({ exitCode: 1, result: { lab: id, verdict: 'failed' } });
        expect(solution).toMatchObject({ exitCode: 0, result: { lab: id, verdict: 'passed' } });
      });
    });
  }
}

posted('without a package registry it runs all the same, and prints its report', async ({ files }) => {
  test.setTimeout(limitMs);
  const options = { node: process.execPath, offline: true, args: ['--locale', 'ko'] };
  const { install, stdout, exitCode } = await runPayload(files, { ...options, stripTypes: true });
  expect(install.exitCode, install.stderr).toBe(0);
  expect(exitCode).toBe(1);
  expect(stdout).toContain(lab.playground.title.ko);
  expect(stdout).toMatch(/✗ .+/);

  const unable = await runPayload(files, { ...options, stripTypes: false });
  expect(unable.exitCode).toBe(2);
  expect(unable.stderr).toContain('npm install');
});
