import * as z from "zod/mini";
import * as learnedEn from "../../data/acts/names-problem.en.ts";
import * as learnedIt from "../../data/acts/names-problem.it.ts";
import { judgeAct, leaning } from "../../lib/acts/learned.ts";
import { sharedUntil, telling } from "../../lib/case-told.ts";
import { addressees, isFirstName, type NamePlace } from "../../lib/people.ts";
import { defineRule } from "../../lib/rule.ts";
import { safetyStep } from "../../lib/safety/opening-step.ts";
import { inItsLanguage } from "../../lib/scope/voice.ts";
import type { TextDoc } from "../../lib/text.ts";
import { findProblems } from "./find.ts";
import { isOnTopic, mattersOf, tellsProblem } from "./matters.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

const stemList = z.array(z.string().check(z.minLength(3)));

const options = z.strictObject({
  /** The comment that is answered; empty: any concrete problem will do. */
  comment: z._default(z.string(), ""),
  /** What the brand knows of the case: whole sentences about several of these matters name the problem in their own words. */
  facts: z._default(z.array(z.string()), []),
  /** Names that say nothing of the problem: the person's, the brand's. */
  names: z._default(z.array(z.string()), []),
  /** Who wrote the comment, as the scene gives it. */
  person: z._default(z.nullable(z.string()), null),
  /** Something burned or could have, and may again: the harm must be told. Heat that a comment speaks of otherwise is weather, or soup. */
  danger: z._default(z.boolean(), false),
  /** The comment states something false: that is the problem, and saying that it isn't so names it. */
  rumour: z._default(z.boolean(), false),
  /** Beginnings of further words that name this problem; in one language or by language. */
  stems: z._default(z.union([stemList, z.strictObject({ it: stemList, en: stemList })]), []),
});

