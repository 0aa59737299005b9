/** Whether exactly the right options were chosen. `right` and `chosen` count options from 0. */
export function isRight(chosen: readonly number[], right: readonly number[]): boolean {
  return chosen.length === right.length && right.every((option) => chosen.includes(option));
}
