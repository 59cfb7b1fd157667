import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const folder = await promisify(mkdtemp)('work-');
const file = join(folder, 'a.txt');
writeFile(file, 'first', (error) => {
  console.log('written', error);
  readFile(file, 'utf8', (error, text) => {
    console.log('read', error, text);
    process.nextTick(() => console.log('tick after read'));
    readFile(join(folder, 'none'), (error) => {
      console.log('missing', error?.code);
      rm(folder, { recursive: true }, () => access(folder, (error) => console.log('gone', error?.code)));
    });
  });
});
console.log('asked');
