import * as z from "zod/mini";
import type { Locale } from "../../lib/locale.ts";
import { groupPattern, groupSchema, inLocale, perLocale } from "../../lib/pattern/option-words.ts";
import { isQuoted, matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { isQuestion } from "../../lib/scope.ts";
import { hasVerb } from "../../lib/text/verbs.ts";
import type { Sentence, TextDoc } from "../../lib/text.ts";

/** What a client wants, when the exercise doesn't say: words of aim, need or request with the client as their subject. */
const wanted: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "(?:il )?(?:vostr[oa]|tu[oa]|su[oa]) (?:obiettivo|scopo|traguardo|esigenza|priorità|richiesta|intento)|l'obiettivo (?:è|di|che|della|del|per|dichiarato|di questo)|obiettivo *:~|(?:raggiungere|centrare) l'obiettivo",
    "(?:volete|vuoi|vuole|vorreste|vorresti|desiderate|desideri|desidera|cercate|cerchi|puntate a|puntate su|vi serve|vi servono|ti serve|ti servono|avete bisogno|hai bisogno|ha bisogno|intendete|mirate a|vi interessa|vi preme|vi sta a cuore|vi piacerebbe|ti piacerebbe|avete in mente|chiedete|ci (?:avete|hai|ha) (?:chiesto|detto|spiegato|raccontato)|mi (?:avete|hai|ha) (?:chiesto|detto|spiegato|raccontato))",
    "(?:bottega|negozio|azienda|associazione|cooperativa|forno|ristorante|hotel|studio|officina|comune|\\p{L}+) (?:vuole|desidera|cerca|punta a|ha bisogno di|intende|chiede|mira a)",
    "per (?:portare|tenere|mantenere|non perdere|far(?:vi)? (?:conoscere|trovare|crescere|arrivare|venire)|vendere|aumentare|ridurre|raggiungere|riempire|avere più|trovare)(?: [\\p{L}'\\d%]+){1,14}",
    "(?:più|meno|nuovi) (?:visite|visitatori|ordini|clienti|persone|prenotazioni|richieste|vendite|iscritti|soci|volontari|reclami|attese?)(?: [\\p{L}'\\d]+){0,8} (?:entro|in bottega|in negozio|online|da|è|questo)",
  ]),
  en: pattern([
    "your (?:goal|aim|objective|priority|need|request|target)s?|(?:the|our shared) (?:goal|aim|objective) (?:is|of|here|you)|(?:goal|aim|objective) *:~",
    "you(?:'d| would)? (?:want|wish|need|would like|like|aim|are looking|look for|hope|asked|told|said|plan|intend|care|mentioned|came to)|you're looking|you are (?:aiming|trying)|what you (?:want|need)",
    "(?:workshop|shop|company|association|cooperative|bakery|restaurant|hotel|studio|council|lume|\\p{L}+) (?:wants|wishes|needs|is looking for|aims|asks for|seeks|hopes)",
    "to (?:bring|get|keep|hold|sell|increase|raise|reduce|reach|fill|find|win|attract|help you|double)(?: [\\p{L}'\\d%]+){1,14}",
    "(?:more|fewer|new) (?:visits|visitors|orders|customers|people|bookings|enquiries|sales|subscribers|members|volunteers|complaints)(?: [\\p{L}'\\d]+){0,8} (?:by|in the shop|in the workshop|online|from|is|this)",
  ]),
};
/** The sentence starts with whoever sells: 'Siamo un'agenzia', 'With ten years of experience'. */
const selfish: Readonly<Record<Locale, RegExp>> = {
  it: /^["(\s]*(?:siamo|sono|mi chiamo|la nostra (?:agenzia|azienda|esperienza)|il nostro (?:team|studio|metodo)|da (?:\p{L}+|\d+) anni|con (?:la|una|oltre|più di|\d+|\p{L}+ anni)|grazie (?:per|di|della|mille)|vi ringrazi|ti ringrazi|in allegato|di seguito|come (?:da accordi|richiesto)|ecco|con la presente|facendo seguito|a seguito|la mia (?:proposta|offerta)|nasciamo|offriamo|offro|ci occupiamo|mi occupo|lavoriamo|lavoro)(?!\p{L})/u,
  en: /^["(\s]*(?:we are|we're|i am|i'm|my name|our (?:agency|company|experience|team|studio|method)|for (?:\p{L}+|\d+) years|with (?:over|more than|\d+|\p{L}+ years|our)|thank(?:s| you)|please find|attached|below|as (?:agreed|requested|discussed)|here is|here's|further to|following|my (?:proposal|quote|offer)|founded|we offer|i offer|we do|we work|i work)(?!\p{L})/u,
};
/** Years of experience come first whatever else the sentence says. */
const boast: Readonly<Record<Locale, RegExp>> = {
  it: /^["(\s]*(?:con (?:(?:i miei|i nostri|oltre|più di) )?(?:\d+|\p{L}+) anni (?:di|d'|nel)|forte di|forti di|grazie alla (?:mia|nostra) esperienza)(?!\p{L})/u,
  en: /^["(\s]*(?:with (?:(?:my|our|over|more than) )?(?:\d+|\p{L}+) years(?:'| of| in)|(?:thanks to|drawing on) (?:my|our) experience)(?!\p{L})/u,
};
/** Whoever sells is the subject of the sentence. */
const seller: Readonly<Record<Locale, RegExp>> = {
  it: /^["(\s]*(?:(?:io |noi )?(?:siamo|sono (?:un[a']?|laureat[oa]|specializzat[oa]|appassionat[oa])|mi chiamo|mi occupo|ci occupiamo|ho|abbiamo|lavoro|lavoriamo|seguo|seguiamo|gestisco|gestiamo|curo|offro|offriamo|aiuto|aiutiamo|propongo|proponiamo|vi propongo|vi offro|faccio|facciamo|metto|mettiamo|so)|la (?:mia|nostra) (?:agenzia|esperienza|passione)|il (?:mio|nostro) (?:team|studio|metodo|lavoro)|da (?:\p{L}+|\d+) anni)(?!\p{L})/u,
  en: /^["(\s]*(?:(?:we|i) (?:are|am|have|'ve|work|run|manage|handle|look after|specialise|specialize|help|offer|propose|provide|bring|know|do|make|create|love)|(?:we|i)(?:'re|'m|'ve)|my name|(?:my|our) (?:agency|company|experience|passion|team|studio|method|work)|for (?:\p{L}+|\d+) years)(?!\p{L})/u,
};
const greeting =
  /^(?:gentile|gentili|egregi\p{L}*|spett\p{L}*|buongiorno|buonasera|salve|ciao|car[oaie]|dear|hello|hi|good (?:morning|afternoon)|to|a|alla|oggetto|subject|re)(?!\p{L})/u;
/** A salutation or a heading is so short or has no verb. */
const shortest = 4;

/** The first sentence that says something: past salutation, subject line and headings. */
function firstSentence(text: TextDoc): Sentence | undefined {
  const says = (sentence: Sentence) => {
    const said = text.folded.slice(sentence.start, sentence.end);
    if (sentence.words.length < shortest) return false;
    return hasVerb(text, sentence) || (!greeting.test(said) && /[.!?:]$/.test(said) && sentence.index > 0);
  };
  return text.sentences.slice(0, 8).find(says) ?? text.sentences[0];
}

/** What follows a salutation on the same line. */
function body(text: TextDoc, { start, end }: Range): Range {
  const said = text.folded.slice(start, end);
  if (!greeting.test(said)) return { start, end };
  const comma = /^[^,:\n]{1,40}[,:]\s+/u.exec(said);
  return { start: start + (comma?.[0].length ?? 0), end };
}

/** A quote begins with what the client wants (facts 9.5): our trade comes second. */
export const objectiveFirst = defineRule({
  id: "objective-first",
  severity: "blocking",
  options: z.strictObject({
    /** Groups of patterns that say the objective; all must be in the first sentence. None: any words of aim or need count. */
    objective: z._default(perLocale(z.array(groupSchema.check(z.minLength(1))).check(z.maxLength(6))), []),
  }),
  messages: {
    selfish: {
      it: {
        message: () => "La prima frase parla di te, non di quello che vuole il cliente.",
        hint: () => "Comincia da lui: che cosa vuole ottenere, con le parole che ha usato. Chi sei viene dopo.",
      },
      en: {
        message: () => "The first sentence is about you, not about what the client wants.",
        hint: () => "Begin with them: what they want to achieve, in the words they used. Who you are comes later.",
      },
    },
    missing: {
      it: {
        message: () => "La prima frase non dice che cosa vuole ottenere il cliente.",
        hint: () => "Metti in testa il suo obiettivo: «Volete più visite il sabato…», e poi come ci si arriva.",
      },
      en: {
        message: () => "The first sentence doesn’t say what the client wants to achieve.",
        hint: () => "Put their objective on top: “You want more visitors on Saturdays…”, and then how to get there.",
      },
    },
  },
  check(text, { objective }) {
    const first = firstSentence(text);
    if (first === undefined) return { findings: [{ message: "missing", range: null }] };
    // 'Last summer 40 people came. You need at least as many': the figure may lead up to the wish
    const opening = body(text, first);
    const given = inLocale(objective, text.locale).length > 0;
    const before = given ? text.sentences[first.index - 1] : undefined;
    // 'What do you need? Visits that outlive the summer': the answer says it
    const next = text.sentences[first.index + 1];
    const asked = isQuestion(text, first) && next !== undefined;
    const where = { start: before?.start ?? opening.start, end: asked ? next.end : opening.end };
    const groups = inLocale(objective, text.locale).map((group) => groupPattern(group, text.locale));
    const inside = (re: RegExp) =>
      matches(text, re, where).filter((place) => !isQuoted(text, place) || groups.length > 0);
    const said = text.folded.slice(opening.start, opening.end);
    const boasts = boast[text.locale].test(said);
    const own = boasts || selfish[text.locale].test(said);
    const found = (groups.length > 0 ? groups : [wanted[text.locale]]).map((re) => inside(re)[0]);
    const evidence = found.flatMap((place) => place ?? []);
    // 'Grazie per averci scritto: volete…' still comes to the point in its first sentence, if the objective is given;
    // 'Ho lavorato per dieci botteghe' names things of the client's and wants nothing for them
    const trade = seller[text.locale].test(said) && inside(wanted[text.locale]).length === 0;
    if (evidence.length === found.length && !boasts && !trade && !(own && groups.length === 0))
      return { findings: [], evidence };
    return {
      findings: [{ message: own || trade ? "selfish" : "missing", range: first }],
    };
  },
});
