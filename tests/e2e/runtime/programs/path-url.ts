import { basename, dirname, extname, join, normalize, parse, relative, resolve, sep } from 'node:path';
import { fileURLToPath, URL as NodeURL, pathToFileURL } from 'node:url';

console.log(
  join('/a', '..', 'b', './c.txt'),
  normalize('/a//b/../c/'),
  basename('/a/b.ts', '.ts'),
  extname('x.d.ts'),
);
console.log(relative('/a/b/c', '/a/d'), dirname('/a/b/c'), parse('/home/x.tar.gz'), sep, resolve('/a', 'b'));
console.log(fileURLToPath('file:///a/b%20c'), pathToFileURL('/a/b c#d').href, NodeURL === URL);
console.log(import.meta.filename.endsWith('main.ts'), import.meta.dirname === dirname(import.meta.filename));
console.log(
  fileURLToPath(import.meta.url) === import.meta.filename,
  process.argv[1] === import.meta.filename,
);
console.log(process.cwd() === import.meta.dirname, process.argv.length, typeof process.pid, process.platform);
