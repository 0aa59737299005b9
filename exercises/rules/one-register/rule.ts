import * as z from "zod/mini";
import { isQuoted, matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import type { TextDoc } from "../../lib/text.ts";
import { calledByTitle, leiCapitals, leiHints, leiMarkers, leiOrders, leiWeak } from "./lei.ts";
import { pluralCompany, tuMarkers } from "./tu.ts";
import { voiMarkers, voiOrders } from "./voi.ts";

const tuPattern = pattern(tuMarkers);
const leiPattern = pattern(leiMarkers);
const hintPattern = pattern(leiHints);
const leiOrderPattern = pattern(leiOrders);
const voiPattern = pattern(voiMarkers);
const orderPattern = pattern(voiOrders);
const companyPattern = pattern(pluralCompany);

/** A comment that speaks for several people: 'abbiamo', 'ci ha', 'a casa nostra', 'con i miei figli'. */
const forSeveral =
  /(?<!\p{L})(?:i miei|le mie|mi[oa] (?:marito|moglie|figli[oa]|famiglia|compagn[oa]|mamma|papà|madre|padre|sorella|fratello|nonn[oa]|amic[oa])|noi|abbiamo|eravamo|siamo|avevamo|\p{L}{2,}[aei]vamo|(?:con )?i bambini|ci (?:ha|hanno|avete|siete)|nostr[oaie])(?!\p{L})/u;

/** Finds replies that mix *tu*, *Lei* and *voi*, or use another one than the scene asks for. Italian only. */
export const oneRegister = defineRule({
  id: "one-register",
  severity: "blocking",
  options: z.strictObject({
    /** The form of address that is wanted; null: any, if it is kept. */
    register: z._default(z.nullable(z.enum(["tu", "lei", "voi"])), null),
    /** The person writes for several ('abbiamo giocato'): a *voi* beside the *tu* or the *Lei* speaks to all of them. */
    several: z._default(z.boolean(), false),
  }),
  askedFor: ({ locale }) => locale === "it",
  fromScene: ({ register, comment }) => ({
    register: register === "any" ? null : register,
    several: forSeveral.test(comment.toLowerCase()),
  }),
  messages: {
    mixed: {
      it: {
        message: ({ first, second }) => `Qui passi dal ${first} al ${second}.`,
        hint: () => "Scegli un modo di rivolgerti alla persona e tienilo: verbi, pronomi e possessivi.",
      },
      en: {
        message: ({ first, second }) => `Here you go from “${first}” to “${second}”.`,
        hint: () => "Choose one way of speaking to the person and keep it: verbs, pronouns, possessives.",
      },
    },
    other: {
      it: {
        message: ({ first, second }) => `Qui serve il ${first}; questo è ${second}.`,
        hint: () => "Rileggi il commento e la voce del marchio: il registro è quello che usano loro.",
      },
      en: {
        message: ({ first, second }) => `This case asks for “${first}”; this is “${second}”.`,
        hint: () => "Read the comment and the brand’s voice again: use their register.",
      },
    },
  },
  check(text, { register, several }, { locale }) {
    if (locale !== "it") return { findings: [] };
    const found = findRegisters(text);
    const used = (["tu", "lei", "voi"] as const).filter((name) => found[name].length > 0);
    if (register !== null) {
      const wrong = used.filter(
        (name) =>
          name !== register && !(several && name === "voi" && (register === "tu" || speaksToLei(text, found.lei))),
      );
      return {
        findings: wrong.flatMap((name) =>
          found[name].slice(0, 3).map((range) => ({
            message: "other" as const,
            range,
            params: { first: label[register], second: label[name] },
          })),
        ),
      };
    }
    const [main, ...rest] = used.toSorted((a, b) => found[b].length - found[a].length);
    return {
      findings: rest.flatMap((name) =>
        found[name].slice(0, 3).map((range) => ({
          message: "mixed" as const,
          range,
          params: { first: label[main ?? "tu"], second: label[name] },
        })),
      ),
    };
  },
});

const label = { tu: "tu", lei: "Lei", voi: "voi" } as const;

/** Words that only suit a Lei speak to one when there are so many. */
const fewestHints = 4;

/** Whether a text says Lei, be it only by an order: 'non la riaccenda', 'mi telefoni'. */
const speaksToLei = (text: TextDoc, lei: readonly Range[]) =>
  lei.length > 0 || matches(text, leiOrderPattern).some((place) => !isQuoted(text, place));

/** Where a text says tu, Lei and voi to whoever it speaks to. */
function findRegisters(text: TextDoc): Record<"tu" | "lei" | "voi", Range[]> {
  const own = (places: Range[]) => places.filter((place) => !isQuoted(text, place));
  const said = own(matches(text, tuPattern));
  // "un autobus che ti passa davanti" speaks of anybody, where nothing else says tu.
  const tu = said.every((place) => isGeneral(text, place)) ? [] : said;
  const certain = [...own(matches(text, leiPattern)), ...own(capitals(text))].filter(
    (place) => !isOfWhoever(text, place),
  );
  const hints = own(matches(text, hintPattern));
  const strong = certain.some(({ start, end }) => !leiWeak.test(text.raw.slice(start, end)));
  // "ha il suo ordine", "la contattiamo" in a text without any tu: all together they speak to a Lei.
  const hinted = certain.length === 0 && tu.length === 0 && hints.length >= fewestHints ? hints.slice(0, 1) : [];
  const lei = tu.length > 1 && !strong ? [] : [...certain, ...hinted];
  const titled = calledByTitle.test(text.folded);
  // 'le mani', 'le lampade': an article, until more than that speaks to a Lei
  const addressing = hints.filter(({ start, end }) => text.folded.slice(start, end) !== "le");
  const alone = tu.length + certain.length + addressing.length === 0 && !titled;
  const company = !alone && own(matches(text, companyPattern)).length > 0;
  const all = own(matches(text, voiPattern));
  const orders = own(matches(text, orderPattern));
  // Beside a tu or a Lei a plural speaks to a family, or to everybody who reads; only an order addresses the person.
  const mostly = all.length > 2 && tu.length + certain.length === 0 && !titled;
  const voi = alone || mostly ? all : !company && orders.length > 0 ? all : [];
  return { tu, lei, voi };
}

/** 'Chi ha pagato un preventivo ci scriva': an order to whoever it is. */
const whoever = /(?<!\p{L})chi (?:[\p{L}']+ ){1,6}$/u;

const isOfWhoever = (text: TextDoc, { start }: Range) =>
  /^[cm]i /u.test(text.folded.slice(start, start + 3)) &&
  whoever.test(text.folded.slice(Math.max(0, start - 60), start));

/** 'Le cose che ti rovinano la giornata': what anybody may meet with. */
const generalBefore = /(?<!(?:quello|quel|ciò|cosa|quanto) )(?<!\p{L})che $/u;
const generalAfter =
  /^ (?!è|era(?!\p{L})|sia(?!\p{L})|serv|spetta|dev|abbiamo|ho|hanno|avevamo|avremmo|ha(?!\p{L})|\p{L}+(?:iamo|remo)(?!\p{L}))\p{L}+/u;

const isGeneral = (text: TextDoc, { start, end }: Range) =>
  text.folded.slice(start, end) === "ti" &&
  generalBefore.test(text.folded.slice(Math.max(0, start - 14), start)) &&
  generalAfter.test(text.folded.slice(end, end + 30));

function capitals(text: TextDoc): Range[] {
  const straight = text.raw.replaceAll("\n", " ");
  return leiCapitals.flatMap((re) =>
    [...straight.matchAll(re)].map(({ index, 0: word }) => ({ start: index, end: index + word.trimEnd().length })),
  );
}
