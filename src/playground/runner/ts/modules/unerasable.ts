import { parse } from 'sucrase/dist/parser/index.js';
import { TokenType as tt } from 'sucrase/dist/parser/tokenizer/types.js';

type Token = ReturnType<typeof parse>['tokens'][number];

export interface Unerasable {
  what: string;
  line: number;
}

const modifiers: readonly number[] = [tt._private, tt._public, tt._protected, tt._readonly, tt._override];
const values: readonly number[] = [tt._const, tt._let, tt._var, tt._function, tt._class];

/**
 * The first TypeScript syntax that is more than types: an enum, a namespace with values, a parameter property, an
 * import or export by `=`. Node refuses them; sucrase would compile some and drop others in silence.
 */
export function findUnerasable(source: string): Unerasable | null {
  const { tokens } = parse(source, false, true, false);
  for (const [index, token] of tokens.entries()) {
    const what = whatIs(tokens, index, source);
    if (what !== null) return { what, line: source.slice(0, token.start).split('\n').length };
  }
  return null;
}

function whatIs(tokens: readonly Token[], index: number, source: string): string | null {
  const type = (offset: number): number | undefined => tokens[index + offset]?.type;
  const token = tokens[index];
  if (!token) return null;
  const text = source.slice(token.start, token.end);
  if (token.isType) {
    const isNamespace = /^(namespace|module)$/.test(text) && type(1) === tt.name && type(2) === tt.braceL;
    const isReal = isNamespace && !isDeclared(tokens, index, source) && holdsValues(tokens, index);
    return isReal ? 'namespace' : null;
  }
  if (type(0) === tt._enum && type(1) === tt.name) return 'enum';
  if (isParameterProperty(tokens, index)) return 'parameter property';
  if (token.type === tt._import && type(1) === tt.name && type(2) === tt.eq) return 'import … =';
  if (token.type === tt._export && type(1) === tt.eq) return 'export =';
  return null;
}

/** A modifier, or several, at the beginning of a parameter. */
function isParameterProperty(tokens: readonly Token[], index: number): boolean {
  const isModifier = (at: number) => modifiers.includes(tokens[at]?.type ?? tt.eof);
  let first = index;
  while (isModifier(first - 1)) first -= 1;
  const before = tokens[first - 1]?.type;
  return (
    isModifier(index) && tokens[index + 1]?.type === tt.name && (before === tt.parenL || before === tt.comma)
  );
}

const isDeclared = (tokens: readonly Token[], index: number, source: string): boolean => {
  const previous = tokens[index - 1];
  return previous?.isType === true && source.slice(previous.start, previous.end) === 'declare';
};

/** Whether any of the type tokens from there on declares a value. */
function holdsValues(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from);
  const end = rest.findIndex(({ isType }) => !isType);
  return rest.slice(0, end).some(({ type }) => values.includes(type));
}
