import { type Bridge, type Builtin, createBridge, moduleUrl } from './bridge.ts';
import { createEarlyErrors } from './early-error.ts';
import { LoadError } from './load-error.ts';
import { resolve, root } from './resolve.ts';
import { rewriteImports } from './rewrite.ts';
import { stripTypes } from './strip-types.ts';

export type Files = Readonly<Record<string, string>>;

/** Loads modules of a program: types stripped, imports led to blob URLs, dependencies first. */
export interface Linker {
  /** Evaluates a file with all that it imports. Rejects with LoadError, or with what the program throws. */
  load(path: string): Promise<Record<string, unknown>>;
}

/** @param hold keeps the program alive until the function that it returns is called */
export async function createLinker(
  files: Files,
  builtins: ReadonlyMap<string, Builtin>,
  hold: () => () => void,
): Promise<Linker> {
  const urls = new Map<string, string>();
  const metas = new Map<string, object>();
  /** Entries that are being loaded, by URL: nothing has run that could keep the program alive by itself. */
  const starting = new Map<string, () => void>();
  const bridge: Bridge = await createBridge(builtins, {
    load: (importer) => async (specifier) => {
      const url = urlOf(String(specifier), { path: importer, line: null }, [importer]);
      const release = hold();
      try {
        return await import(/* @vite-ignore */ url);
      } finally {
        release();
      }
    },
    meta: (file) => metas.get(file) ?? {},
    begin: (url) => starting.get(url)?.(),
  });

  function urlOf(
    specifier: string,
    importer: { path: string; line: number | null },
    chain: string[],
  ): string {
    const target = resolve(specifier, importer, files, (name) => builtins.has(name));
    if (target.kind === 'builtin') return bridge.builtinUrl(target.name);
    if (importer.line !== null && chain.includes(target.path)) {
      const cycle = [...chain.slice(chain.indexOf(target.path)), target.path].join(' → ');
      throw new LoadError(cycleMessage(cycle), importer.path, importer.line);
    }
    return fileUrl(target.path, chain);
  }

  function fileUrl(path: string, chain: string[]): string {
    const known = urls.get(path);
    if (known !== undefined) return known;
    const source = files[path] ?? '';
    const url = moduleUrl(path.endsWith('.json') ? jsonModule(source) : link(source, path, [...chain, path]));
    urls.set(path, url);
    metas.set(path, createMeta(path));
    return url;
  }

  const link = (source: string, path: string, chain: string[]): string =>
    rewriteImports(
      stripTypes(source, path),
      path,
      (specifier, line) => urlOf(specifier, { path, line }, chain),
      bridge.url,
    );

  /** An engine names a module by its URL or, once it has read it, by its `sourceURL`. */
  const nameOf = (url: string): string | undefined =>
    url in files ? url : ([...urls].find(([, known]) => known === url)?.[0] ?? bridge.builtinAt(url));
  const toLoadError = createEarlyErrors(nameOf);

  return {
    async load(path) {
      const url = fileUrl(path, []);
      const release = hold();
      starting.set(url, release);
      try {
        const { entry } = await import(/* @vite-ignore */ bridge.entryUrl(url));
        return entry;
      } catch (error) {
        throw toLoadError(error) ?? error;
      } finally {
        release();
      }
    },
  };
}

// A blob URL exists only once the text behind it is complete, so that two modules cannot name each other.
const cycleMessage = (cycle: string): string =>
  `서로를 import하는 모듈은 페이지 안에서 실행할 수 없습니다: ${cycle}. 공통 부분을 새 파일로 옮기거나, ` +
  'StackBlitz 또는 내 컴퓨터의 Node에서 실행하세요. / ' +
  `Modules that import each other cannot run in the page: ${cycle}. Move what both need to a third file, ` +
  'or run it in StackBlitz or with Node on your computer.';

const jsonModule = (text: string): string => `export default ${JSON.stringify(JSON.parse(text))};`;

function createMeta(path: string): object {
  const filename = `${root}/${path}`;
  return {
    dirname: filename.slice(0, filename.lastIndexOf('/')),
    filename,
    resolve: (specifier: string) => new URL(specifier, `file://${filename}`).href,
    url: `file://${filename}`,
  };
}
