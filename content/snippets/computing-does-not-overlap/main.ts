import { pbkdf2Sync } from 'node:crypto';

async function hashPassword(name: string) {
  console.log(`${name} start`);
  pbkdf2Sync('password', 'salt', 200_000, 32, 'sha256');
  console.log(`${name} end`);
}

await Promise.all([hashPassword('A'), hashPassword('B'), hashPassword('C')]);
