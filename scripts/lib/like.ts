import { mostLike } from "./nearest.ts";

/** What to say when no exercise is called so: those whose names are nearest, and one of each kind. `kindOf` is the kind of each by its id. */
export function noExercise(name: string, kindOf: ReadonlyMap<string, string>): string {
  const ofKind = [...kindOf].filter(([, kind]) => kind === name).map(([id]) => id);
  const first =
    ofKind.length > 0
      ? `"${name}" is a kind; exercises of it: ${ofKind.join(", ")}.`
      : `there is no exercise "${name}"; the nearest names: ${mostLike(name, kindOf.keys(), 3).join(", ")}.`;
  const oneOfEach = new Map([...kindOf].map(([id, kind]) => [kind, id]));
  const kinds = [...oneOfEach].sort(([a], [b]) => a.localeCompare(b, "en")).map(([kind, id]) => `${kind} (${id})`);
  return `--like: ${first} One of each kind: ${kinds.join(", ")}. What the kinds are for is in CONTRIBUTING.md, under “Write an exercise”.`;
}
