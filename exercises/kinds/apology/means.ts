import type { Component } from "../../lib/apologies/components.ts";
import { monthAfter } from "../../lib/figures/context.ts";
import { figuresIn } from "../../lib/figures.ts";
import type { Locale } from "../../lib/locale.ts";
import { groupPattern } from "../../lib/pattern/option-words.ts";
import { isQuoted, matches, pattern } from "../../lib/pattern.ts";
import { type Range, within } from "../../lib/range.ts";
import { isAsserted, isConditional, isDeniedInClause, isQuestion } from "../../lib/scope.ts";
import { parseText, type TextDoc } from "../../lib/text.ts";
import { findInventedDeadlines } from "./deadlines.ts";
import { findExcuses } from "./excuses.ts";
import type { Apology } from "./schema.ts";

type Words = Apology["locale"]["it"];
/** One way of saying a thing: a word of each group. */
type Way = readonly (readonly string[])[];

/** Sentences that weigh, hope or put off: they promise nothing, whatever they speak of. */
const wavering = {
  it: /(?<!\p{L})(?:valut(?:iamo|eremo|ando)|sper(?:o|iamo|ando)|(?:ci|mi) augur\p{L}+|cercheremo|proveremo|magari|forse|eventualmente|se possibile|al momento opportuno|in futuro|quando sarà possibile)(?!\p{L})/u,
  en: /(?<!\p{L})(?:evaluat\p{L}*|assess\p{L}*|we(?: do)? hope|i hope|hopefully|hoping|try to|perhaps|maybe|possibly|if possible|in due course|at some point|where appropriate|look into)(?!\p{L})/u,
};

/** A pledge and a cause may be denials ('la polizia non la chiamiamo più', 'nessuno l'ha letto'); a deed may not. */
const deniable: ReadonlySet<Component> = new Set(["repentance", "explanation"]);

