import { make } from "../dom/make.ts";
import { partOf } from "../dom/part-of.ts";
import type { Checked, CheckedCopy } from "./check-copy.ts";
import { type Asked, pathProof } from "./path-proof.ts";
import type { InWords, VerifyWords } from "./words.ts";

const item = (text: string) => make("li", {}, text);

/** What a section is made of, and what happens in it. */
interface Makings {
  /** A fresh copy of one of the page's templates. */
  readonly clone: (template: "copy" | "row") => HTMLElement;
  readonly words: VerifyWords;
  readonly say: InWords;
  /** How a work is called; its id where the site has no such exercise. */
  readonly titleOf: (exercise: string) => string | undefined;
  readonly number: Intl.NumberFormat;
  readonly now: Date;
  readonly onRead: (work: Checked, title: string) => void;
}

function rowOf(work: Checked, { clone, say, titleOf, number, onRead }: Makings): HTMLElement {
  const row = clone("row");
  const part = <T extends HTMLElement>(selector: string) => partOf<T>(row, selector);
  const known = titleOf(work.exercise);
  const title = known ?? work.exercise;
  row.dataset["exercise"] = work.exercise;
  part("[data-title]").textContent = title;
  part("[data-recorded]").textContent = number.format(Math.round(work.recorded));
  part("[data-now]").textContent = work.score === null ? "–" : number.format(Math.round(work.score));
  part("[data-attempts]").textContent = number.format(work.attempts);
  part("[data-outcome]").dataset["outcome"] = work.outcome;
  part("[data-said]").textContent = say.outcome(work);
  const read = part<HTMLButtonElement>("[data-read]");
  read.hidden = known === undefined || work.answer === null;
  read.ariaLabel = `${read.textContent}: ${title}`;
  read.addEventListener("click", () => onRead(work, title));
  return row;
}

/** The section of a copy, but for what depends on others and on the path that is chosen. */
export function sectionOf(name: string, copy: CheckedCopy, makings: Makings): HTMLElement {
  const { clone, words, say, now } = makings;
  const section = clone("copy");
  const part = <T extends HTMLElement>(selector: string) => partOf<T>(section, selector);
  part("h2").textContent = name;
  part("[data-problem]").hidden = copy.ok;
  part("[data-works]").hidden = !copy.ok || copy.works.length === 0;
  if (!copy.ok) {
    part("[data-problem]").textContent = words.problems[copy.problem];
    return section;
  }
  part("[data-line]").textContent = say.line(copy.works);
  part("[data-written]").textContent = say.written(copy.works);
  part("[data-days]").textContent = say.days(copy.works, now);
  part("[data-unread]").append(...say.unread(copy.unread, copy.beyond).map(item));
  part("tbody").append(...copy.works.map((work) => rowOf(work, makings)));
  part("[data-tests]").hidden = copy.tests.length === 0;
  part("[data-tests] ul").append(...copy.tests.map((test) => item(say.test(test))));
  return section;
}

/** Says of each work what there is to know besides: what it misses, and who else has the same. */
export function showNotes(
  section: HTMLElement,
  works: readonly Checked[],
  twins: ReadonlyMap<string, readonly string[]>,
  say: InWords,
): void {
  const rows = [...section.querySelectorAll<HTMLElement>("tbody tr")];
  for (const [index, work] of works.entries()) {
    const place = rows[index]?.querySelector("[data-notes]");
    place?.replaceChildren(...say.notes(work, twins.get(work.exercise) ?? []).map((note) => make("small", {}, note)));
  }
}

/** Says what the copy shows of a path; `path` null: of none. `aside`: what is said of a work that it doesn't ask for. */
export function showProof(
  section: HTMLElement,
  copy: Extract<CheckedCopy, { ok: true }>,
  path: { readonly name: string; readonly asked: Asked } | null,
  say: InWords,
  aside: string,
): void {
  const lines = path === null ? [] : say.proof(path.name, pathProof(path.asked, copy));
  partOf(section, "[data-proof]").replaceChildren(...lines.map((line) => make("p", {}, line)));
  const taken = path === null ? null : new Set(path.asked.exercises);
  for (const row of section.querySelectorAll<HTMLElement>("tbody tr")) {
    const isAside = taken !== null && !taken.has(row.dataset["exercise"] ?? "");
    row.toggleAttribute("data-aside", isAside);
    partOf(row, "[data-unasked]").replaceChildren(...(isAside ? [make("small", {}, aside)] : []));
  }
}
