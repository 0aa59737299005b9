/** Seconds as a person says them: 45 s, 2 min, 1 min 42 s. The same in both languages. */
export function sayDuration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
