import type { Locale } from "../../../lib/locale.ts";
import type { Finding } from "../../../lib/verdict.ts";
import { projectMessages } from "../messages.ts";
import type { Agreement, Project, ProjectAnswer } from "../schema.ts";
import { writtenTexts } from "../texts.ts";

type Names = Extract<Agreement, { use: "names-same" }>;

/** Letters only, lower-case, without accents: how alike two spellings of a name are. */
const bare = (name: string) =>
  name
    .normalize("NFD")
    .replace(/[^\p{L} ]/gu, "")
    .toLowerCase();

/** Whether two words differ in one letter, or in the order of two, and in nothing else. */
function almost(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const swapped = restA.slice(0, 2) === [...restB.slice(0, 2)].reverse().join("") && restA.slice(2) === restB.slice(2);
  return swapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** Misspellings of a name in a text: runs of as many words that are almost it, or it in other letters. Handles and addresses are no names. */
function misspelt(text: string, name: string): string[] {
  const size = name.split(" ").length;
  const words = text.match(/[\p{L}\p{N}@#./_'’-]+/gu) ?? [];
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + size).map((word) => word.replace(/['’]s$/u, "").replace(/[.'’-]+$/u, ""));
    if (run.length < size || run.some((word) => /[@#./_\p{N}]/u.test(word))) return [];
    const said = run.join(" ");
    return said !== name && almost(bare(said), bare(name)) ? [said] : [];
  });
}

/** Whether every text spells the names as they are. */
export function namesAgree({ names }: Names, project: Project, answer: ProjectAnswer, locale: Locale): Finding[] {
  const t = projectMessages[locale];
  const found = writtenTexts(project, answer).flatMap(({ part, text }) =>
    names.flatMap((name) => misspelt(text, name).map((said) => ({ part, name, said }))),
  );
  const seen = new Map(found.map((one) => [`${one.part} ${one.said}`, one]));
  return [...seen.values()].slice(0, 8).map(({ part, name, said }) => ({
    range: null,
    cell: { table: "parts", row: project.parts.findIndex(({ id }) => id === part), field: part },
    ...t.misspelt(project.parts.find(({ id }) => id === part)?.locale[locale].title ?? part, said, name),
  }));
}
