import { Buffer } from 'node:buffer';
import { randomInt, randomUUID } from 'node:crypto';
import { StringDecoder } from 'node:string_decoder';

const text = Buffer.from('안녕, async', 'utf8');
console.log(text, text.length, text.toString('base64'), text.toString('hex').length);
console.log(Buffer.concat([Buffer.from('a'), Buffer.alloc(2)]), Buffer.from('YQ==', 'base64').toString());
console.log(
  Buffer.byteLength('한'),
  Buffer.isBuffer(text),
  text.subarray(0, 3).toString(),
  text.equals(Buffer.from(text)),
);
const decoder = new StringDecoder('utf8');
console.log(decoder.write(text.subarray(0, 4)) + decoder.write(text.subarray(4)));
const number = Buffer.alloc(8);
number.writeUInt32BE(1, 0);
number.writeDoubleLE(0.5, 0);
console.log(number.readDoubleLE(0), randomUUID().length, randomInt(1));
console.log(
  new TextDecoder().decode(new TextEncoder().encode('왕복')),
  atob(btoa('x')),
  structuredClone({ a: new Date(0) }),
);
