import { hooks } from './rewrite.ts';

/** A built-in module: its named exports, and `default` where that is not the object of all of them. */
export type Builtin = Readonly<Record<string, unknown>>;

export interface Bridge {
  url: string;
  /** URL of a module that exports what a built-in does. */
  builtinUrl(name: string): string;
  /** URL of a module that runs an entry, and says so just before. */
  entryUrl(url: string): string;
  /** The built-in behind such a URL. */
  builtinAt(url: string): string | undefined;
}

export interface Hooks {
  /** What `import()` does in a file. */
  load: (importer: string) => (specifier: unknown) => Promise<unknown>;
  /** What `import.meta` is in a file. */
  meta: (file: string) => object;
  /** All modules that an entry needs are loaded: the first of them is about to run. */
  begin: (entry: string) => void;
}

const script = (code: string): string => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));

export const moduleUrl = script;

/**
 * A module that both sides know: the runtime puts built-ins and hooks into it, modules of the program import them
 * from it. Nothing is left on `globalThis` where the program would meet it.
 */
export async function createBridge(builtins: ReadonlyMap<string, Builtin>, provided: Hooks): Promise<Bridge> {
  const url = script(
    `export let builtins, ${hooks.load}, ${hooks.meta}, ${hooks.begin};
     export function provide(given, { load, meta, begin }) {
       builtins = given;
       ${hooks.load} = load;
       ${hooks.meta} = meta;
       ${hooks.begin} = begin;
     }`,
  );
  const { provide } = (await import(/* @vite-ignore */ url)) as {
    provide: (given: ReadonlyMap<string, Builtin>, hooks: Hooks) => void;
  };
  provide(builtins, provided);
  const urls = new Map<string, string>();

  return {
    url,
    builtinUrl(name) {
      const known = urls.get(name);
      if (known !== undefined) return known;
      const names = Object.keys(builtins.get(name) ?? {}).filter((key) => key !== 'default');
      const created = script(
        `import { builtins } from "${url}";
         const all = builtins.get("${name}");
         export default all.default ?? all;
         export const { ${names.join(', ')} } = all;`,
      );
      urls.set(name, created);
      return created;
    },
    entryUrl(entry) {
      const begin = script(`import { ${hooks.begin} } from "${url}"; ${hooks.begin}("${entry}");`);
      return script(`import "${begin}"; import * as entry from "${entry}"; export { entry };`);
    },
    builtinAt: (url) => [...urls].find(([, known]) => known === url)?.[0],
  };
}
