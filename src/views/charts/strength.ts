/** How strongly a count is coloured, 0 to 1: the least that is there can be seen, and much is not all the same. */
export function strength(count: number, most: number): number {
  return count === 0 ? 0 : 0.2 + 0.8 * Math.sqrt((count - 1) / Math.max(1, most - 1));
}
