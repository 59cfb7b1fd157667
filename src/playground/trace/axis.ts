/**
 * Round steps for an axis of `length` ms, in 1, 2 or 5 times a power of ten: 3–6 of them, or that many to each
 * page's width where the axis is `zoom` pages wide.
 */
export function ticks(length: number, zoom = 1): number[] {
  if (length <= 0) return [0];
  const rough = length / zoom / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? power * 10;
  const count = Math.floor((length * 1.001) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
