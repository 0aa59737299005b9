import * as z from "zod/mini";
import { groupPattern, groupSchema, inLocale, perLocale } from "../../lib/pattern/option-words.ts";
import { matches } from "../../lib/pattern.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { pageOf } from "../../lib/text/page-of.ts";
import { isAddress } from "../../lib/text/words.ts";
import type { TextDoc } from "../../lib/text.ts";
import { type Link, linksIn, namesSomebody } from "./links.ts";

const sourceSchema = z.strictObject({
  /** Patterns that name it. */
  names: groupSchema.check(z.minLength(1)),
  /** Its address. */
  link: z.string().check(z.minLength(4), z.maxLength(400)),
});
type Source = z.output<typeof sourceSchema>;

/** Fewest words of a sentence that introduces a link whose source was named earlier. */
const introducing = 3;

/** Where a source is named; its own address names nobody. */
function namesOf(text: TextDoc, { names }: Source): Range[] {
  const addresses = text.words.filter(isAddress);
  return matches(text, groupPattern(names, text.locale)).filter(
    (place) => !addresses.some((word) => overlaps(word, place)),
  );
}

/** The source that a link leads to: its page, or one below it. */
function sourceOf({ page }: Link, sources: readonly Source[]): Source | undefined {
  return sources.find(({ link }) => page === pageOf(link) || page.startsWith(`${pageOf(link)}/`));
}

/** At least one statement says whose it is, by name, with a link to the page. */
export const citesSource = defineRule({
  id: "cites-source",
  severity: "blocking",
  options: z.strictObject({
    /** The sources at hand; with none given, any named page counts. */
    sources: z._default(perLocale(z.array(sourceSchema).check(z.maxLength(20))), []),
    /** How many different sources are to be cited. */
    atLeast: z._default(z.int().check(z.positive()), 1),
    /** Whether each source that the text names, or speaks of, must have its link: 'a local paper told the story' sends nobody to it. */
    linkNamed: z._default(z.boolean(), false),
  }),
  messages: {
    none: {
      it: {
        message: () => "Non c’è nessuna fonte con un link.",
        hint: () => "Di’ chi lo dice («secondo…», «come spiega…») e metti accanto l’indirizzo della pagina.",
      },
      en: {
        message: () => "There is no source with a link.",
        hint: () => "Say who says so (“according to…”, “as … explains”) and put the page’s address beside it.",
      },
    },
    unlinked: {
      it: {
        message: () => "Nomini la fonte, ma senza link: chi legge non può controllare.",
        hint: () => "Metti l’indirizzo completo della pagina subito dopo il nome.",
      },
      en: {
        message: () => "You name the source but give no link: readers can’t check.",
        hint: () => "Put the full address of the page right after the name.",
      },
    },
    bare: {
      it: {
        message: () => "Questo link è nudo: non dici di chi è la pagina.",
        hint: () => "Scrivi accanto al link il nome della fonte e che cosa si trova lì.",
      },
      en: {
        message: () => "This link is bare: you don’t say whose page it is.",
        hint: () => "Beside the link, give the source’s name and what readers will find there.",
      },
    },
    other: {
      it: {
        message: () => "Questo link non porta a una delle fonti date.",
        hint: () => "Usa l’indirizzo della pagina da cui hai preso il fatto.",
      },
      en: {
        message: () => "This link doesn’t lead to one of the given sources.",
        hint: () => "Use the address of the page that you took the fact from.",
      },
    },
    few: {
      it: {
        message: ({ count, atLeast }) => `Fonti citate con nome e link: ${count} su ${atLeast}.`,
        hint: () => "Cita allo stesso modo anche le altre: nome, che cosa dice, indirizzo.",
      },
      en: {
        message: ({ count, atLeast }) => `Sources cited with name and link: ${count} of ${atLeast}.`,
        hint: () => "Cite the others in the same way: name, what it says, address.",
      },
    },
  },
  check(text, { sources, atLeast, linkNamed }) {
    const list = inLocale(sources, text.locale);
    const links = linksIn(text);
    const names = new Map(list.map((source) => [source, namesOf(text, source)]));
    const cited = new Map<string, Range>();
    const bare: Link[] = [];
    const other: Link[] = [];
    for (const link of links) {
      const source = sourceOf(link, list);
      if (list.length > 0 && source === undefined) {
        other.push(link);
        continue;
      }
      const named =
        source === undefined
          ? namesSomebody(text, link.around)
          : (names.get(source) ?? []).some((place) => overlaps(place, link.around) || link.words >= introducing);
      if (named) cited.set(source?.link ?? link.page, link);
      else bare.push(link);
    }
    const evidence = [...cited.values()];
    const linked = new Set(links.map((link) => sourceOf(link, list)));
    const named = list.flatMap((source) => (linked.has(source) ? [] : (names.get(source)?.slice(0, 1) ?? [])));
    if (linkNamed && named.length > 0 && links.length > 0)
      return { findings: named.map((range) => ({ message: "unlinked", range })), evidence };
    if (cited.size >= atLeast) return { findings: [], evidence };
    const [nude, wrong] = [bare[0], other[0]];
    if (nude !== undefined) return { findings: [{ message: "bare", range: nude }], evidence };
    if (wrong !== undefined) return { findings: [{ message: "other", range: wrong }], evidence };
    if (cited.size > 0)
      return { findings: [{ message: "few", range: null, params: { count: cited.size, atLeast } }], evidence };
    const [name] = [...names.values()].flat();
    return { findings: [name === undefined ? { message: "none", range: null } : { message: "unlinked", range: name }] };
  },
});
