import type { Exercise } from "../../exercises/index.ts";
import { formRules } from "../../exercises/kinds/form/rules-of.ts";
import { projectRules } from "../../exercises/kinds/project/rules-of.ts";
import { noticeRuleIds } from "../../exercises/kinds/queue/notice-rules.ts";
import type { TextRule } from "../../exercises/lib/rule.ts";
import type { RuleBook, RuleNeeds } from "../../exercises/lib/rule-book.ts";
import type { everydayRules } from "../../exercises/rules/everyday.ts";
import type { writingRules } from "../../exercises/rules/writing.ts";

/** The rules of a reply that other texts are held to without the rest of them. */
type Alone = "calm-tone" | "no-legalese" | "one-register";

/** How each rule that exercises name is fetched: the others stay where they are. */
const load: Readonly<Record<(typeof writingRules)[number]["id"] | Alone, () => Promise<TextRule>>> = {
  "alt-text": async () => (await import("../../exercises/rules/alt-text/rule.ts")).altText,
  "asks-permission": async () => (await import("../../exercises/rules/asks-permission/rule.ts")).asksPermission,
  "bot-no-human-name": async () => (await import("../../exercises/rules/bot-no-human-name/rule.ts")).botNoHumanName,
  "bot-offers-human": async () => (await import("../../exercises/rules/bot-offers-human/rule.ts")).botOffersHuman,
  "bot-says-so": async () => (await import("../../exercises/rules/bot-says-so/rule.ts")).botSaysSo,
  "bot-says-what": async () => (await import("../../exercises/rules/bot-says-what/rule.ts")).botSaysWhat,
  "calm-tone": async () => (await import("../../exercises/rules/calm-tone/rule.ts")).calmTone,
  "cites-rows": async () => (await import("../../exercises/rules/cites-rows/rule.ts")).citesRows,
  "cites-source": async () => (await import("../../exercises/rules/cites-source/rule.ts")).citesSource,
  "clear-links": async () => (await import("../../exercises/rules/clear-links/rule.ts")).clearLinks,
  "contest-terms": async () => (await import("../../exercises/rules/contest-terms/rule.ts")).contestTerms,
  "covers-topics": async () => (await import("../../exercises/rules/covers-topics/rule.ts")).coversTopics,
  "decides-with-numbers": async () =>
    (await import("../../exercises/rules/decides-with-numbers/rule.ts")).decidesWithNumbers,
  discloses: async () => (await import("../../exercises/rules/discloses/rule.ts")).discloses,
  "few-emoji": async () => (await import("../../exercises/rules/few-emoji/rule.ts")).fewEmoji,
  "fits-platform": async () => (await import("../../exercises/rules/fits-platform/rule.ts")).fitsPlatform,
  "gives-step": async () => (await import("../../exercises/rules/gives-step/rule.ts")).givesStep,
  "hashtag-case": async () => (await import("../../exercises/rules/hashtag-case/rule.ts")).hashtagCase,
  "hashtag-count": async () => (await import("../../exercises/rules/hashtag-count/rule.ts")).hashtagCount,
  "health-evidence": async () => (await import("../../exercises/rules/health-evidence/rule.ts")).healthEvidence,
  "image-rights": async () => (await import("../../exercises/rules/image-rights/rule.ts")).imageRights,
  "keeps-facts": async () => (await import("../../exercises/rules/keeps-facts/rule.ts")).keepsFacts,
  "key-before-fold": async () => (await import("../../exercises/rules/key-before-fold/rule.ts")).keyBeforeFold,
  "labels-ai": async () => (await import("../../exercises/rules/labels-ai/rule.ts")).labelsAi,
  "no-caps-run": async () => (await import("../../exercises/rules/no-caps-run/rule.ts")).noCapsRun,
  "no-causal-claim": async () => (await import("../../exercises/rules/no-causal-claim/rule.ts")).noCausalClaim,
  "no-guarantees": async () => (await import("../../exercises/rules/no-guarantees/rule.ts")).noGuarantees,
  "no-jargon": async () => (await import("../../exercises/rules/no-jargon/rule.ts")).noJargon,
  "no-leftovers": async () => (await import("../../exercises/rules/no-leftovers/rule.ts")).noLeftovers,
  "no-legalese": async () => (await import("../../exercises/rules/no-legalese/rule.ts")).noLegalese,
  "no-minor-targeting": async () => (await import("../../exercises/rules/no-minor-targeting/rule.ts")).noMinorTargeting,
  "no-new-figures": async () => (await import("../../exercises/rules/no-new-figures/rule.ts")).noNewFigures,
  "no-reward-pressure": async () => (await import("../../exercises/rules/no-reward-pressure/rule.ts")).noRewardPressure,
  "no-stereotypes": async () => (await import("../../exercises/rules/no-stereotypes/rule.ts")).noStereotypes,
  "notice-until": async () => (await import("../../exercises/rules/notice-until/rule.ts")).noticeUntil,
  "notice-what": async () => (await import("../../exercises/rules/notice-what/rule.ts")).noticeWhat,
  "notice-who": async () => (await import("../../exercises/rules/notice-who/rule.ts")).noticeWho,
  "objective-first": async () => (await import("../../exercises/rules/objective-first/rule.ts")).objectiveFirst,
  "one-register": async () => (await import("../../exercises/rules/one-register/rule.ts")).oneRegister,
  "own-words": async () => (await import("../../exercises/rules/own-words/rule.ts")).ownWords,
  "plainer-than": async () => (await import("../../exercises/rules/plainer-than/rule.ts")).plainerThan,
  "promises-credit": async () => (await import("../../exercises/rules/promises-credit/rule.ts")).promisesCredit,
  "quotes-little": async () => (await import("../../exercises/rules/quotes-little/rule.ts")).quotesLittle,
  "respects-consent": async () => (await import("../../exercises/rules/respects-consent/rule.ts")).respectsConsent,
  "rules-allow-criticism": async () =>
    (await import("../../exercises/rules/rules-allow-criticism/rule.ts")).rulesAllowCriticism,
  "rules-appeal": async () => (await import("../../exercises/rules/rules-appeal/rule.ts")).rulesAppeal,
  "rules-ladder": async () => (await import("../../exercises/rules/rules-ladder/rule.ts")).rulesLadder,
  "rules-numbered": async () => (await import("../../exercises/rules/rules-numbered/rule.ts")).rulesNumbered,
  "rules-positive": async () => (await import("../../exercises/rules/rules-positive/rule.ts")).rulesPositive,
  "rules-privacy": async () => (await import("../../exercises/rules/rules-privacy/rule.ts")).rulesPrivacy,
  "says-what-not": async () => (await import("../../exercises/rules/says-what-not/rule.ts")).saysWhatNot,
  "says-where-and-how-long": async () =>
    (await import("../../exercises/rules/says-where-and-how-long/rule.ts")).saysWhereAndHowLong,
  "smart-objective": async () => (await import("../../exercises/rules/smart-objective/rule.ts")).smartObjective,
  "utm-links": async () => (await import("../../exercises/rules/utm-links/rule.ts")).utmLinks,
};

