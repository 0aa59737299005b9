import type { Locale } from "../../exercises/lib/locale.ts";
import { counted, fill } from "../dom/fill.ts";
import type { Checked, CheckedCopy } from "./check-copy.ts";
import type { Test, Unread } from "./copy.ts";
import type { PathProof } from "./path-proof.ts";

type Counted = Readonly<Record<"one" | "other", string>>;

/** The page's words, as the build writes them into it. */
export interface VerifyWords
  extends Readonly<
    Record<
      | "reading"
      | "tooMany"
      | "someHold"
      | "noWorks"
      | "complete"
      | "incomplete"
      | "missing"
      | "untested"
      | "test"
      | "passed"
      | "notPassed"
      | "revealed"
      | "failed"
      | "empty"
      | "read",
      string
    >
  > {
  readonly done: Counted;
  readonly allHold: Counted;
  readonly sittings: Counted;
  readonly outcomes: Readonly<Record<Checked["outcome"], string>>;
  readonly unread: Readonly<Record<Unread["why"], string>>;
  readonly problems: Readonly<Record<Extract<CheckedCopy, { ok: false }>["problem"], string>>;
}

/** Tells what a checked copy shows. `titles`: of exercises and courses, by their ids. */
export function inWords(words: VerifyWords, titles: ReadonlyMap<string, string>, locale: Locale) {
  const titleOf = (id: string) => titles.get(id) ?? id;
  const list = new Intl.ListFormat(locale);
  const listed = (ids: readonly string[]) => list.format(ids.map(titleOf));
  return {
    line(works: readonly Checked[]): string {
      const holding = works.filter(({ outcome }) => outcome === "holds").length;
      if (works.length === 0) return words.noWorks;
      return holding === works.length ? counted(words.allHold, holding) : fill(words.someHold, holding, works.length);
    },
    outcome: ({ outcome }: Checked): string => words.outcomes[outcome],
    unread: ({ id, why }: Unread): string => fill(words.unread[why], titleOf(id)),
    test: ({ course, right, asked, passed, sittings }: Test): string =>
      `${fill(words.test, titleOf(course), right, asked, passed ? words.passed : words.notPassed)} (${counted(words.sittings, sittings)})`,
    proof(name: string, { works, holding, missing, untested }: PathProof): string[] {
      const complete = missing.length + untested.length === 0;
      return [
        complete ? fill(words.complete, name) : fill(words.incomplete, name, holding, works),
        ...(missing.length > 0 ? [fill(words.missing, listed(missing))] : []),
        ...(untested.length > 0 ? [fill(words.untested, listed(untested))] : []),
      ];
    },
  };
}
