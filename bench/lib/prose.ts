/** Fewest words of a string that somebody wrote, rather than chose, named or dated. */
const fewestWords = 6;

const isProse = (text: string) => text.trim().split(/\s+/).length >= fewestWords && /\p{Ll}{3}/u.test(text);

/** Every text that was written within an answer, in order. */
export function proseOf(answer: unknown): string[] {
  if (typeof answer === "string") return isProse(answer) ? [answer] : [];
  if (typeof answer !== "object" || answer === null) return [];
  return Object.values(answer).flatMap(proseOf);
}

/** The answer with each text that was written changed; `index` counts them. What was chosen stays right. */
export function withProse(answer: unknown, change: (text: string, index: number) => string): unknown {
  let index = 0;
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return isProse(value) ? change(value, index++) : value;
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(answer);
}