/** What a sentence does to hold a way: a word of each group, meant as said. */
function inSentence(text: TextDoc, sentence: Range, way: Way, component: Component): Range | null {
  const { locale } = text;
  const places: Range[] = [];
  for (const group of way) {
    const place = matches(text, groupPattern(group, locale), sentence).find((one) =>
      deniable.has(component)
        ? !isQuoted(text, one) && !isConditional(text, one) && !isQuestion(text, one)
        : isAsserted(text, one),
    );
    if (place === undefined) return null;
    places.push(place);
  }
  return { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
}

/**
 * Where a text carries a component in the terms of its own case. The exercise says what there is to explain, to repair
 * and to change; a sentence that speaks of just that, in whatever order and grammar, is not missing it.
 */
export function findMeant(text: TextDoc, { means }: Words, component: Component): Range[] {
  const ways = means[component] ?? [];
  const promise = component === "repair" || component === "repentance";
  return text.sentences.flatMap((sentence) => {
    if (promise && wavering[text.locale].test(text.folded.slice(sentence.start, sentence.end))) return [];
    for (const way of ways) {
      const place = inSentence(text, sentence, way, component);
      if (place !== null) return [place];
    }
    return [];
  });
}

/** Where a sentence looks ahead, and where it tells what was done all the same, or what never will be again. */
const promising: Record<Locale, { readonly ahead: RegExp; readonly told: RegExp }> = {
  it: {
    ahead:
      /(?<!\p{L})(?:(?!per[òo])\p{L}{2,}(?:rò|rà|remo|ranno)|entro|da (?:oggi|domani|adesso|ora|subito|questo momento|questa settimana|lunedì)|d'ora|(?:d[ae]l|dall[ae]|nell?[ae]?|n?ei) prossim[oaie]|prossim[oaie]|a partire|prima del \p{N}+|stiamo (?:vers|pag|don|rimbors|incontr)\p{L}*)(?!\p{L})/u,
    told: /(?<!\p{L})(?:mai più|(?<!entro )(?:ieri|domenica|stamattina|stamani|questa mattina)|(?:(?:ho|abbiamo|avevo|avevamo|ha|aveva|hanno|è stat[oa]|sono stat[ei]|ero stat[oa]) (?:\p{L}+ ){0,2})(?:dett|scritt|pubblicat|postat|esclus|lasciat|mess|cacciat|trascin|tirat|strappat|portat|fatt|scherzat|us|offert|offes|ferit|umiliat|discriminat|deris|trattat|insultat|invitat|promoss|propost|vendut|cancellat|negat|ris[oi]|ironizzat|twittat|pres)\p{L}*|(?:frase|post|parole|messaggio|testo|tweet) che (?:\p{L}+ )?\p{L}+(?:va|vano)|(?:diceva|dicevo|invitava|lasciava fuori|escludeva|usava|usavamo|prendeva|prendevamo))(?!\p{L})/u,
  },
  en: {
    ahead:
      /(?<!\p{L})(?:will|\p{L}+'ll|going to|by (?:(?:the end of|mid|early|late) )?(?:\p{L}+day|\d|january|february|march|april|may|june|july|august|september|october|november|december|next)|from (?:today|tomorrow|now|next|here|our next|the next)|starting|as of|next|(?:is|are) (?:paying|giving|refunding|donating|meeting))(?!\p{L})/u,
    told: /(?<!\p{L})(?:never again|(?:i|we|page|post|tweet|message) (?:\p{L}+ )?(?:said|told|wrote|posted|published|ruled|excluded|dragged|joked|used|offered|tweeted|mocked|hurt))(?!\p{L})/u,
  },
};

/** Whether a sentence promises the repair or the change of its case: whom they are for isn't what was done to whom. */
function isPromise(text: TextDoc, { means }: Words, sentence: Range): boolean {
  const words = promising[text.locale];
  const said = text.folded.slice(sentence.start, sentence.end);
  if (!words.ahead.test(said) || words.told.test(said)) return false;
  return (["repair", "repentance"] as const).some((component) =>
    means[component]?.some((way) => inSentence(text, sentence, way, component) !== null),
  );
}

/** Sentences over which the groups that name the act may be spread. */
const spread = 3;

/** The first stretch of a few sentences in which every group of words has one: what was done, told in one place. */
export function findAct(text: TextDoc, own: Words): Range[] {
  const promises = text.sentences.filter((sentence) => isPromise(text, own, sentence));
  const hits = own.act.map((group) =>
    matches(text, groupPattern(group, text.locale))
      .filter((place) => !promises.some((sentence) => within(place, sentence)))
      .slice(0, 60),
  );
  for (let at = 0; at < text.sentences.length; at++) {
    const from = text.sentences[at]?.start ?? 0;
    const to = text.sentences[Math.min(at + spread, text.sentences.length) - 1]?.end ?? text.raw.length;
    const inside = hits.map((places) => places.find(({ start, end }) => start >= from && end <= to));
    if (inside.every((place) => place !== undefined)) return inside;
  }
  return [];
}

/** Currencies that figures have no unit for; whatever the facts promise, they promise in euros or not at all. */
const otherMoney = /^ (?:dollar|sterlin|pound)/u;
const moneyOrMonth = (after: string) => monthAfter.test(after) || otherMoney.test(after);

/** A claim that is brought up to be given up: 'non possiamo dire che…', "we can't claim that…"; '… sarebbe falso'. */
const givenUp = {
  it: {
    before:
      /(?<!\p{L})(?:non|nessuno|falso|bugia|inutile)(?: [\p{L}']+){0,3} (?:dir|dic|sosten|raccont|fing|preten|vero)\p{L}*(?: [\p{L}']+){0,2} $/u,
    after: /^(?: [\p{L}']+){0,3} (?:sarebbe|è) (?:\p{L}+ )?(?:falso|una bugia|una scusa|comodo|mentire)(?!\p{L})/u,
  },
  en: {
    before:
      /(?<!\p{L})(?:not|never|\p{L}+n't|cannot|nobody|no one|false|untrue|lie)(?: [\p{L}']+){0,3} (?:say|claim|pretend|tell|true|argue)\p{L}*(?: [\p{L}']+){0,2} $/u,
    after: /^(?: [\p{L}']+){0,3} (?:would be|is) (?:\p{L}+ )?(?:false|untrue|a lie|an excuse|lying)(?!\p{L})/u,
  },
} as const;

function isGivenUp(text: TextDoc, { start, end }: Range): boolean {
  const { before, after } = givenUp[text.locale];
  return before.test(text.folded.slice(Math.max(0, start - 80), start)) || after.test(text.folded.slice(end, end + 60));
}

/** Where a text says what the facts of the case deny, promises a sum or a day that they don't have, or finds an excuse. */
export function findUntrue(text: TextDoc, { untrue, comment, facts }: Words): Range[] {
  const denied =
    untrue.length === 0
      ? []
      : matches(text, groupPattern(untrue, text.locale)).filter(
          (place) => isAsserted(text, place) && !isGivenUp(text, place),
        );
  const told = parseText([comment, ...facts].join("\n"), text.locale);
  const known = figuresIn(told).flatMap(({ values }) => values);
  // 'metà ottobre' and 'half of us' are figures of speech here
  const invented = figuresIn(text).filter(
    ({ unit, values: [value = 0], start, end }) =>
      (/\d/.test(text.folded.slice(start, end)) || value >= 1000) &&
      value >= 1 &&
      (unit !== null || moneyOrMonth(text.folded.slice(end, end + 20))) &&
      !known.some((one) => Math.abs(one - value) < 1e-6 * Math.max(1, value)),
  );
  return [
    ...denied,
    ...invented.map(({ start, end }) => ({ start, end })),
    ...findInventedDeadlines(text, told),
    ...findExcuses(text, told),
  ];
}

const askIt =
  "(?:[vt]i )?(?:chied(?:o|iamo)|preg(?:o|hiamo)|invit(?:o|iamo))|per favore|per piacere|vorremmo che|ora però|adesso però";
const askEn =
  "(?:i|we)(?: (?:also|now|would|do)){0,2} (?:ask|beg|invite|urge|call on|request|would like)|please|we'd ask";

/** What an apology may not ask of those it is for: to stop, to calm down, to buy. Forgiveness and trust it may. */
const demands = {
  it: pattern([
    `(?:${askIt})(?! (?:perdono|scusa|venia))(?: (?!chi(?!\\p{L}))[\\p{L}']+){0,6} (?:boicott|smett|cess|ferm|moder|abbass|cancell|rimuov|togli|condivid|continu(?!ament)|torn(?! a fid| a darci)|compr|acquist|calm|seren(?!amente)|comprension|non (?:\\p{L}+ )?(?:condivid|diffond|boicott|pubblic|parl|generalizz))~`,
    "(?:smett|ferm|cancell|rimuov)(?:ete|etela|etelo|atevi|ate|i)(?= (?:di|il|la|i|le|con) (?:\\p{L}+ )?(?:boicott|video|post|comment|polemic|attacc|condivid|insult)~)(?: \\p{L}+){0,4}",
    "(?:basta|fine) (?:con |alle |delle )?(?:polemic|boicott|insult|attacch)~",
  ]),
  en: pattern([
    `(?:${askEn})(?: [\\p{L}']+){0,6} (?:boycott|stop|cease|calm|tone|delete|remove|take down|share|sharing|keep buying|go on buying|carry on buying|come back|buy|patien~|not (?:to )?(?:boycott|share|generali~|post|spread))~`,
    "(?:please )?(?:stop|drop|end|call off) (?:(?:the|this|your|these|those|sharing|attacking|posting) ){1,2}(?:boycott|video|campaign|comment|attack|insult|it|us|that)~",
    "(?:enough|no more) (?:of the |with the |of this )?(?:boycott|polemic|insults|attacks|controversy)~",
  ]),
};

const asks = { it: pattern([askIt]), en: pattern([askEn]) };

/** Where an apology asks something of the people it is meant for. */
export function findDemands(text: TextDoc): Range[] {
  return matches(text, demands[text.locale]).filter((place) => {
    // 'un invito ad acquistare': the noun
    if (
      /(?<!\p{L})(?:l'|un |il |quell'|quest'|nostro |mio )$/u.test(
        text.folded.slice(Math.max(0, place.start - 8), place.start),
      )
    )
      return false;
    // 'non vi chiediamo di smettere', "we're not asking you to stop": the verb of asking is denied
    const [ask] = matches(text, asks[text.locale], place);
    return !isQuoted(text, place) && !isDeniedInClause(text, { ...place, end: ask?.end ?? place.end });
  });
}
