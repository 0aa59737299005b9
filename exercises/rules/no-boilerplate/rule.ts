import * as z from "zod/mini";
import * as learnedEn from "../../data/acts/no-boilerplate.en.ts";
import * as learnedIt from "../../data/acts/no-boilerplate.it.ts";
import { judgeFault } from "../../lib/acts/learned.ts";
import { sentencesThat } from "../../lib/acts/spoken.ts";
import { spot } from "../../lib/pattern/phrases.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { wordList } from "../../lib/stock/keyword-lists.ts";
import * as en from "../../lib/stock/phrases.en.ts";
import * as it from "../../lib/stock/phrases.it.ts";
import { isForeign } from "../../lib/text/language.ts";
import { contentStems, roughStem } from "../../lib/text/plain-words.ts";
import { parseText, type TextDoc } from "../../lib/text.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

const words = { it, en };
const general = {
  it: new Set(it.general.split(" ").map((word) => roughStem(word, "it"))),
  en: new Set(en.general.split(" ").map((word) => roughStem(word, "en"))),
};

/** A reply with this many words of its own is about a case; with fewer, a formula sets the tone. Judged on own replies. */
const ownWords = 10;
/** What a reply needs to carry two formulas. */
const manyOwnWords = 18;
/** Below this many a reply of some length would suit anybody, formulas or not. */
const fewOwnWords = 5;
/** Shorter texts are judged by their formulas alone, in words. */
const shortText = 20;

/** How many words of the text tell of this case: content words that aren't in every reply. */
function ownCount(text: TextDoc): number {
  return [...contentStems(text)].filter((stem) => !general[text.locale].has(stem)).length;
}

/** Opens thanks for what somebody did or told: 'Thank you for taking us along', 'Grazie di avercelo scritto'. */
const thanks = /^(?:grazie (?:[\p{L}']+ ){0,2}?(?:di|per) aver|thanks? (?:you )?for \p{L}+ing )/u;

/** A sentence with this many words of its own sounds like others and is about a case. */
const tellingWords = 9;

const tellsMuch = (text: TextDoc, { start, end }: Range): boolean =>
  ownCount(parseText(text.raw.slice(start, end), text.locale)) >= tellingWords;

/** Phrases in the text, or sentences that sound like anybody's; a happy person may be thanked. */
function formulasIn(text: TextDoc, said: readonly Range[], { reply, glad }: { reply: boolean; glad: boolean }) {
  if (!reply || said.length > 0) return said;
  return judgeFault("no-boilerplate", learned, text, said, sentencesThat(learned, text)).filter(
    (place) => !(glad && thanks.test(text.folded.slice(place.start, place.end))) && !tellsMuch(text, place),
  );
}

/** Reads as written for this person: stock formulas weighed against what the reply says of the case. */
export const noBoilerplate = defineRule({
  id: "no-boilerplate",
  severity: "blocking",
  options: z.strictObject({
    /** It answers a comment. Where it doesn't (a request), phrases alone count: the weights were learned from replies. */
    reply: z._default(z.boolean(), true),
    /** The person is happy, and is thanked for what they told. */
    glad: z._default(z.boolean(), false),
  }),
  askedFor: () => true,
  fromScene: ({ author, harm }) => ({ glad: author === "happy" && harm === "none" }),
  messages: {
    formula: {
      it: {
        message: () => "Questa formula si potrebbe mandare a chiunque.",
        hint: () => "Togli la frase fatta e di’ che cosa è successo a questa persona, con le sue parole.",
      },
      en: {
        message: () => "This formula could be sent to anybody.",
        hint: () => "Drop the stock phrase and say what happened to this person, in their words.",
      },
    },
    anybody: {
      it: {
        message: () => "La risposta potrebbe andare a chiunque: del caso non c’è quasi nulla.",
        hint: () => "Aggiungi due o tre particolari che riguardano solo questa persona.",
      },
      en: {
        message: () => "This reply could go to anybody: hardly anything in it is about the case.",
        hint: () => "Add two or three details that concern this person only.",
      },
    },
  },
  check(text, { reply, glad }) {
    const { dead, stock } = words[text.locale];
    const certain = spot(text, dead);
    const cold = spot(text, stock);
    const own = ownCount(text);
    const allowed = own >= manyOwnWords ? 2 : own >= ownWords ? 1 : 0;
    const said = certain.length > 0 || cold.length > allowed ? [...certain, ...cold] : [];
    const formulas = formulasIn(text, said, { reply, glad });
    if (formulas.length > 0) return { findings: formulas.map((range) => ({ message: "formula", range })) };
    const list = wordList(text);
    if (list !== null) return { findings: [{ message: "anybody", range: list }] };
    if (isForeign(text)) return { findings: [] };
    if (text.words.length >= shortText && own < fewOwnWords) return { findings: [{ message: "anybody", range: null }] };
    return { findings: [] };
  },
});
