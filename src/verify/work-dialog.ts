import type { Exercise } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import type { Block } from "../../exercises/lib/work.ts";
import { fill } from "../dom/fill.ts";
import { partOf } from "../dom/part-of.ts";
import { nodeOf, workTree } from "../portfolio/work-tree.ts";
import { blocksOf, taskOf } from "../portfolio/works.ts";
import type { Checked } from "./check-copy.ts";
import type { VerifyWords } from "./words.ts";

/** A work as a portfolio shows it; of a project the pieces too, which a portfolio has as works of their own. */
async function wholeWork(exercise: Exercise, answer: unknown, locale: Locale): Promise<Block[]> {
  const blocks = await blocksOf(exercise, answer, locale);
  if (exercise.kind !== "project") return blocks;
  const given = (answer as { readonly parts?: Readonly<Record<string, unknown>> } | null)?.parts ?? {};
  const pieces = await Promise.all(
    exercise.parts.map(async (part): Promise<Block[]> => {
      const held = exercise.bundle.find(({ id }) => id === part.exercise)?.exercise as Exercise | undefined;
      if (held === undefined || given[part.id] === undefined) return [];
      const own = await blocksOf(held, given[part.id], locale);
      return [{ is: "heading", text: part.locale[locale].title }, ...own.filter(({ is }) => is !== "heading")];
    }),
  );
  return [...blocks, ...pieces.flat()];
}

/** What is shown of a work. */
interface Shown {
  readonly work: Checked;
  readonly title: string;
  /** When it was handed in and what became of it. */
  readonly about: readonly string[];
  /** The exercise; null where it can't be had. */
  readonly exercise: Exercise | null;
  readonly href: string;
}

/** Shows somebody's work over the page: what was asked, what they wrote, what became of it. */
export async function openWork(
  dialog: HTMLDialogElement,
  { work, title, about, exercise, href }: Shown,
  words: VerifyWords,
  locale: Locale,
): Promise<void> {
  const blocks = exercise === null ? null : await wholeWork(exercise, work.answer, locale).catch(() => null);
  const part = (selector: string) => partOf(dialog, selector);
  part("h2").textContent = title;
  part("[data-about]").textContent = about.join(" · ");
  part("[data-task]").textContent = exercise === null ? "" : fill(words.task, taskOf(exercise, locale));
  part("[data-missing]").textContent = blocks === null ? words.failed : blocks.length === 0 ? words.empty : "";
  partOf<HTMLAnchorElement>(dialog, "a").href = href;
  const lang = work.locale ?? work.gradedIn ?? locale;
  part("[data-blocks]").replaceChildren(...workTree(blocks ?? [], lang === locale ? undefined : lang).map(nodeOf));
  // Of two that were asked for in a row the last one stays.
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
}