const everyday: Readonly<Record<(typeof everydayRules)[number]["id"], true>> = {
  "same-language": true,
  "fits-length": true,
  "no-slips": true,
  readable: true,
  "no-stuffing": true,
};

let reply: readonly TextRule[] = [];
const fetchedRules = new Map<string, TextRule>();
const add = (rules: readonly TextRule[]) => {
  for (const rule of rules) fetchedRules.set(rule.id, rule);
};

/** The rules that have been fetched so far. */
export const book: RuleBook = {
  get reply() {
    return reply;
  },
  rule(id) {
    const rule = fetchedRules.get(id);
    // Judged without it, an answer would pass that shouldn't.
    if (rule === undefined && (id in load || id in everyday)) throw new Error(`the rule ${id} wasn't fetched`);
    return rule;
  },
};

/** What grading an exercise takes besides what its kind brings along; of one that holds others, what those take too. */
function needsOf(exercise: Exercise): RuleNeeds {
  if (exercise.kind === "form") return formRules(exercise);
  if (exercise.kind === "queue") return { ids: noticeRuleIds, reply: false };
  if (exercise.kind !== "project") return { ids: [], reply: false };
  const all = [projectRules(exercise), ...exercise.bundle.map((held) => needsOf(held.exercise as Exercise))];
  return { ids: [...new Set(all.flatMap(({ ids }) => ids))], reply: all.some((one) => one.reply) };
}

async function fetchReply(): Promise<void> {
  reply = (await import("../../exercises/rules/reply.ts")).replyRules;
  add(reply);
}

/** Fetches the text rules that grading an exercise takes. Rejects when a file cannot be fetched; the next answer tries again. */
export async function fetchRules(exercise: Exercise): Promise<void> {
  const needs = needsOf(exercise);
  const missing = needs.ids.filter((id) => !fetchedRules.has(id));
  const named = missing.flatMap((id) => (id in load ? [load[id as keyof typeof load]] : []));
  const needsReply = needs.reply || missing.some((id) => !(id in load) && !(id in everyday));
  await Promise.all([
    ...named.map(async (one) => add([await one()])),
    ...(missing.some((id) => id in everyday)
      ? [import("../../exercises/rules/everyday.ts").then(({ everydayRules }) => add(everydayRules))]
      : []),
    ...(needsReply && reply.length === 0 ? [fetchReply()] : []),
  ]);
}
