import * as z from "zod/mini";
import * as learnedEn from "../../data/acts/no-blame.en.ts";
import * as learnedIt from "../../data/acts/no-blame.it.ts";
import { isReply } from "../../lib/acts/learned.ts";
import { sentencesThat } from "../../lib/acts/spoken.ts";
import { type Phrases, spot } from "../../lib/pattern/phrases.ts";
import { isQuoted, matches, pattern, sentenceAt } from "../../lib/pattern.ts";
import { findSelfBlame } from "../../lib/people/own-name.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { reproaches as reproachesEn } from "../../lib/reproaches.en.ts";
import { reproaches as reproachesIt } from "../../lib/reproaches.it.ts";
import { defineRule } from "../../lib/rule.ts";
import { isConditional } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

const words = { it, en };
const reproaching = { it: reproachesIt, en: reproachesEn } as const;

/** People without a firm of their own: in a sentence where the brand owns up by its name they are its own. */
const ownPeople = /^(?:chi|la persona|qualcuno|somebody|someone|whoever|the person)(?!\p{L})/u;

/** So few words sound like anything: 'Some of them make it.' A reproach as short speaks to somebody. */
const fewWords = 7;
const addresses =
  /(?<!\p{L})(?:you(?:r|rs|rself)?|tu|te|ti|lei|suo|sua|tuo|tua|voi|vi|vostr[oaie]|colpa|fault|blame[ds]?)(?!\p{L})/u;

function saysLittle(text: TextDoc, { start, end }: Range): boolean {
  const said = text.folded.slice(start, end);
  return (said.match(/[\p{L}\p{N}]+/gu) ?? []).length < fewWords && !addresses.test(said);
}

/** The head of the firm is the firm: telling what they did hands the blame to nobody. */
const head =
  /(?<!\p{L})(?:(?:il )?nostro presidente|il presidente|our (?:chairman|president|ceo)|the chairman)(?!\p{L})/u;

const tellsOfHead = (text: TextDoc, { start, end }: Range): boolean => head.test(text.folded.slice(start, end));

/** What the brand says that it left undone: alone, 'had we called you, you wouldn't have waited' reproaches nobody but itself. */
const undone = {
  it: pattern([
    "se (?:[\\p{L}']+ ){0,2}?avessimo|dovevamo|potevamo|avremmo (?:dovuto|potuto)|un[ao]? nostr[oa] (?:messaggio|telefonata|avviso|cartello|riga|mail|chiamata)|da parte nostra",
  ]),
  en: pattern([
    "had we|if we(?:'d| had)|we (?:should|ought to|could) have|(?:call|line|message|note|word|sign|email|warning) from us|our (?:own )?(?:call|line|message|note|word|sign|email|warning)|on our part",
  ]),
};

/** Whether the sentence of a place, or the next one, says that the brand answers for it. */
function isOwned(text: TextDoc, place: Range, owned: RegExp): boolean {
  const sentence = sentenceAt(text, place);
  if (sentence === undefined) return false;
  const end = text.sentences[sentence.index + 1]?.end ?? sentence.end;
  return matches(text, owned, { start: sentence.start, end }).length > 0;
}

/** Blame on the reader, or on somebody outside the brand, whose work the brand answers for. */
export const noBlame = defineRule({
  id: "no-blame",
  severity: "blocking",
  options: z.strictObject({
    /** Names of whoever answers: blame that they take by name is no blame on others. */
    names: z._default(z.array(z.string()), []),
  }),
  askedFor: () => true,
  fromScene: ({ brand }) => ({ names: [brand] }),
  messages: {
    customer: {
      it: {
        message: () => "Qui sembra che la colpa sia di chi ti ha scritto.",
        hint: () => "Togli il rimprovero e di’ che cosa fate voi. Se una regola serve, spiegala senza «dovevi».",
      },
      en: {
        message: () => "This reads as if the person who wrote were to blame.",
        hint: () =>
          "Take the reproach out and say what you will do. If a rule matters, explain it without “you should have”.",
      },
    },
    third: {
      it: {
        message: () => "Qui la colpa passa a qualcun altro.",
        hint: () => "Per chi legge siete voi a rispondere di chi lavora per voi: parla in prima persona.",
      },
      en: {
        message: () => "This hands the blame to somebody else.",
        hint: () => "To the reader, you answer for those who work for you: speak in the first person.",
      },
    },
    somebody: {
      it: {
        message: () => "Questa frase suona come una colpa data a qualcun altro, o a chi ti ha scritto.",
        hint: () => "Rileggila dalla parte di chi è arrabbiato: se cerca un colpevole, di’ invece che cosa fate voi.",
      },
      en: {
        message: () => "This sentence sounds as if somebody else, or the person who wrote, were to blame.",
        hint: () => "Read it from the angry person’s side: if it looks for a culprit, say what you will do instead.",
      },
    },
  },
  check(text, { names }) {
    const { third, owned } = words[text.locale];
    const seen = (family: Phrases) =>
      spot(text, family).filter((place) => !isQuoted(text, place) && !isConditionalOffer(text, place));
    const reproaches = seen(reproaching[text.locale]);
    const ownUp = findSelfBlame(text, names);
    const own = (place: Range) => ownUp.some((one) => overlaps(one, place));
    const all = seen(third);
    // 'ha sbagliato Groupalia: chi ha scritto, chi non ha letto': its own people, of whom it tells
    const ofOwn = (place: Range) =>
      own(place) ||
      (own(sentenceAt(text, place) ?? place) && ownPeople.test(text.folded.slice(place.start, place.end)));
    const handed = all.filter((place) => !ofOwn(place));
    const sounding = sentencesThat(learned, text, [...reproaches, ...all], [reproaching[text.locale], third]).filter(
      (sentence) =>
        !own(sentence) &&
        !saysLittle(text, sentence) &&
        !tellsOfHead(text, sentence) &&
        (isReply(text) || matches(text, undone[text.locale], sentence).length === 0),
    );
    return {
      findings: [
        ...reproaches.map((range) => ({ message: "customer" as const, range })),
        ...handed
          .filter((range) => !isOwned(text, range, owned))
          .map((range) => ({ message: "third" as const, range })),
        ...sounding.map((range) => ({ message: "somebody" as const, range })),
      ],
    };
  },
});

/** 'Se il corriere lo ha smarrito, te ne mandiamo un altro': a case provided for, not a reproach. */
function isConditionalOffer(text: TextDoc, place: Range): boolean {
  return (
    !/^(?:se|had|if|non puoi|you can't|you cannot)(?!\p{L})/u.test(text.folded.slice(place.start, place.end)) &&
    isConditional(text, place)
  );
}
