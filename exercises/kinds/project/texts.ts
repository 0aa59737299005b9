import type { Project, ProjectAnswer } from "./schema.ts";

/** Everything that stands at a path of an answer; `*` is every item of a list. Strings only. */
export function textsAt(answer: ProjectAnswer, place: string): string[] {
  const [part = "", ...steps] = place.split(".");
  let here: unknown[] = [answer.parts[part]];
  for (const step of steps)
    here = here.flatMap((value) => {
      if (typeof value !== "object" || value === null) return [];
      if (step === "*") return Object.values(value);
      return Object.hasOwn(value, step) ? [(value as Record<string, unknown>)[step]] : [];
    });
  return here.flatMap((value) => (typeof value === "string" || typeof value === "number" ? [String(value)] : []));
}

/** Deeper than any answer is nested. */
const deepest = 8;

/** Every string in a value. */
function stringsIn(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > deepest) return [];
  return Object.values(value).flatMap((inner) => stringsIn(inner, depth + 1));
}

/** Fewest words of a string that was written rather than chosen. */
const written = 4;

/** The texts that were written in each part, with the part they stand in; addresses and codes are left out. */
export function writtenTexts(
  { parts }: Project,
  answer: ProjectAnswer,
): { readonly part: string; readonly text: string }[] {
  return parts.flatMap(({ id }) =>
    stringsIn(answer.parts[id])
      .filter((text) => text.trim().split(/\s+/).length >= written)
      .slice(0, 400)
      .map((text) => ({ part: id, text })),
  );
}
