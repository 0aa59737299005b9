import * as z from "zod/mini";
import { telling } from "../../lib/case-told.ts";
import { spot } from "../../lib/pattern/phrases.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { isForeign } from "../../lib/text/language.ts";
import { pageOf } from "../../lib/text/page-of.ts";
import type { TextDoc } from "../../lib/text.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const words = { it, en };

/** A text with fewer words than this is the link with a caption: it isn't asked to say what it corrects. */
const caption = 12;

/** A sentence with so many words of one fact tells how things are. */
const factTold = 2;

/** An address with or without its protocol; mail addresses are left out by what comes before. */
const address =
  /(?<![\p{L}\p{N}@._-])(?:https?:\/\/)?(?:[\p{L}\p{N}-]{1,63}\.){1,4}[a-z]{2,12}(?::\d{2,5})?(?:[/?#][^\s<>"«»)\]]*)?(?![@\p{L}\p{N}])/gu;

/** Pages that prove nothing: the shop, the offers, the contact form, the profile. */
const unproving =
  /\/(?:shop|store|negozio|catalog\p{L}*|offert\p{L}*|promo\p{L}*|sale|saldi|contat\p{L}*|contact\p{L}*|cart|carrello|login)(?:[/?#]|$)|^(?:www\.)?(?:instagram|facebook|tiktok|youtube|x|twitter|threads)\.(?:com|net)(?:\/[^/]*)?$/u;

/** Something that is a page: it has a path, a protocol or `www.`, so that a missing blank ('qui.Sono') is none. */
function pages(text: TextDoc): Range[] {
  return [...text.raw.matchAll(address)]
    .filter(([url]) => /^https?:\/\/|^www\.|\.[a-z]{2,12}\/./i.test(url))
    .map(({ 0: url, index }) => ({ start: index, end: index + url.replace(/[.,;:!]+$/, "").length }));
}

/** Whether a page proves a correction: one that the scene names or, with none named, any page but the front door and the shop. */
function proves(url: string, links: readonly string[]): boolean {
  const page = pageOf(url);
  if (links.length > 0) return links.map(pageOf).some((link) => page === link || page.startsWith(`${link}/`));
  return !unproving.test(page) && (page.includes("/") || page.split(".").length > 2);
}

/** A correction shows its proof: a link to a page that the reader can check. */
export const citesEvidence = defineRule({
  id: "cites-evidence",
  severity: "blocking",
  options: z.strictObject({
    /** Pages that prove the correction; with none given, any page that isn't a home, shop or contact page counts. */
    links: z._default(z.array(z.string()), []),
    /** How things are: a sentence that passes one of these on is a correction, whatever its words. */
    facts: z._default(z.array(z.string()), []),
  }),
  askedFor: (scene) => scene.factsWrong === "yes",
  fromScene: ({ links, facts }) => ({ links, facts }),
  messages: {
    none: {
      it: {
        message: () => "Manca un link con cui chi legge possa controllare.",
        hint: () => "Metti l’indirizzo completo della pagina che dimostra i fatti, non un «clicca qui».",
      },
      en: {
        message: () => "There is no link that lets readers check.",
        hint: () => "Give the full address of the page that shows the facts, not a “click here”.",
      },
    },
    nothing: {
      it: {
        message: () => "Il link c’è, ma non dici che cosa corregge.",
        hint: () => "Di’ prima in una frase come stanno le cose, poi metti il link che lo dimostra.",
      },
      en: {
        message: () => "The link is there, but you don’t say what it corrects.",
        hint: () => "First say in one sentence how things really are, then give the link that shows it.",
      },
    },
    other: {
      it: {
        message: () => "Questo link non dimostra quello che scrivi.",
        hint: () => "Scegli tra i link del caso la pagina che prova proprio questa correzione.",
      },
      en: {
        message: () => "This link doesn’t prove what you write.",
        hint: () => "Among the links of the case, pick the page that proves this very correction.",
      },
    },
  },
  check(text, { links, facts }) {
    const found = pages(text);
    const proof = found.filter(({ start, end }) => proves(text.raw.slice(start, end), links));
    const [first] = proof;
    const { correction, conceded, inviting } = words[text.locale];
    const says = spot(text, correction).length > 0 || telling(text, facts, factTold).length > 0;
    // people correct in words that nobody foresaw: without known ones, only what points to the page for another reason doesn't
    const corrects = (says || spot(text, inviting).length === 0) && spot(text, conceded).length === 0;
    if (first !== undefined && text.words.length >= caption && !corrects && !isForeign(text))
      return { findings: [{ message: "nothing", range: first }] };
    if (first !== undefined) return { findings: [], evidence: proof };
    const wrong = found[0];
    return { findings: [wrong === undefined ? { message: "none", range: null } : { message: "other", range: wrong }] };
  },
});
