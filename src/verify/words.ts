import type { Locale } from "../../exercises/lib/locale.ts";
import { elide } from "../../exercises/lib/text/elide.ts";
import { counted, fill } from "../dom/fill.ts";
import type { Checked, CheckedCopy } from "./check-copy.ts";
import type { Test, Unread } from "./copy.ts";
import type { PathProof } from "./path-proof.ts";

type Counted = Readonly<Record<"one" | "other", string>>;
type Plain =
  | "reading"
  | "tooMany"
  | "noWorks"
  | "between"
  | "onDay"
  | "future"
  | "complete"
  | "incomplete"
  | "missing"
  | "weak"
  | "untested"
  | "test"
  | "passed"
  | "notPassed"
  | "revealed"
  | "chosen"
  | "aside"
  | "modelOf"
  | "misses"
  | "twin"
  | "task"
  | "failed"
  | "empty"
  | "site";

/** The page's words, as the build writes them into it. */
export interface VerifyWords extends Readonly<Record<Plain, string>> {
  readonly done: Counted;
  readonly allHold: Counted;
  readonly someHold: Counted;
  readonly written: Counted;
  readonly notWritten: Counted;
  readonly noneWritten: Counted;
  readonly sittings: Counted;
  readonly beyond: Counted;
  readonly outcomes: Readonly<Record<Checked["outcome"], string>>;
  readonly unread: Readonly<Record<Unread["why"], string>>;
  readonly problems: Readonly<Record<Extract<CheckedCopy, { ok: false }>["problem"], string>>;
}

/** What names things: exercises and courses by their ids, and rules. */
interface Names {
  readonly titles: ReadonlyMap<string, string>;
  readonly ruleTitle: (id: string) => string;
}

/** Rules that a line names of those that a work misses. */
const mostNamed = 3;

/** Tells what a checked copy shows. `region`: how days are written. */
export function inWords(words: VerifyWords, { titles, ruleTitle }: Names, locale: Locale, region: string) {
  const titleOf = (id: string) => titles.get(id) ?? id;
  const listed = (names: readonly string[]) => new Intl.ListFormat(locale).format(names);
  const day = new Intl.DateTimeFormat(region, { dateStyle: "long" });
  return {
    /** What the copy comes to. */
    line(works: readonly Checked[]): string {
      const holding = works.filter(({ outcome }) => outcome === "holds");
      if (works.length === 0) return words.noWorks;
      if (holding.length < works.length) return counted(words.someHold, holding.length, works.length);
      return counted(words.allHold, holding.length);
    },
    /** How much of what was marked again is written, whatever came of it. */
    written(works: readonly Checked[]): string {
      const marked = works.filter(({ score }) => score !== null);
      const written = marked.filter(({ prose }) => prose).length;
      const others = marked.length - written;
      if (others === 0) return "";
      if (written === 0) return counted(words.noneWritten, others);
      return `${counted(words.written, written, marked.length)} ${counted(words.notWritten, others)}`;
    },
    /** From when to when, and when it was marked again. */
    days(works: readonly Checked[], now: Date): string {
      const times = works.map(({ at }) => Date.parse(at)).sort((a, b) => a - b);
      const [first, last] = [times[0], times.at(-1)];
      if (first === undefined || last === undefined) return "";
      const [from, to] = [day.format(first), day.format(last)];
      const marked = [day.format(now), words.site];
      const line = elide(from === to ? fill(words.onDay, from, ...marked) : fill(words.between, from, to, ...marked));
      return last > now.getTime() ? `${line} ${words.future}` : line;
    },
    outcome: ({ outcome, exercise, model }: Checked): string =>
      model !== null && outcome === "model" && model !== exercise
        ? fill(words.modelOf, titleOf(model))
        : words.outcomes[outcome],
    /** What there is to know of a work besides, a line each. */
    notes(work: Checked, twins: readonly string[]): string[] {
      const { outcome, missed, revealed, score, prose } = work;
      const named = missed.slice(0, mostNamed).map(ruleTitle);
      return [
        ...(outcome === "fails" && named.length > 0 ? [fill(words.misses, listed(named))] : []),
        ...(score !== null && !prose ? [words.chosen] : []),
        ...(twins.length > 0 ? [fill(words.twin, listed(twins))] : []),
        ...(revealed ? [words.revealed] : []),
      ];
    },
    unread: (unread: readonly Unread[], beyond: number): string[] => [
      ...unread.map(({ id, why }) => fill(words.unread[why], titleOf(id))),
      ...(beyond > 0 ? [counted(words.beyond, beyond)] : []),
    ],
    test: ({ course, right, asked, passed, sittings }: Test): string =>
      `${fill(words.test, titleOf(course), right, asked, passed ? words.passed : words.notPassed)} (${counted(words.sittings, sittings)})`,
    proof(name: string, { works, holding, missing, weak, untested }: PathProof): string[] {
      const complete = missing.length + weak.length + untested.length === 0;
      const some = (line: string, ids: readonly string[]) =>
        ids.length > 0 ? [fill(line, listed(ids.map(titleOf)))] : [];
      return [
        complete ? fill(words.complete, name) : fill(words.incomplete, name, holding, works),
        ...some(words.weak, weak),
        ...some(words.missing, missing),
        ...some(words.untested, untested),
      ];
    },
  };
}

/** What tells it. */
export type InWords = ReturnType<typeof inWords>;
