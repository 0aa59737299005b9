import { type SlipRule, slip, whole, written } from "./slip.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Things of the trade, one and more than one: sets, since a pattern with all of them takes long to compile. */
const one = list(
  `parcel order refund driver courier delivery email message voucher code app website price colleague manager museum room
  booking appointment machine engineer lamp package item store shop technician payment card account link hotel train bus
  flight ticket invoice receipt label problem issue error mistake update sale event class session sandwich menu gym library
  product supplier warehouse branch`,
);
const many = list(
  `parcels orders refunds drivers couriers deliveries emails messages vouchers codes prices colleagues rooms bookings
  appointments machines engineers lamps packages items stores shops technicians payments cards accounts links trains buses
  flights tickets invoices receipts labels problems issues errors mistakes updates sales events classes sessions customers
  guests members visitors hours days weeks months results replies changes details instructions batteries points shoes seats
  products suppliers branches volunteers partners people photos comments posts followers`,
);
/** After *a*: 'a people', 'a sales team' are right. */
const pluralOnly = new Set([...many].filter((word) => word !== "people" && word !== "sales"));
const units = list(
  "day week hour minute month year parcel order email message customer ticket voucher photo comment item lamp",
);

const among = (words: ReadonlySet<string>) => (match: RegExpExecArray) => words.has(match[1] ?? "");

/** Words before a subject after which the verb may keep its base form or agree with something else. */
const helped =
  "(?:did|does|do|will|can|could|would|should|may|might|must|let|lets|make|makes|made|help|see|saw|send|have|watch|and|or|nor|of|if|that|having|has|had|than|with|as|in|on|at|for|from|by|about|through|via|into|onto|within|inside|without|behind|using)";
const clauseStart = String.raw`(?<=(?:^|[.!?,;\n]|(?<!\p{L})(?:and|but|that|because|since|when|while|so)) ?)`;

/** English slips of agreement between a subject, its verb and its determiner: row EN36. */
export const agreementSlips: readonly SlipRule[] = [
  slip(
    "EN36",
    whole(
      String.raw`one of (?:our|the|your|my|these|those|their) (\p{L}+) (?:have|are|were|don't|haven't|weren't|aren't)`,
    ),
    "one of them has / is / was",
    { only: among(many) },
  ),
  slip(
    "EN36",
    /(?<!(?<!\p{L})(?:let|make|may|help|that|should|would|could|does|did|will|can|has|have) )(?<!\p{L})(?:everyone|everybody|nobody|somebody|someone|anyone)(?: (?:at|in|on|from|here)(?: (?!(?:to|will|would|can|could|should|may|might|must) )[\p{L}']+){0,3})? (?:are|were|have|don't|weren't|aren't)(?!\p{L})/gu,
    "everyone is / was / has",
  ),
  slip(
    "EN36",
    written(
      String.raw`(?<!(?<!\p{L})${helped} )(?<!\p{L})(?:the|this|that|our|your|my) (?:new |old |first |last |whole |other )?(\p{L}+) (?:are|were|have|don't|haven't|weren't|aren't)(?!\p{L})`,
    ),
    "the verb in the singular",
    { only: among(one) },
  ),
  slip(
    "EN36",
    /(?<!\p{L})(?:my|our) (?:colleague|manager|driver|engineer) (?!and|or|who|that)\p{L}+ (?:are|were|have|don't)(?!\p{L})/gu,
    "the verb in the singular",
  ),
  slip(
    "EN36",
    written(
      String.raw`(?<!(?<!\p{L})(?:${helped}|to|when|which|where|how|why) )(?<!\p{L})(?:the|this|our|your) (?:new |old |first |last )?(\p{L}+) (?:include|contain|arrive|seem|depend|expire|apply|come|go|make|say|belong|become|happen|appear|require|allow|remain|begin|mean)(?!\p{L})`,
    ),
    "the verb with an s",
    { only: among(one) },
  ),
  slip(
    "EN36",
    written(
      String.raw`${clauseStart}(?<!(?<!\p{L})(?:for|with|to|between|from|of|by) (?:[\p{L}']+ ){1,3}and )(?:(?:our|your|the|all|many|some|these|those|several|most) )?(?:(?:new|old|opening|first|last|other|next) )?(\p{L}+) (?:has|was|is|does|isn't|wasn't|hasn't|doesn't)(?!\p{L})(?! (?:how|what|why|where|something))`,
    ),
    "the verb in the plural",
    { only: among(many) },
  ),
  slip(
    "EN36",
    whole(
      String.raw`(?:both|many|several|a few|two|three|four) of (?:the|our|your|my|these|those) (\p{L}+) (?:has|is|was|does)`,
    ),
    "the verb in the plural",
    { only: among(many) },
  ),
  slip(
    "EN36",
    /(?<=(?:^|[.!?\n]) ?)(?:(?:has|does|is|was) (?:you|we|they)|(?:do|are) (?:he|she)|are it|do it (?=(?:have|come|work|need|fit|cost|take|matter|mean|include|look|hold|use)(?!\p{L}))[a-z]+)(?!\p{L})/gu,
    "have / do / are / were",
  ),
  slip(
    "EN36",
    whole("(?:these|those) (?:kind|sort|type) of", "this (?:kinds|sorts|types) of"),
    "this kind of, these kinds of",
  ),
  slip(
    "EN36",
    whole(String.raw`(?<!\p{L} as )(?:a|an|every|another) (\p{L}+s|\p{L}+ies)(?! (?:team|department|and))`),
    "one, or without a",
    { only: among(pluralOnly) },
  ),
  slip(
    "EN36",
    /(?<!(?<!\p{L})(?:a|an|the|your|our|this|that|every|next|of) )(?<![\p{L}\p{N}.,:-])(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\p{N}|[2-9]\p{N}) (\p{L}+)(?=\s*(?:[.,!?;]|$|(?:ago|later|late|before|after|to|in|from|since|has|have|will|are|were|you|we)(?!\p{L})))/gu,
    "with an s",
    { only: among(units) },
  ),
];
