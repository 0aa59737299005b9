import { matches, sentenceAt } from "../../lib/pattern.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import type { TextDoc } from "../../lib/text.ts";
import { words } from "./words.ts";

/** A statement about a group that rests on data: a row of the sheet or a share. */
const measured = /\[\s?r\s?\d|\d\s?%|\d (?:su|in|out of) (?:\d|dieci|cento|ten|a hundred)/u;
const mostShown = 8;
/** How far after a claim its figure may follow. */
const near = 40;

/** Whether the clause that says something of a whole group gives a figure for it. */
function isMeasured(text: TextDoc, { start, end }: Range): boolean {
  const clause = Math.max(...[".", ";", ",", ":", "\n"].map((mark) => text.folded.lastIndexOf(mark, start - 1))) + 1;
  return measured.test(text.folded.slice(clause, end + near));
}

/** Whether the text names a stereotype to turn it down: denied right before, called by its name, or contradicted at once. */
function isRejected(text: TextDoc, place: Range): boolean {
  const { rejects, denies } = words[text.locale];
  const sentence = sentenceAt(text, place);
  if (sentence === undefined) return false;
  const before = text.folded.slice(Math.max(sentence.start, place.start - 80), place.start);
  const next = text.sentences[sentence.index + 1];
  const around = text.folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
  const after = next === undefined ? "" : text.folded.slice(next.start, Math.min(next.end, next.start + 80));
  return denies.test(before) || rejects.test(around) || (rejects.test(after) && /^(?:\S+ ){0,6}/u.test(after));
}

/** A portrait of people without stereotypes: what the data show of somebody, not what 'everybody knows' of a group. */
export const noStereotypes = defineRule({
  id: "no-stereotypes",
  severity: "blocking",
  options: noOptions,
  messages: {
    figure: {
      it: {
        message: ({ said }) => `«${said}» è uno stereotipo, non una persona.`,
        hint: () => "Descrivi chi compra davvero: età, abitudini, domande, con il dato da cui lo sai.",
      },
      en: {
        message: ({ said }) => `“${said}” is a stereotype, not a person.`,
        hint: () => "Describe who really buys: age, habits, questions, with the figure that tells you so.",
      },
    },
    claim: {
      it: {
        message: () => "Qui un’abitudine è attribuita a tutto un gruppo, senza un dato.",
        hint: () => "Scrivi quanti, e da dove lo sai («7 su 10 [r4]»); altrimenti toglilo.",
      },
      en: {
        message: () => "Here a habit is pinned on a whole group, without any figure.",
        hint: () => "Say how many, and how you know (“7 in 10 [r4]”); otherwise drop it.",
      },
    },
  },
  check(text) {
    const { figures, claims, groups } = words[text.locale];
    const named = matches(text, figures).slice(0, 60);
    const found = [
      ...named.map((range) => ({ message: "figure" as const, range })),
      ...matches(text, claims)
        .slice(0, 60)
        .filter((range) => !named.some((other) => overlaps(other, range)))
        .filter((range) => {
          const sentence = sentenceAt(text, range);
          return sentence === undefined || !measured.test(text.folded.slice(sentence.start, sentence.end));
        })
        .map((range) => ({ message: "claim" as const, range })),
      ...matches(text, groups)
        .slice(0, 60)
        .filter((range) => !isMeasured(text, range))
        .map((range) => ({ message: "claim" as const, range })),
    ];
    return {
      findings: found
        .filter(({ range }) => !isRejected(text, range))
        .slice(0, mostShown)
        .map(({ message, range }) => ({ message, range, params: { said: text.raw.slice(range.start, range.end) } })),
    };
  },
});
