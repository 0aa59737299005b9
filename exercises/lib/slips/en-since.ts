import { clause, day, end, few, month, participle, sentence, spans } from "./en-learner-words.ts";
import { type SlipRule, slip, typedSlip, whole, written } from "./slip.ts";

/** A point in time. */
const moment = String.raw`(?:(?:early |late |last )?${day}(?: (?:morning|afternoon|evening|night))?|yesterday(?: (?:morning|afternoon|evening))?|this (?:morning|afternoon|week|month|year)|last (?:week|month|year|night|summer|winter|spring|autumn)|${month}(?: \p{N}{4})?|(?:19|20)\p{N}{2}|\p{N}{1,2}(?:[.:]\p{N}{2})? ?(?:am|pm|o'clock)|noon|midnight)(?![\p{L}\p{N}'-])`;
/** A point in time, and nothing behind it that would make *since* mean 'because': 'open since Monday is a holiday'. */
const point = String.raw`${moment}(?! (?:is|was|were|will|has|had|have|are|isn't|wasn't|can|could|would|may|might|must|should|means?|when|we|you|he|she|they|i|it|there|the|our|your|my|an?|some|someone|nobody|no|all|every|that|this|to|or|suits|works|comes|falls|brings|saw|brought|[\p{L}]+day|and [\p{L}]+day)(?!\p{L}))`;
/** A stretch of time: English has *for* before it, and the perfect. */
const stretch = `(?:years|weeks|months|days|ages|decades|hours|many (?:years|weeks|months|days|hours)|(?:a|some|quite a) (?:long time|while|few ${spans}|couple of ${spans}|lot of time)|long|so long|much time)${end}`;
const number = String.raw`${few} ${spans}(?! ago)(?! (?:had|have|has|is|was|were|are|went|go|pass(?:es|ed)?)(?!\p{L}))`;

const state =
  "(?:back|closed|shut|open|here|gone|out|off|away|stopped|online|offline|available|unavailable|ready|broken|down|full|empty|missing|late|ill|sick|on sale|on holiday|on leave|in stock|out of stock)";
const place = "(?: (?:here|again|now|home|online|with us|at work|in the shop|in stock|on sale|on the shelf|in place))?";
const passive =
  "(?:sold|made|used|known|produced|closed|opened|blocked|interrupted|suspended|offered|published|cancelled|delayed)";
/** A participle, where 'have' may be the whole verb: 'if you would have a look'. */
const done = String.raw`(?:${participle}|(?!(?:need|feed|seed|speed|indeed|bed|red|shed|hundred)(?!\p{L}))\p{L}{2,20}ed)(?!\p{L})`;

