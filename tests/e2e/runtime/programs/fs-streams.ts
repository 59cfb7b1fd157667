import { createReadStream, createWriteStream } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const out = createWriteStream('big.txt');
for (let line = 0; line < 3; line += 1) out.write(`line ${line}\n`);
await new Promise<void>((resolve) => out.end(resolve));
const upper = new Transform({
  transform(chunk, _encoding, done) {
    done(null, String(chunk).toUpperCase());
  },
});
await pipeline(createReadStream('big.txt'), upper, createWriteStream('upper.txt'));
console.log(await readFile('upper.txt', 'utf8'));
let bytes = 0;
for await (const chunk of createReadStream('big.txt', { highWaterMark: 8 }))
  bytes += (chunk as Buffer).length;
console.log(bytes);
const handle = await open('big.txt', 'r+');
const buffer = Buffer.alloc(4);
const { bytesRead } = await handle.read(buffer, 0, 4, 0);
console.log(bytesRead, buffer.toString());
await handle.close();
await Promise.all(['big.txt', 'upper.txt'].map((file) => rm(file)));
