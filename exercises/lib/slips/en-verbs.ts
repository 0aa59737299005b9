import { type SlipRule, slip, whole, written } from "./slip.ts";

const past =
  "came|went|took|gave|saw|wrote|spoke|broke|began|drank|drove|chose|stole|knew|grew|threw|flew|ate|fell|became|ran|swam";
const participle =
  "begun|done|seen|gone|been|given|taken|written|spoken|shown|known|eaten|driven|broken|chosen|forgotten";
const simplePast =
  "arrived|received|went|wrote|told|got|happened|had|gave|came|checked|saw|took|sent|made|said|knew|asked|called|paid|worked|wanted|needed|tried|replied|answered|changed|cancelled|ordered|delivered|solved|refunded|helped";

/** English slips in the form of a verb: row EN37. */
export const verbSlips: readonly SlipRule[] = [
  slip(
    "EN37",
    whole(
      `(?:have|has|had|having|\\p{L}+'ve|haven't|hasn't|hadn't) (?:already |not |just |never |also |now )?(?:${past})(?! (?:off|over) of)`,
    ),
    "the participle: come, gone, given",
  ),
  slip(
    "EN37",
    written(
      String.raw`(?<=(?:^|[.!?;,\n]|(?<!\p{L})(?:and|but|because|when|sorry)) ?)(?:we|i|he|she|it|they) (?:${participle})(?!\p{L})`,
    ),
    "have … or the simple past",
  ),
  slip(
    "EN37",
    whole(
      "(?:last night|yesterday),? (?:we|it|they|i) begun",
      "(?:festival|sale|event|work|class|course|season|tour) begun",
    ),
    (match) => match[0].replace("begun", "began"),
  ),
  slip(
    "EN37",
    whole(
      `(?:didn't|doesn't|don't|can't|couldn't|won't|wouldn't) (?:${simplePast})`,
      `did (?:you|we|they|he|she|it|anyone) (?:not |ever )?(?:${simplePast.replace("had|", "")})`,
    ),
    "the verb without an ending",
  ),
  slip(
    "EN37",
    whole(
      "(?<!\\p{L}(?:ll|ed|ish|ant) )(?:for|of|by|without) (?:not )?(?:let|keep|make|take|get|give|send|tell|bring|choose|be|have|wait)(?: in)? (?:you|us|your|the|a|an|so|this|it|that|me|our|them)",
    ),
    "the verb with -ing",
  ),
  slip(
    "EN37",
    whole(
      "(?:was|were|be|am|is|are|been|not) suppose to",
      "(?:we|i|you|they|he|she|it) use to (?:be|have|work|sell)(?!\\p{L})",
    ),
    (match) => match[0].replace(/(suppose|use)(?= to)/, "$1d"),
  ),
  slip("EN37", whole("most (?:best|worst|easiest|fastest|biggest|cheapest|nicest)"), (match) =>
    match[0].replace("most ", "the "),
  ),
];
