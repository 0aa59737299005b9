import * as learnedEn from "../../data/acts/no-threat.en.ts";
import * as learnedIt from "../../data/acts/no-threat.it.ts";
import { sentencesThat } from "../../lib/acts/spoken.ts";
import { spot } from "../../lib/pattern/phrases.ts";
import { matches, pattern, sentenceAt } from "../../lib/pattern.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import type { TextDoc } from "../../lib/text.ts";
import { attacks as attacksEn } from "./attacks.en.ts";
import { attacks as attacksIt } from "./attacks.it.ts";
import { findFamilies } from "./families.ts";
import { hints as hintsIt } from "./hints.it.ts";
import { menaces as menacesEn } from "./menaces.en.ts";
import { menaces as menacesIt } from "./menaces.it.ts";
import { threats as threatsEn } from "./threats.en.ts";
import { threats as threatsIt } from "./threats.it.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

const words = { it, en };
const families = {
  it: [...threatsIt, ...attacksIt, ...menacesIt, ...hintsIt],
  en: [...threatsEn, ...attacksEn, ...menacesEn],
};

/** Words of apology or of taking the blame: beside them the same words are mostly about the writers themselves. */
const humble = {
  it: pattern([
    "(?:ci |mi |ti chiedo |le chiedo |vi chiedo |chiediamo |chiedo )(?:scus|dispiac|spiac|rincresc|rammaric|perdon)~|scusa(?:ci|mi)?|scusate(?:ci|mi)?|scuse|dispiaciut[oaie]|mortificat[oaie]|colpa (?:nostra|mia)|errore (?:nostro|mio)",
  ]),
  en: pattern([
    "(?:we(?:'re| are)|i(?:'m| am)) (?:\\p{L}+ ){0,2}?sorry|sorry|apolog(?:y|ies|ise|ize)|forgive (?:us|me)|our (?:fault|mistake)|my (?:fault|mistake)",
  ]),
};

/** Whether the sentence of a place says sorry. */
const isHumble = (text: TextDoc, place: Range): boolean =>
  matches(text, humble[text.locale], sentenceAt(text, place) ?? place).length > 0;

/** Attacks, threats, bans and lawyers against the person who wrote, veiled ones included. */
export const noThreat = defineRule({
  id: "no-threat",
  severity: "blocking",
  options: noOptions,
  askedFor: () => true,
  messages: {
    threat: {
      it: {
        message: () => "Suona come un attacco o una minaccia a chi ha scritto.",
        hint: () => "Parla dei fatti, non della persona: niente insulti, blocchi o avvocati in pubblico.",
      },
      en: {
        message: () => "This sounds like an attack on the person, or a threat.",
        hint: () => "Talk about the facts, not the person: no insults, bans or lawyers in public.",
      },
    },
  },
  check(text) {
    const known = spot(text, words[text.locale].threat);
    const others = findFamilies(text, families[text.locale]).filter(
      (place) => !known.some((one) => overlaps(one, place)) && !isHumble(text, place),
    );
    const sounding = sentencesThat(learned, text, [...known, ...others], [words[text.locale].threat]);
    return { findings: [...known, ...others, ...sounding].map((range) => ({ message: "threat", range })) };
  },
});
