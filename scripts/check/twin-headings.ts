import type { AuthoredLesson } from "./library.ts";
import type { Report } from "./problem.ts";
import { nodesOf, startOf, textOf, uses } from "./walk.ts";

/** A section of a lesson: its heading, and the first component with an id in it, which is the same in both languages. */
interface Section {
  readonly title: string;
  readonly depth: number;
  readonly place: { readonly line: number; readonly column: number };
  readonly first: string;
}

function sectionsOf({ tree }: AuthoredLesson): Section[] {
  const headings = nodesOf(tree, "heading");
  const named = uses(tree).filter(({ attributes }) => typeof attributes["id"] === "string");
  return headings.map((heading, at) => {
    const { line, column } = startOf(heading);
    const next = headings[at + 1];
    const end = next === undefined ? Number.POSITIVE_INFINITY : startOf(next).line;
    const first = named.find((use) => use.line > line && use.line < end);
    return {
      title: textOf(heading),
      depth: heading.depth,
      place: { line, column },
      first: first === undefined ? "" : `${first.name} ${String(first.attributes["id"])}`,
    };
  });
}

const nameOf = (lesson: AuthoredLesson) => `${lesson.locale}.mdx`;

/** Whether a heading is of a level that no heading may have where it stands; that is told by itself (prose.ts). */
const isOutOfStep = (sections: readonly Section[]) =>
  sections.some(({ depth }, at) => depth === 1 || depth > (sections[at - 1]?.depth ?? 1) + 1);

/** The twins have the same sections: as many headings, of the same levels. Tells the first that has no counterpart. */
export function checkTwinHeadings(it: AuthoredLesson, en: AuthoredLesson, report: Report): void {
  const [sections, twins] = [sectionsOf(it), sectionsOf(en)];
  if (sections.length === twins.length && (isOutOfStep(sections) || isOutOfStep(twins))) return;
  const differ = (lesson: AuthoredLesson, { place }: Section, what: string) =>
    report({
      file: lesson.file,
      ...place,
      name: "TwinsDiffer",
      what,
      advice:
        "Both languages have the same sections, in the same order: write the one that is missing, or take it out.",
    });
  if (sections.length === twins.length) {
    const at = sections.findIndex(({ depth }, nth) => depth !== twins[nth]?.depth);
    const [one, other] = [sections[at], twins[at]];
    if (one !== undefined && other !== undefined)
      differ(
        en,
        other,
        `“${other.title}” is of level ${other.depth}, and “${one.title}”, which stands in its place in it.mdx, of level ${one.depth}.`,
      );
    return;
  }
  const [longer, long, shorter, short] =
    sections.length > twins.length ? [it, sections, en, twins] : [en, twins, it, sections];
  // The first place where the two part; nothing but levels and ids says so across languages.
  const extra = long.find(({ depth, first }, nth) => depth !== short[nth]?.depth || first !== short[nth]?.first);
  if (extra !== undefined)
    differ(
      longer,
      extra,
      `${nameOf(longer)} has ${long.length} headings and ${nameOf(shorter)} ${short.length}: the first without a counterpart there seems to be “${extra.title}”.`,
    );
}
