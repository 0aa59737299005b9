import { clause, past, sentence, unasked, verb } from "./en-learner-words.ts";
import { mend, type SlipRule, slip, typedSlip, whole, written } from "./slip.ts";

const inflected =
  "(?:works|has|needs|wants|arrives|goes|comes|makes|gives|takes|helps|seems|says|sells|knows|exists|depends|opens|contains|includes|means|looks|happens|costs|gets|fits|likes|thinks|sends|replies|understands|accepts|answers|finds|keeps|starts|stops|allows)";
/** Not where the helping verb ends a clause and the next verb is another's: 'anyone who doesn't gets …'. */
const own = String.raw`(?<!(?<!\p{L})(?:whoever|who|that|which|what|those|ones?|(?:whoever|who|that|which|what) \p{L}{1,15}) )`;
/** A noun that makes the verb before it a name: 'write access'. */
const named = "(?! (?:access|permissions?|rights|buttons?|protection|speeds?|options?)(?!\\p{L}))";
const modal = "(?:will|would|can|could|must|should|may|might)(?:n't| not)?";

/** English slips in helping verbs, and sentences that lack a subject: row EN45. */
export const auxiliarySlips: readonly SlipRule[] = [
  slip(
    "EN45",
    whole(`${own}(?:doesn't|does not|don't|do not|didn't|did not) ${inflected}(?!\\p{L})`),
    "the verb without an ending",
  ),
  slip(
    "EN45",
    whole(`${own}(?:did not|do not|does not|could not|cannot|would not|will not) ${past}`),
    "the verb without an ending",
  ),
  // As typed: Will and May are people, too.
  typedSlip(
    "EN45",
    whole(
      "(?:[wW]e|[yY]ou|[iI]t|[tT]hey|[hH]e|[sS]he|I|who)(?: will|'ll|’ll| would| could| should| must)(?: not)?(?: also)? (?:can|must|could|should|may)(?!\\p{L})(?! (?:it|him|her|them|the|that|this|these|those|our|your|my|an?|all|some)(?!\\p{L}))",
    ),
    "one of the two: will be able to, will have to",
  ),
  slip(
    "EN45",
    written(
      String.raw`(?<=(?:^|[.!?,;:\n]|(?<!\p{L})(?:and|but|because|so|if|when)) ?)(?:we|you|i|they|he|she|it) (?:must|should|can|could|cannot|can't|will|would|may)(?: not)? to (?:be(?!\p{L})|have(?!\p{L})|${verb})`,
    ),
    mend(/ to (\p{L}+)$/u, " $1"),
  ),
  slip(
    "EN45",
    whole(
      `(?<!(?<!\\p{L})(?:all|what|whatever|everything|anything|everyone|anyone|those|that|than|knowing|doing|best|least|most|much|little|ones?|as) )(?:we|you|i|they|it|he|she)(?: ${modal}|'ll) (?:also |soon |now )?(?:${past}|(?:gone|done|been|seen|written|given|taken)(?!\\p{L}))`,
    ),
    "the verb in its base form",
  ),
  slip(
    "EN45",
    written(
      String.raw`${clause}(?:it|he|she) (?:will|must|should) (?:works|arrives|comes|helps|gives|goes|makes|needs|takes)(?!\p{L})`,
    ),
    "the verb without an s",
  ),
  slip(
    "EN45",
    whole(
      "(?:want(?:ed|s)?|need(?:ed|s)?|able|try|trying|tried|going|glad|happy|hope|forgot|decided) to (?:sent|wrote|went|came|gave|took|knew|told|arrived|called|received|said|made)(?!\\p{L})",
    ),
    "the verb in its base form",
  ),
  slip(
    "EN45",
    written(
      String.raw`${clause}(?:we|i|you|they)(?: have|'ve) (?:already |just |not |never )?(?:send|receive|write|arrive|forget|speak|lose|tell|decide|choose|explain|understand|inform|solve)(?![\p{L}-])${named}|(?<![\p{L}'])(?:it|he|she|courier|driver|colleague|parcel) has (?:already |just |not |never )?(?:send|receive|write|arrive|forget|speak|lose|tell|decide|choose|explain|understand|inform|solve)(?![\p{L}-])${named}`,
    ),
    "have + participle: sent, written, told",
  ),
  slip(
    "EN45",
    whole(
      "(?:it|there|he|she|we|they|who|order|parcel|message) (?:is|was|were|are) (?:not |already |always |never )?been(?! there)(?!\\p{L})",
    ),
    "has been, had been",
  ),
  slip(
    "EN45",
    whole(
      "(?:is|are|was|were) (?:already |not |never |just )?(?:happened|arrived|occurred|existed|remained)(?!\\p{L})(?! (?:at|by|upon)(?!\\p{L}))",
    ),
    "it happened, it has arrived",
  ),
  slip(
    "EN45",
    written(
      String.raw`(?<!(?:just|why|word|a|the|not) )(?<![\p{L}'])because (?:is|was) (?:not |also |very |so |too )?(?:possible|impossible|necessary|important|late|broken|closed|open|new|better|difficult|true|dangerous|an?|the|our|your)(?!\p{L})${unasked}`,
    ),
    mend("because", "because it"),
  ),
  slip(
    "EN45",
    written(
      String.raw`(?<!(?:a|the|big|only|one|that|another|huge|any|what|as|than) )(?<![\p{L}'])if (?:is|are) (?:possible|necessary|not|too|already|still|a problem|ok|okay|broken|better)(?!\p{L})`,
    ),
    mend("if", "if it"),
  ),
  slip(
    "EN45",
    written(
      String.raw`${sentence}is (?:not )?(?:possible|necessary|important|impossible|better) (?:to|that)(?!\p{L})${unasked}`,
    ),
    (match) => `it ${match[0]}`,
  ),
  slip(
    "EN45",
    written(
      String.raw`${sentence}(?:the|every|all the|those) (?:persons?|people|colleagues?|drivers?|couriers?|customers?|technicians?|volunteers?) which (?:wrote|called|works?|made|told|packed|answered|came|delivered|took)(?!\p{L})`,
    ),
    mend("which", "who"),
  ),
  slip(
    "EN45",
    whole(
      "(?<!(?:at|above|after|of|is|was|it's|that's) )all what (?:we|you|i|they|is|was|has|happened)(?!\\p{L})",
      "(?:everything|nothing) what (?:we|you|i|they|is|was|happened)(?!\\p{L})",
    ),
    mend(" what", " that"),
  ),
  slip(
    "EN45",
    written(
      String.raw`${clause}(?:you|we) have wrong(?=\s*[.,!])|(?<!\p{L})(?:you|they|he|she) (?:have|has) right(?=\s*[.,;!])`,
    ),
    "you are right, you are wrong",
  ),
  slip(
    "EN45",
    whole(
      "(?:ma(?:ke|king|de)) (?:an?|us a|me a|you a|some) (?:photos?|selfies?)(?=\\s*(?:[.,;!?]|$)| (?:of|with)(?!\\p{L}))",
    ),
    mend(/^\p{L}+/u, "take / took"),
  ),
  slip(
    "EN45",
    whole("(?:ma(?:ke|king|de)) (?:you |us |me )?(?:a|some) questions?(?=\\s*(?:[.,;!?]|$)| (?:to|on)(?!\\p{L}))"),
    "ask a question",
  ),
  slip(
    "EN45",
    whole(
      "(?:to|will|we|i|you|they|have|has|'ve) (?:do|did|done) (?:an?|the|our|your|this) (?:decision|choice|effort|promise)(?=\\s*(?:[.,;!?]|$)| (?:to|that|for|of)(?!\\p{L}))",
    ),
    "make a decision",
  ),
  slip("EN45", whole("make attention (?:to|at|on)(?!\\p{L})"), "pay attention"),
  slip("EN45", whole("makes? part of (?:our|the) (?:team|family|staff|group|company|network)"), "is part of"),
];
