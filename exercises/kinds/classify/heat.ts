/** How strongly a box of a table is coloured, from 0 (nothing in it) to 4 (all of what it is measured by). */
export function heatOf(count: number, of: number): number {
  return count <= 0 || of <= 0 ? 0 : Math.min(4, Math.ceil((4 * count) / of));
}
