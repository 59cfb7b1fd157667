import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

await mkdir('work/deep', { recursive: true });
const names = Array.from({ length: 200 }, (_value, index) => `file-${String(index).padStart(3, '0')}.txt`);
await Promise.all(names.map((name, index) => writeFile(join('work', name), `line ${index}\n`)));
const texts = await Promise.all(names.map((name) => readFile(join('work', name), 'utf8')));
console.log(texts.length, texts.join('').length);
await appendFile('work/file-000.txt', 'more');
console.log((await readFile('work/file-000.txt')).toString(), (await stat('work/file-000.txt')).size);
await rename('work/file-001.txt', 'work/deep/moved.txt');
console.log((await readdir('work')).length, await readdir('work/deep'));
console.log(
  (await readdir('work', { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
);
for (const attempt of [
  () => readFile('work/none.txt'),
  () => mkdir('work'),
  () => readdir('work/file-000.txt'),
  () => rm('work'),
]) {
  await attempt().catch(({ code, syscall, message }: NodeJS.ErrnoException) => {
    console.log(code, syscall, message.replace(/'[^']*work/, "'work"));
  });
}
await rm('work', { recursive: true });
console.log(existsSync('work'), existsSync(import.meta.filename));
writeFileSync('note.txt', '동기');
console.log(readFileSync('note.txt', { encoding: 'utf8' }));
try {
  readFileSync('nowhere');
} catch (error) {
  console.log((error as NodeJS.ErrnoException).code);
}
await rm('note.txt');
