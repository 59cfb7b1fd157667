const limits = new Map([['mina', 100]]);
let balance = 100;

async function findLimit(name: string) {
  return limits.get(name) ?? 0; // known already: nothing to wait for
}

async function withdraw(name: string, amount: number) {
  if (balance >= amount && amount <= (await findLimit(name))) {
    balance -= amount;
    return 'ok';
  }
  return 'refused';
}

async function main() {
  console.log(await Promise.all([withdraw('mina', 80), withdraw('mina', 80)]));
  console.log('balance:', balance);
}

main();
