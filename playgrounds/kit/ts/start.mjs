// Starts the lab. Node that strips types runs the files as they are; where it does not, sucrase strips them
// into .run/ first, keeping every line where it is.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const out = join(root, '.run');

async function load() {
  if (process.features.typescript) return import('./main.ts');
  const { transform } = await import('sucrase').catch(() => {
    console.error(
      `Node ${process.version}: 타입을 제거할 수 없습니다. Node 22.18 이상을 쓰거나 npm install을 다시 실행하세요. / ` +
        'This Node cannot strip types. Use Node 22.18 or newer, or run npm install again.',
    );
    process.exit(2);
  });
  rmSync(out, { recursive: true, force: true });
  cpSync(join(root, 'lab.json'), join(out, 'lab.json'));
  for (const path of readdirSync(root, { recursive: true })) {
    if (!path.endsWith('.ts') || /^(node_modules|\.)/.test(path)) continue;
    const target = join(out, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, strip(transform, path.replaceAll('\\', '/')));
  }
  return import(pathToFileURL(join(out, 'kit/main.js')).href);
}

function strip(transform, path) {
  const source = readFileSync(join(root, path), 'utf8');
  try {
    const { code } = transform(source, { transforms: ['typescript'], keepUnusedImports: false });
    return code.replace(/(\b(?:from|import)\s*\(?\s*)(['"])(\.\.?\/[^'"\n]*)\.ts\2/g, '$1$2$3.js$2');
  } catch (error) {
    // Thrown when the module is loaded, where the report can tell it with its file and line.
    const stack = JSON.stringify(`${path}:${error.loc?.line ?? 1}`);
    const message = JSON.stringify(error.message.replace(/^Error transforming [^:]*: /, ''));
    return `throw Object.assign(new SyntaxError(${message}), { stack: ${stack} });\n`;
  }
}

const { main } = await load();
await main(process.argv.slice(2));
