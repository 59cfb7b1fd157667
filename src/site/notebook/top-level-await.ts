import { parser } from '@lezer/python';

type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

/** How a program runs where an event loop is running already, as under the kernel of a notebook. */
export type InNotebook =
  /** It starts no loop. */
  | { way: 'as-it-is' }
  /** Each `asyncio.run(x)` at the top level has become `await x`. */
  | { way: 'await'; code: string }
  /** It has to run in a process of its own. */
  | { way: 'process' };

/** Inside of these, `await` is not that of the top level. */
const inner = new Set([
  ...['FunctionDefinition', 'ClassDefinition', 'LambdaExpression'],
  ...['ComprehensionExpression', 'ArrayComprehensionExpression'],
  ...['DictionaryComprehensionExpression', 'SetComprehensionExpression'],
]);
/** Loops that a program starts by other means, or processes that import it again. */
const ownWays = new Set([
  'Runner',
  'run_until_complete',
  'ProcessPoolExecutor',
  'multiprocessing',
  '__file__',
]);
/** What `await` binds as a call does. */
const tight = new Set(['CallExpression', 'VariableName', 'MemberExpression']);
const loose = new Set(['ExpressionStatement', 'AssignStatement', 'ArgList']);

/**
 * Rewrites a program by its syntax tree, never by its text: what stands in a string or a comment stays, and a program
 * that calls `asyncio.run` in a function, or with options, is not touched at all.
 */
export function inNotebook(source: string): InNotebook {
  const edits: { from: number; to: number; text: string }[] = [];
  let needsProcess = false;
  const text = ({ from, to }: SyntaxNode) => source.slice(from, to);
  parser.parse(source).iterate({
    enter({ name, node }) {
      if ((name === 'VariableName' || name === 'PropertyName') && ownWays.has(text(node)))
        needsProcess = true;
      if (name !== 'MemberExpression' || text(node).replace(/\s/g, '') !== 'asyncio.run') return;
      const call = node.parent;
      const argument = call?.name === 'CallExpression' ? onlyArgument(call) : null;
      if (!call || !argument || isInner(call)) {
        needsProcess = true;
        return;
      }
      const awaited = tight.has(argument.name) ? text(argument) : `(${text(argument)})`;
      const isLoose = loose.has(call.parent?.name ?? '');
      edits.push({ from: call.from, to: call.to, text: isLoose ? `await ${awaited}` : `(await ${awaited})` });
    },
  });
  if (needsProcess) return { way: 'process' };
  if (edits.length === 0) return { way: 'as-it-is' };
  // From the end, so that the places before stay where they are.
  const code = edits.reduceRight(
    (done, { from, to, text }) => done.slice(0, from) + text + done.slice(to),
    source,
  );
  return { way: 'await', code };
}

/** The one positional argument of a call; null where there are others. */
function onlyArgument(call: SyntaxNode): SyntaxNode | null {
  const list = call.getChild('ArgList');
  const first = list?.firstChild?.nextSibling ?? null;
  return first?.nextSibling?.name === ')' ? first : null;
}

function isInner(node: SyntaxNode): boolean {
  for (let outer = node.parent; outer; outer = outer.parent) if (inner.has(outer.name)) return true;
  return false;
}
