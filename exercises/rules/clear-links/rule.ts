import * as z from "zod/mini";
import { shorteners } from "../../data/link-words.ts";
import { findLinks, isUnder } from "../../lib/posts/links.ts";
import { defineRule, type RawFinding } from "../../lib/rule.ts";
import { vaguePlaces } from "./vague-places.ts";

/** More places than a learner needs to see marked. */
const mostMarked = 10;

/** Links say where they lead and lead there safely. Why: docs.en.md. */
export const clearLinks = defineRule({
  id: "clear-links",
  severity: "warning",
  options: z.strictObject({
    /** Short domains that belong to the brand: people who know it know where they lead. */
    own: z._default(z.array(z.string().check(z.minLength(3))).check(z.maxLength(20)), []),
  }),
  messages: {
    shortener: {
      it: {
        message: ({ host }) => `${host} nasconde dove porta il link.`,
        hint: () => "Metti l’indirizzo intero: chi legge vuole sapere dove va prima di toccare.",
      },
      en: {
        message: ({ host }) => `${host} hides where the link leads.`,
        hint: () => "Give the whole address: people want to know where they are going before they tap.",
      },
    },
    vague: {
      it: {
        message: () => "Dice di aprire un link, non che cosa c’è dietro.",
        hint: () => "Nomina quello che si trova: «Gli orari di Natale sono al link in bio», «Prenota la visita: …».",
      },
      en: {
        message: () => "It says to open a link, not what is behind it.",
        hint: () => "Name what is there: “The Christmas hours are at the link in bio”, “Book your visit: …”.",
      },
    },
    insecure: {
      it: {
        message: () => "L’indirizzo comincia con http: la connessione non è protetta.",
        hint: () => "Usa https://; se la pagina non ce l’ha, chiedi a chi cura il sito.",
      },
      en: {
        message: () => "The address begins with http: the connection is not protected.",
        hint: () => "Use https://; if the page has no such address, ask whoever looks after the site.",
      },
    },
  },
  check(text, { own }) {
    const findings: RawFinding<"shortener" | "vague" | "insecure">[] = [];
    for (const { start, end, host, scheme } of findLinks(text.raw).slice(0, 100)) {
      const range = { start, end };
      if (isUnder(host, shorteners) && !/^maps\./.test(host) && !isUnder(host, own))
        findings.push({ message: "shortener", range, params: { host } });
      if (scheme === "http") findings.push({ message: "insecure", range });
    }
    for (const range of vaguePlaces(text)) findings.push({ message: "vague", range });
    return { findings: findings.slice(0, mostMarked) };
  },
});
