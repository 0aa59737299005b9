import * as z from "zod/mini";
import { faultsOf } from "../../lib/plan/link.ts";
import { findLinks, isUnder, type Link } from "../../lib/posts/links.ts";
import { defineRule, type RawFinding } from "../../lib/rule.ts";

/** A text has no use for more links than these. */
const mostRead = 60;

/** Every campaign link says where the click came from. Why: docs.en.md. */
export const utmLinks = defineRule({
  id: "utm-links",
  severity: "blocking",
  options: z.strictObject({
    /** Domains whose links stay within the site: they carry no tracking. */
    internal: z._default(z.array(z.string().check(z.minLength(3))).check(z.maxLength(20)), []),
    /** How many tracked links the text must hold. */
    atLeast: z._default(z.int().check(z.minimum(0)), 0),
    /** Pages, as host and path, where the campaign leads: a tracked link to any other page is wrong. None: anywhere. */
    to: z._default(z.array(z.string().check(z.minLength(3))).check(z.maxLength(10)), []),
  }),
  messages: {
    missing: {
      it: {
        message: () => "A questo link manca almeno un parametro UTM.",
        hint: () => "Servono tutti e tre, con un valore: utm_source, utm_medium, utm_campaign.",
      },
      en: {
        message: () => "This link lacks at least one UTM parameter.",
        hint: () => "All three are needed, each with a value: utm_source, utm_medium, utm_campaign.",
      },
    },
    upperCase: {
      it: {
        message: () => "I parametri UTM hanno lettere maiuscole.",
        hint: () => "Tutto minuscolo: nei rapporti «Facebook» e «facebook» diventano due fonti.",
      },
      en: {
        message: () => "The UTM parameters have capital letters.",
        hint: () => "All lower case: in the reports “Facebook” and “facebook” become two sources.",
      },
    },
    spaces: {
      it: {
        message: () => "Uno spazio spezza il link: da lì in poi non è più indirizzo.",
        hint: () => "Unisci le parole con un trattino: utm_campaign=san-valentino.",
      },
      en: {
        message: () => "A space breaks the link: from there on it is no longer an address.",
        hint: () => "Join the words with a hyphen: utm_campaign=valentines-day.",
      },
    },
    insecure: {
      it: {
        message: () => "L’indirizzo non comincia con https.",
        hint: () => "Usa la versione sicura della pagina: https://",
      },
      en: {
        message: () => "The address does not begin with https.",
        hint: () => "Use the secure version of the page: https://",
      },
    },
    internal: {
      it: {
        message: () => "Un link interno al sito non si traccia: cancella da dove è arrivata la visita.",
        hint: () => "Togli i parametri UTM; si usano solo su ciò che porta al sito da fuori.",
      },
      en: {
        message: () => "A link within the site is not tracked: it wipes out where the visit came from.",
        hint: () => "Take the UTM parameters out; they belong only on what leads to the site from outside.",
      },
    },
    elsewhere: {
      it: {
        message: () => "Il link porta alla pagina sbagliata.",
        hint: ({ page }) => `Chi tocca l’annuncio deve arrivare alla pagina che ne parla: ${page}`,
      },
      en: {
        message: () => "The link leads to the wrong page.",
        hint: ({ page }) => `People who tap the ad should land on the page about it: ${page}`,
      },
    },
    none: {
      it: {
        message: ({ count, atLeast }) => `Link di campagna nel testo: ${count}, ne servono ${atLeast}.`,
        hint: () => "Metti l’indirizzo intero, da https://, con i tre parametri UTM.",
      },
      en: {
        message: ({ count, atLeast }) => `Campaign links in the text: ${count}; needed: ${atLeast}.`,
        hint: () => "Give the whole address, from https://, with the three UTM parameters.",
      },
    },
  },
  check({ raw }, { internal, atLeast, to }) {
    const findings: RawFinding<"missing" | "upperCase" | "spaces" | "insecure" | "internal" | "elsewhere" | "none">[] =
      [];
    const links = findLinks(raw)
      .filter(({ scheme, href }) => scheme !== "" || /^www\./i.test(href))
      .slice(0, mostRead);
    let tracked = 0;
    for (const link of links) {
      if (isUnder(link.host, internal)) {
        if (/[?&]utm_/i.test(link.href)) findings.push({ message: "internal", range: link });
        continue;
      }
      const broken = brokenEnd(raw, link);
      if (broken !== null) {
        findings.push({ message: "spaces", range: { start: link.start, end: broken } });
        continue;
      }
      if (to.length > 0 && !to.some((page) => leadsTo(link, page)))
        findings.push({ message: "elsewhere", range: link, params: { page: `https://${to[0] ?? ""}` } });
      const faults = faultsOf(link.href);
      if (faults.length === 0) tracked++;
      for (const fault of faults) if (fault !== "notLink") findings.push({ message: fault, range: link });
    }
    if (links.length === 0 && atLeast > 0)
      findings.push({ message: "none", range: null, params: { count: 0, atLeast } });
    else if (findings.length === 0 && tracked < atLeast)
      findings.push({ message: "none", range: null, params: { count: tracked, atLeast } });
    return { findings };
  },
});

/** Whether a link opens a page, given as host and path; a slash at its end makes no difference. */
function leadsTo({ href, host }: Link, page: string): boolean {
  const [path = ""] = href
    .toLowerCase()
    .replace(/^https?:\/\/[^/?#]*|^[^/?#]*/, "")
    .split(/[?#]/, 1);
  return `${host}${path.replace(/\/+$/, "")}` === page;
}

/**
 * Where an address that a blank has broken really ends; null when it is whole. What follows tells: the rest of a query
 * ("valentino&utm_medium=…", "= instagram"), or, on a line that the link opens, one or two small words and nothing else.
 */
function brokenEnd(raw: string, { end, href, start }: Link): number | null {
  if (!href.includes("?")) return null;
  const line = raw.slice(end, end + 200).split("\n", 1)[0] ?? "";
  const rest = /^[^\S\n]+(?:[\p{L}\p{N}_%+.-]*[^\S\n]?){0,3}[=&][^\s]*/u.exec(line)?.[0];
  if (rest !== undefined && /=|&\w/.test(rest)) return end + rest.trimEnd().length;
  if (/[=&]$/.test(href))
    return /^[^\S\n]+[\p{L}\p{N}]/u.test(line) ? end + (/^\s+\S+/.exec(line)?.[0].length ?? 0) : null;
  const opensLine = /(?:^|\n|:)[^\S\n]*$/.test(raw.slice(Math.max(0, start - 20), start));
  const tail = /^[^\S\n]+[\p{Ll}\p{N}-]+(?:[^\S\n]+[\p{Ll}\p{N}-]+)?[^\S\n]*$/u.exec(line)?.[0];
  return opensLine && tail !== undefined && /utm_[a-z]+=[^&]+$/.test(href) ? end + tail.trimEnd().length : null;
}