/** The matter of heat and fire, as `topicsOf` numbers it. */
const heat = "#1";
/** Heat and what it does, or what people feel of it: being sorry for the table is telling it, too; 'what happened in your home' alone leaves a reader guessing. */
const harm = {
  it: /(?<!\p{L})(?:surriscald|scald|riscald|bruci|scott|fum[oa]|fuoco|fiamm|incend|anneri|segn[oa]|dann|rovin|spavent|paura|pericol|guast|difett|risch)|(?:dispiac|spiac|scus)\p{L}*(?: [\p{L}']+){0,7} tavol|(?:fatto|combinato|lasciato) (?:al|a quel|sul|su quel) (?:[\p{L}']+ ){0,1}tavol/u,
  en: /(?<!\p{L})(?:overheat|heat|hot|burn|scorch|scald|sing(?:e|ed)|char(?:red)?(?!\p{L})|fire|flame|smok|melt|blacken|(?:scorch|burn) marks?|damag|ruin|spoil|fright|scar[ey]|danger|unsafe|harm|hurt|fault|mark on)|(?:did|done|doing|does) to(?: [\p{L}']+){0,3} table|(?:eats?|ate|eaten|eating|marked|marred|branded|wreck(?:s|ed)|bit into|bitten|cost (?:you|her|him|them))(?: [\p{L}']+){0,3} table|(?:sorry|apolog\p{L}*|regret)(?: [\p{L}']+){0,7} table/u,
};

/** That it was grave; beside the step that keeps people safe a reader knows what it is about. */
const grave = {
  it: /(?<!\p{L})(?:grav(?:e|i|issim[oaie])|seri[oa])(?!\p{L})/u,
  en: /(?<!\p{L})(?:grave|very serious|is serious|was serious|so serious|alarming)(?!\p{L})/u,
};

/** Whether a reader learns that something burned or could have. */
const tellsHarm = ({ folded, locale }: TextDoc): boolean =>
  harm[locale].test(folded) || (grave[locale].test(folded) && safetyStep[locale].test(folded));

/** A reply that says no to a rumour with so many of its words tells which one it corrects; with fewer, if the weights don't say otherwise. */
const rumourTold = 2;
const denied = {
  it: /(?<!\p{L})(?:non|né|mai|nessun\p{L}*|niente|fals[oaie]|invent\p{L}+|bufal\p{L}+|smenti\p{L}+)(?!\p{L})/u,
  en: /(?<!\p{L})(?:not?|never|nobody|none|nothing|\p{L}+n't|false|untrue|made up|wrong)(?!\p{L})/u,
};

/** So many letters in common make two forms of one name: Giulia and Giuli, Thomas and Thom. */
const sameStart = 3;

/** Somebody else who is spoken to at the beginning, where the person who wrote is not: a reply to another case. */
function strangerIn(text: TextDoc, person: string, known: string): NamePlace | undefined {
  const opening = text.sentences[1]?.end ?? text.raw.length;
  const wanted = person.toLowerCase().split(/\s+/);
  const isWanted = ({ name }: NamePlace) =>
    wanted.some((part) => part.slice(0, sameStart) === name.slice(0, sameStart));
  const called = addressees(text);
  if (called.some(isWanted) || text.words.some(({ norm }) => norm.length > 2 && wanted.includes(norm)))
    return undefined;
  const low = known.toLowerCase();
  return called.find(({ name, start }) => start < opening && isFirstName(name) && !low.includes(name));
}

/** Asks that a reader who saw only the reply would know what the problem is. Why: docs.en.md. */
export const namesProblem = defineRule({
  id: "names-problem",
  severity: "blocking",
  options,
  askedFor: () => true,
  fromScene: ({ comment, facts, person, brand, danger, factsWrong }) => ({
    comment,
    facts,
    danger: danger === "yes",
    rumour: factsWrong === "yes",
    names: [brand, person.name ?? "", person.handle ?? ""],
    person: person.name ?? null,
  }),
  messages: {
    missing: {
      it: {
        message: () => "Chi legge solo la tua risposta non capisce qual è il problema.",
        hint: () =>
          "Di’ con parole concrete che cosa è successo e a che cosa: «il problema», «il disagio», «l’accaduto» non bastano.",
      },
      en: {
        message: () => "Someone who reads only your reply won’t know what the problem is.",
        hint: () =>
          "Say in concrete words what happened, and to what: “the issue”, “the inconvenience”, “what happened” are not enough.",
      },
    },
    other: {
      it: {
        message: () => "La risposta parla di un problema, ma non di quello del commento.",
        hint: () => "Riprendi con parole tue il fatto di cui scrive la persona.",
      },
      en: {
        message: () => "The reply names a problem, but not the one in the comment.",
        hint: () => "Say in your own words the thing this person wrote about.",
      },
    },
    somebodyElse: {
      it: {
        message: ({ name }) => `Ti rivolgi a «${name}», che non è chi ha scritto il commento.`,
        hint: () => "Controlla a chi rispondi: forse il testo era per un altro caso.",
      },
      en: {
        message: ({ name }) => `You are talking to “${name}”, who didn’t write the comment.`,
        hint: () => "Check whom you are answering: the text may have been meant for another case.",
      },
    },
  },
  check(doc, { comment, facts, names, person, danger, rumour, stems }) {
    const text = inItsLanguage(doc);
    const stranger = person === null ? undefined : strangerIn(text, person, [comment, ...facts].join(" "));
    if (stranger !== undefined)
      return {
        findings: [
          {
            message: "somebodyElse",
            range: stranger,
            params: { name: text.raw.slice(stranger.start, stranger.end) },
          },
        ],
      };
    const problems = findProblems(text);
    const list = Array.isArray(stems) ? stems : stems[text.locale];
    if (comment === "" && list.length === 0) {
      const evidence = judgeAct("names-problem", learned, text, problems);
      return evidence.length > 0 ? { findings: [], evidence } : { findings: [{ message: "missing", range: null }] };
    }
    const matters = mattersOf(text, { comment, facts, names, stems: list }, doc.locale);
    // where something burned, the harm must be told in some way
    if (danger && matters.asked.has(heat) && !tellsHarm(text))
      return { findings: [{ message: "missing", range: null }] };
    const whole = matters.shared(text.raw);
    const onTopic = problems.filter((place) => isOnTopic(text, place, whole, matters));
    const told = text.sentences.filter((sentence) => tellsProblem(text, sentence, whole, matters));
    const end = text.raw.length;
    const ofComment = sharedUntil(text, end, [comment], names);
    const corrections = rumour && denied[text.locale].test(text.folded) ? telling(text, [comment], 1, names) : [];
    if (corrections.length > 0 && ofComment >= rumourTold) return { findings: [], evidence: corrections };
    const found = onTopic.length > 0 ? onTopic : [...told, ...corrections];
    // Words that nobody foresaw must be about a matter of the comment.
    const lean = comment === "" ? 0 : leaning("names-problem", ofComment);
    const evidence = whole > 0 ? judgeAct("names-problem", learned, text, found, end, lean) : found;
    if (evidence.length > 0) return { findings: [], evidence };
    const [other] = problems;
    return {
      findings: [other === undefined ? { message: "missing", range: null } : { message: "other", range: other }],
    };
  },
});
