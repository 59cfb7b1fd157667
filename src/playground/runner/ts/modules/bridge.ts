import { hooks } from './rewrite.ts';

/** A built-in module: its named exports, and `default` where that is not the object of all of them. */
export type Builtin = Readonly<Record<string, unknown>>;

export interface Bridge {
  url: string;
  /** URL of a module that exports what a built-in does. */
  builtinUrl(name: string): string;
  /** The built-in behind such a URL. */
  builtinAt(url: string): string | undefined;
}

export interface Hooks {
  /** What `import()` does in a file. */
  load: (importer: string) => (specifier: unknown) => Promise<unknown>;
  /** What `import.meta` is in a file. */
  meta: (file: string) => object;
}

const script = (code: string): string => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));

export const moduleUrl = script;

/**
 * A module that both sides know: the runtime puts built-ins and hooks into it, modules of the program import them
 * from it. Nothing is left on `globalThis` where the program would meet it.
 */
export async function createBridge(builtins: ReadonlyMap<string, Builtin>, provided: Hooks): Promise<Bridge> {
  const url = script(
    `export let builtins, ${hooks.load}, ${hooks.meta};
     export const provide = (given, load, meta) => { builtins = given; ${hooks.load} = load; ${hooks.meta} = meta; };`,
  );
  const { provide } = (await import(/* @vite-ignore */ url)) as {
    provide: (given: ReadonlyMap<string, Builtin>, load: Hooks['load'], meta: Hooks['meta']) => void;
  };
  provide(builtins, provided.load, provided.meta);
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
    builtinAt: (url) => [...urls].find(([, known]) => known === url)?.[0],
  };
}