/** English slips in the tense beside *since*, *ago* and *when*: row EN40. */
export const sinceSlips: readonly SlipRule[] = [
  slip(
    "EN40",
    whole(
      `(?:is|are|am|'re|'m|isn't|aren't) (?:not |already |now |still |again )?${state}${place} since (?:${point}|${stretch})`,
      `(?:is|are|isn't|aren't) (?:not |already |now |still |only )?${passive}${place} since (?:${point}|${stretch}|${number})`,
    ),
    "has / have been … since",
  ),
  slip(
    "EN40",
    whole(
      `(?:am|is|are|'re|'m) (?:already |still |now )?(?:waiting|working|trying|selling|asking|writing|calling|living)(?: (?:here|for (?:\\p{L}+ )?\\p{L}+|you|this|with us))? since (?:${point}|${stretch}|${number})`,
    ),
    "has / have been -ing since",
  ),
  slip(
    "EN40",
    written(
      String.raw`${clause}(?:we|i|they) (?:wait|work|live|sell|make|offer|use|produce|know) (?:\p{L}+ ){0,4}since (?:${point}|${stretch}|${number})`,
    ),
    "has / have … since",
  ),
  slip("EN40", whole(`since ${stretch}`), "for years, for a long time"),
  slip(
    "EN40",
    whole(
      String.raw`(?:don't|doesn't|isn't|aren't|do not|does not|is not|are not) (?:[\p{L}']+ ){1,4}any ?more since (?:this (?:morning|week|month)|yesterday|${day}|${month}|(?:19|20)\p{N}{2})${end}`,
    ),
    "haven't … since",
  ),
  slip("EN40", whole("since how (?:long|much time)(?= (?:do|are|have|has|is|am|did)(?!\\p{L}))"), "how long"),
  // 'It's three weeks that I'll never get back' is right, and so is 'it's only since Monday that we have had it'.
  slip(
    "EN40",
    whole(
      `it(?: is|'s) (?:already |now |about )?(?:${few}|an?|many|some|several) (?:hours?|days?|weeks?|months?|years?) that (?:we|i|you|he|she|they)(?: wait| (?:are|am|is) waiting|'re waiting|'m waiting|'s waiting| (?:are|am|is) without)(?!\\p{L})`,
      `it(?: is|'s) since (?:${moment}|${number}) that (?:we|i|you|they)(?: (?:wait|are|am|don't|can't|sell|work|ask|write|call)|'re|'m)(?!\\p{L})`,
      `it(?: is|'s) since (?:${moment}|${number}) that (?:the|our|your|my) \\p{L}+ (?:is|are|isn't|doesn't|don't|works?)(?!\\p{L})`,
    ),
    "for three weeks, since Monday … has / have been",
  ),
  slip(
    "EN40",
    written(
      String.raw`${clause}(?:are|is) ${few} (?:hours?|days?|weeks?|months?|years?) that (?:we|i|you|the|nobody|he|she|they)(?!\p{L})`,
    ),
    "for … now",
  ),
  slip(
    "EN40",
    written(
      String.raw`(?<!(?:should|would|could|must|might|may|will|can) )(?<![\p{L}'])(?:(?:we|i|you|they)(?: have|'ve)|(?:he|she|it|who|courier|driver|order|parcel|package|refund) has) (?:already |also |just )?(?!had )${participle}(?: (?:it|you|this|him|them|her|us|me))? (?:(?<!(?:seen|lost|left|kept|known|found|told|done|finished|started|paid|refunded|checked|changed|cancelled|closed|read|had) )(?:yesterday|last (?:night|week|month|year|${day}))|(?:${few}|an?|some|a few|many) (?:minutes?|hours?|days?|weeks?|months?|years?) ago)(?![\p{L}'])(?! (?:after|is|was|night's)(?!\p{L}))`,
    ),
    "the simple past: it is over",
  ),
  // As typed: Will is a name, too.
  typedSlip(
    "EN40",
    whole(
      "[aA]s soon as (?:we|you|it|he|she|they|[iI]|(?:the|your|our) (?:\\p{L}+ )?\\p{L}+) (?:(?<!(?:last|good|free|old|new|final|signed|living) )will(?! not)|['’]ll)(?!\\p{L})",
      "[uU]ntil (?:we|you) will(?! not)(?!\\p{L})",
    ),
    "the present after as soon as, until",
  ),
  slip(
    "EN40",
    written(
      String.raw`${sentence}when (?:you|it|they|he|she|your \p{L}+|the \p{L}+) will (?:arrive|come|receive|get|have|visit|see|be|return|open|need|want)[^.,;:!?\n]{0,60}, (?:please|just|call|ask|contact|write|bring|show)(?!\p{L})|(?<!\p{L})(?:refund|reimburse|pay) you (?:\p{L}+ ){0,3}(?:when|after) (?:it|you|we|(?:the|your) \p{L}+) will(?!\p{L})`,
    ),
    "the present after when",
  ),
  // 'They asked if we would have known' is right, and so is 'if you would have us call, we could'.
  slip(
    "EN40",
    written(
      String.raw`${sentence}if (?:we|i|you|they|he|she) would(?:'ve| have) ${done}[^.,;:!?\n]{0,60}, (?:we|i|you|they|it|this|nobody|he|she)(?:'d| would| could| wouldn't| couldn't)(?!\p{L})|(?<!\p{L})would(?:n't| not)?(?:'ve| have) (?:[\p{L}']+ ){1,6}if (?:we|i|you|they|he|she) would(?:'ve| have) ${done}`,
    ),
    "if we had known",
  ),
];
