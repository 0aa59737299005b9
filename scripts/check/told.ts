import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkAll } from "./all.ts";
import { formatProblem } from "./problem.ts";
import { sound } from "./sound-project.ts";

/** Writes the sound project with `changes` into a folder of its own, lets `use` look at it, and removes it; null leaves a file out. */
async function inProject<T>(
  changes: Readonly<Record<string, string | null>>,
  use: (root: string) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), "regia-check-"));
  try {
    for (const [file, text] of Object.entries({ ...sound, ...changes })) {
      if (text === null) continue;
      await mkdir(join(root, dirname(file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
    return await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** What an author is told after `changes` to the sound project, of all of it or only of what `names` name. */
export const told = (changes: Readonly<Record<string, string | null>>, ...names: readonly string[]): Promise<string> =>
  inProject(changes, async (root) => {
    const checked = await checkAll(root, names);
    return checked.ok ? checked.problems.map(formatProblem).join("\n\n") : checked.problem;
  });

/** What an author is to know though nothing is wrong with it, after `changes` to the sound project. */
export const noted = (
  changes: Readonly<Record<string, string | null>>,
  ...names: readonly string[]
): Promise<readonly string[]> =>
  inProject(changes, async (root) => {
    const checked = await checkAll(root, names);
    return checked.ok ? checked.notes : [];
  });

/** A file of the sound project with one thing spoilt. Throws when there is nothing to spoil: the test would prove nothing. */
export function spoilt(file: string, from: string | RegExp, to: string): Record<string, string> {
  const text = sound[file] ?? "";
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} doesn't hold ${from}`);
  return { [file]: changed };
}

/** An exercise for the sound project, at `exerciseFile`. */
export const exerciseFile = "exercises/bank/01-sample/try/exercise.yaml";
/** Its golden answers. */
export const goldenFile = "exercises/bank/01-sample/try/golden.yaml";

/** A reply to a comment that uses one rule by name. */
export function exerciseYaml(rule: string): string {
  const texts = (comment: string) =>
    `{ title: T, brief: B, comment: ${comment}, person: {}, brand: X, facts: [F], contacts: [] }`;
  return `id: try
rev: 1
kind: crisis-reply
skills: [replying]
minutes: 10
scene:
  platform: facebook
  register: tu
  fault: yes
  factsWrong: no
  needsPersonalData: no
  harm: annoyance
  author: unhappy
locale: { it: ${texts("Il pacco non arriva")}, en: ${texts("The parcel is late")} }
rules:
  - use: ${rule}
    with: {}
models: { it: [Ciao], en: [Hi] }
`;
}
