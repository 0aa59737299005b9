import * as z from "zod/mini";
import { isQuoted, matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import type { TextDoc } from "../../lib/text.ts";
import { leiCapitals, leiHints, leiMarkers } from "./lei.ts";
import { pluralCompany, tuMarkers } from "./tu.ts";
import { voiMarkers, voiOrders } from "./voi.ts";

const tuPattern = pattern(tuMarkers);
const leiPattern = pattern(leiMarkers);
const hintPattern = pattern(leiHints);
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
        message: ({ first, second }) => `This scene asks for “${first}”; this is “${second}”.`,
        hint: () => "Read the comment and the brand's voice again: use their register.",
      },
    },
  },
  check(text, { register, several }, { locale }) {
    if (locale !== "it") return { findings: [] };
    const found = findRegisters(text);
    const used = (["tu", "lei", "voi"] as const).filter((name) => found[name].length > 0);
    if (register !== null) {
      const wrong = used.filter(
        (name) => name !== register && !(several && name === "voi" && (register === "tu" || found.lei.length > 0)),
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

function findRegisters(text: TextDoc): Record<"tu" | "lei" | "voi", Range[]> {
  const own = (places: Range[]) => places.filter((place) => !isQuoted(text, place));
  const tu = own(matches(text, tuPattern));
  const certain = [...own(matches(text, leiPattern)), ...own(capitals(text))];
  const hints = own(matches(text, hintPattern));
  // "ha il suo ordine", "la contattiamo" in a text without any tu: all together they speak to a Lei.
  const lei = certain.length > 0 ? certain : tu.length === 0 && hints.length >= 4 ? hints.slice(0, 1) : [];
  const company = tu.length + lei.length > 0 && own(matches(text, companyPattern)).length > 0;
  const all = own(matches(text, voiPattern));
  const orders = own(matches(text, orderPattern));
  // Beside a tu or a Lei a single "vi" may greet everybody who reads; an order or two of them address the person.
  const voi = tu.length + lei.length === 0 ? all : !company && (orders.length > 0 || all.length > 1) ? all : [];
  return { tu, lei, voi };
}

function capitals(text: TextDoc): Range[] {
  const straight = text.raw.replaceAll("\n", " ");
  return leiCapitals.flatMap((re) =>
    [...straight.matchAll(re)].map(({ index, 0: word }) => ({ start: index, end: index + word.trimEnd().length })),
  );
}
