// npm run new -- lesson|objective|lab|snippet <id>: writes one that passes the check, and says what comes next.
import { root, runNode } from './child.ts';
import { parseRequest, usage } from './new/request.ts';
import { templates } from './new/templates.ts';
import { writeNew } from './new/write.ts';
import { asksForHelp, command, say, UserError } from './say.ts';

await command(async () => {
  const argv = process.argv.slice(2);
  if (asksForHelp(argv)) {
    console.log(usage);
    return;
  }
  const request = parseRequest(argv);
  const made = templates[request.noun](root, request.id);
  writeNew(root, made.files);
  for (const file of Object.keys(made.files)) console.log(`+ ${file}`);
  for (const change of made.changes) console.log(`~ ${change(root)}`);
  if (made.record) {
    const { code, output } = await runNode(['src/cli/verify.ts', request.id, '--record']);
    if (code !== 0) throw new UserError({ ko: output, en: output });
  }
  console.log(`\n${say(made.next)}`);
});
