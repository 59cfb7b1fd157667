async function findUser() {
  return 'user';
}

const promise = findUser();
console.log('promise:', await promise, await promise);
