/** What follows a noun: case, topic and comparison, and the copula (`인가요`). Two may stand on top of each other: `에서는`. */
const particles = `
은 는 이 가 을 를 의 에 도 만 로 와 과 랑 나 란 든 들 께 야 요 죠 씩 간 별
용 때 시 중 쪽 뿐 에서 에게 한테 으로 로서 로써 하고 까지 부터 보다 처럼 마다 라는
라고 라도 끼리 대로 밖에 조차 마저 께서 이며 인가 인지 예요 이면 일때 일까 라면 라서
인데 이고 이다 에선 으로써 이에요 입니다 입니까 인건가 이란게 라는게
에대해 에대한
`
  .split(/\s+/)
  .filter(Boolean);

/** The word without one particle. */
const stripped = (word: string): string[] =>
  particles
    .filter((particle) => word.length > particle.length && word.endsWith(particle))
    .map((particle) => word.slice(0, -particle.length));

/** Ways to read a word as noun and one or two particles, the longest first; the word itself is not among them. */
export const withoutParticle = (word: string): string[] => {
  const once = stripped(word);
  return [...new Set([...once, ...once.flatMap(stripped)])].sort((a, b) => a.length - b.length);
};

/** Whether a rest is nothing but particles: `에서`, `들은요`. */
export const isParticle = (rest: string): boolean =>
  particles.includes(rest) || stripped(rest).some((one) => particles.includes(one));
