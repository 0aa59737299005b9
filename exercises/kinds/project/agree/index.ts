import { readNumber } from "../../../lib/figures/number-text.ts";
import type { Locale } from "../../../lib/locale.ts";
import { contentStems } from "../../../lib/text/plain-words.ts";
import { maxTextLength, parseText } from "../../../lib/text.ts";
import type { Finding } from "../../../lib/verdict.ts";
import { oneRegister } from "../../../rules/one-register/rule.ts";
import { projectMessages } from "../messages.ts";
import type { Agreement, Project, ProjectAnswer } from "../schema.ts";
import { textsAt, writtenTexts } from "../texts.ts";
import { namesAgree } from "./names.ts";

/** Whether the texts of several parts address people in one way. English has one way only. */
function voiceAgrees(
  { parts, register }: Extract<Agreement, { use: "one-voice" }>,
  project: Project,
  answer: ProjectAnswer,
  locale: Locale,
): Finding[] {
  if (locale !== "it") return [];
  return parts.flatMap((part) => {
    const words = writtenTexts(project, answer)
      .filter((one) => one.part === part)
      .map(({ text }) => text)
      .join("\n\n")
      .slice(0, maxTextLength);
    const { findings } = oneRegister.run(parseText(words, locale), { register }, { locale, spelling: null });
    const row = project.parts.findIndex(({ id }) => id === part);
    const title = project.parts[row]?.locale[locale].title ?? part;
    const [first] = findings;
    if (first === undefined) return [];
    return [
      {
        range: null,
        cell: { table: "parts", row, field: part },
        ...projectMessages[locale].otherVoice(title, register),
      },
    ];
  });
}

function withinAgrees(
  { a, b, locale: said }: Extract<Agreement, { use: "budgets-agree" }>,
  answer: ProjectAnswer,
  locale: Locale,
): Finding[] {
  const sum = (place: string) => {
    const figures = textsAt(answer, place).map((typed) => readNumber(typed, locale)?.value ?? null);
    return figures.length === 0 || figures.includes(null)
      ? null
      : figures.reduce<number>((all, one) => all + (one ?? 0), 0);
  };
  const [left, right] = [sum(a), sum(b)];
  return left !== null && right !== null && left <= right + 0.005 ? [] : [{ range: null, ...said[locale] }];
}

function sharedAgrees(
  { a, b, atLeast, locale: said }: Extract<Agreement, { use: "objectives-agree" }>,
  answer: ProjectAnswer,
  locale: Locale,
): Finding[] {
  const stems = (places: readonly string[]) =>
    contentStems(
      parseText(
        places
          .flatMap((place) => textsAt(answer, place))
          .join(". ")
          .slice(0, maxTextLength),
        locale,
      ),
    );
  const [ours, theirs] = [stems(a), stems(b)];
  // A piece that isn't there agrees with nothing and contradicts nothing: that it is missing is told by itself.
  if (ours.size === 0 || theirs.size === 0) return [];
  const common = [...ours].filter((stem) => theirs.has(stem)).length;
  return common >= atLeast ? [] : [{ range: null, ...said[locale] }];
}

/** What the parts disagree on, under one agreement. */
export function disagreements(one: Agreement, project: Project, answer: ProjectAnswer, locale: Locale): Finding[] {
  switch (one.use) {
    case "names-same":
      return namesAgree(one, project, answer, locale);
    case "one-voice":
      return voiceAgrees(one, project, answer, locale);
    case "budgets-agree":
      return withinAgrees(one, answer, locale);
    case "objectives-agree":
      return sharedAgrees(one, answer, locale);
  }
}
