import { clause, day, end, few, month, sentence, spans, verb } from "./en-learner-words.ts";
import { mend, type SlipRule, slip, whole, written } from "./slip.ts";

const someone = "(?:you|us|me|him|her|them|someone|somebody|nobody|no one|anyone|everyone)";
/** 'The day before to change the slot' is right. */
const spell = "(?:minute|hour|day|week|weekend|night|evening|afternoon|morning|month|season|year)s?(?!\\p{L})";
/** Verbs before which *before to* and *for having* say what somebody means to do. */
const act = `(?:check|verify|think|wait|ask|read|(?:call|contact|write to|message|tell|phone) (?:us|me|them|him|her)|(?:call|contact) (?:the|our|your) (?!${spell})\\p{L}+)`;

/** English slips in a preposition: row EN39. */
export const prepositionSlips: readonly SlipRule[] = [
  // 'I have used it before to clean silver' is right.
  slip("EN39", written(`${clause}before to ${verb}`), "before + -ing"),
  slip(
    "EN39",
    whole(
      `(?<!(?:(?<!\\p{L})(?:have|has|had|did|didn't)(?: \\p{L}{1,12}){0,3}|'ve|'d|having|never|ever) )${act}(?: (?:the|our|your|this) (?!${spell})\\p{L}+)? before to (?!(?:see|ask|get|make|check|find|help|know|say|tell)(?!\\p{L}))${verb}`,
    ),
    "before + -ing",
  ),
  slip("EN39", written(String.raw`${clause}before of (?:the|your|our|to|\p{L}{2,12}ing)(?!\p{L})`), mend(/ of /, " ")),
  slip(
    "EN39",
    written(String.raw`${clause}after (?:to have|have) (?:\p{L}+ed|seen|read|spoken|written|made|done)(?!\p{L})`),
    "after having …",
  ),
  slip("EN39", whole(`without to ${verb}`), "without + -ing"),
  slip(
    "EN39",
    whole(
      "(?:contact|write|wrote|written|call|called|phone|phoned|wait|waited|waiting|come|came)(?: (?:to|us|me|you|them|here|again|twice)){0,3} for (?:having|to have|receiving) (?:an?|the|my|your|any|some|more) (?:answer|reply|refund|response|information|help|solution|news)",
    ),
    mend(/ for (?:having|to have|receiving) /, " to get "),
  ),
  slip(
    "EN39",
    whole(
      String.raw`(?:read|found|find|see|saw|seen|search(?:ed|ing)?|write|wrote|written|post(?:ed)?|published|spread|bought|buy|sell|sold)(?: \p{L}+){0,3} in (?:the )?internet${end}`,
      String.raw`(?:read|found|find|see|saw|seen|search(?:ed|ing)?|write|wrote|written|post(?:ed)?|published|bought|buy|sell|sold)(?: \p{L}+){0,3} on internet${end}`,
    ),
    mend(/(?:in|on) (?:the )?internet$/, "on the internet"),
  ),
  slip(
    "EN39",
    whole(
      `(?:spoke|speak|spoken|speaking|talk(?:ed|ing)?|told|tell|said|say)(?: to| with)? ${someone} (?:to|at) the phone(?=\\s*(?:[.,;:!?)]|$)| (?:on|and|but|yesterday|today|this|last|about|when|because|before|after)(?!\\p{L}))`,
      "(?:nobody|no one|we|you|they|never|didn't|doesn't|don't|not|will) answer(?:ed|s)? to the phone(?! \\p{L})",
    ),
    "on the phone, answer the phone",
  ),
  slip("EN39", whole("(?:un)?able of(?! course)"), (match) =>
    match[0].startsWith("un") ? "unable to …" : "able to …",
  ),
  slip("EN39", whole(`(?:in)?capable to ${verb}`), "capable of + -ing"),
  slip(
    "EN39",
    written(
      String.raw`(?<!\p{L})(?:(?:we|you|they)(?: are|'re)|(?:i am|i'm)|(?:he|she)(?: is|'s)) (?:not |totally |completely |fully |perfectly |all |also )?agree(?=\s*(?:[.,;!?]|$)| (?:with|that|on|and|but|about|too)(?!\p{L}))`,
    ),
    "I agree, we agree",
  ),
  slip(
    "EN39",
    whole(
      "interested (?:to|at) (?:your|our|my|his|buying|selling|knowing|receiving)(?! (?:end|expense|age)(?!\\p{L}))(?!\\p{L})",
    ),
    mend(/ (?:to|at) /, " in "),
  ),
  slip(
    "EN39",
    whole("(?:is|are|was|were|very|so|completely|totally|not) different of (?:the|our|what|your|those|this)(?!\\p{L})"),
    mend(/ of /, " from "),
  ),
  slip("EN39", whole("(?<!(?:more|less|rather) (?:of |about )?)the same than"), "the same as"),
  slip(
    "EN39",
    whole("arriv(?:e|es|ed|ing) to (?:the|your|our|my|his|her|their) (?:right |wrong |new )?(?:address|destination)"),
    mend(/ to /, " at "),
  ),
  slip(
    "EN39",
    whole(
      `${few} (?:working |business )?(?:hours|days|weeks|months|minutes) of advance${end}`,
      "(?:hours|days|weeks) of advance (?:on|with|if|before|for)(?!\\p{L})",
    ),
    mend(/ of advance/, " in advance"),
  ),
  slip(
    "EN39",
    whole("none of the two(?!-)(?! (?:dozen|hundred|thousand|million|to|or|\\p{N})(?!\\p{L}))", "none of both"),
    "neither of the two",
  ),
  slip(
    "EN39",
    whole(
      "participat(?:e|ed|es|ing) to (?:the|our|your|this|an?)(?!\\p{L})(?! (?:full|fullest|best|end|degree|day|last|limit|hilt|max(?:imum)?|very|\\p{L}+ (?:degree|extent)))",
    ),
    mend(/ to /, " in "),
  ),
  slip(
    "EN39",
    whole("(?:we|i|they) (?:really |always |do |all )?care (?:of|to) (?:our|the|your|you)(?!\\p{L})"),
    mend(/ (?:of|to) /, " about "),
  ),
  slip(
    "EN39",
    whole(
      `(?:the|this|any|an|every) inconvenients?${end}`,
      "(?:sorry )?for (?:the|any|this) disturb(?!\\p{L})",
      "sorry of (?:my|these|his)(?!\\p{L})",
    ),
    "the inconvenience",
  ),
  slip("EN39", whole(String.raw`(?:in|at) the contrary(?=\s*[.,])`), "on the contrary"),
  slip(
    "EN39",
    whole(
      `(?:mistake|error|fault|oversight|effort|apology|apologies|delay|answer|slip) (?:from|by|of) (?:our|my|your) part${end}`,
    ),
    mend(/ (?:from|by|of) /, " on "),
  ),
  slip(
    "EN39",
    whole(
      "(?:address|order|date|price|number|label|name|code|size|colou?r|parcel|room|time) mistaken by (?:us|our|me)(?!(?: [\\p{L}']+){0,3} (?:for|as)(?!\\p{L}))(?!\\p{L})",
      "been mistaken by (?:us|our|me)(?!(?: [\\p{L}']+){0,3} (?:for|as)(?!\\p{L}))",
      "(?:have|has|'ve) mistaken (?:the|your|an?) (?:address|date|price|number|label|size|room|time|code|colou?r)(?!(?: [\\p{L}']+){0,4} for(?!\\p{L}))(?![\\p{L}'])",
      "(?:did|made|done) wrong (?:the|your) (?:address|date|price|number|label|size|room|time|order)(?!\\p{L})",
    ),
    "got the address wrong",
  ),
  slip(
    "EN39",
    whole(
      `(?:sent|done|made|charged|cancelled|written|closed|deleted|happened|it was) for (?:mistake|error)${end}`,
      `by mistaken${end}`,
    ),
    "by mistake",
  ),
  slip(
    "EN39",
    written(String.raw`${clause}for (?:what|how much) (?:concerns|regards) (?:the|your|our|me|us|this)(?!\p{L})`),
    "as for, as regards",
  ),
  slip(
    "EN39",
    whole("in case of (?:you|we|it|he|they|i) (?:have|need|want|are|don't|is)(?!\\p{L})"),
    mend(/ of /, " "),
  ),
  slip("EN39", whole("(?:despite|inspite) of"), "despite, in spite of"),
  slip(
    "EN39",
    whole("because of (?:we|they) (?:are|have|were|had|didn't|don't|did|do|was)(?!\\p{L})"),
    mend(/ of /, " "),
  ),
  slip("EN39", whole("in according (?:to|with)"), "according to"),
  slip("EN39", written(String.raw`${sentence}in alternative(?=\s*,| (?:we|you|i)(?!\p{L}))`), "alternatively"),
  slip(
    "EN39",
    whole(
      String.raw`(?:find|send|sent|see|found) (?:\p{L}+ ){0,4}in attach(?:ment|ed)?(?=\s*(?:[.,;!?]|$)| (?:the|an?|our|you)(?!\p{L}))`,
    ),
    "attached",
  ),
  slip(
    "EN39",
    whole(
      "at your (?:complete |full |total )?disposition",
      "at (?:complete|full) disposition",
      "(?:am|are|remain|stay) to your (?:complete |full )?disposal",
    ),
    "at your disposal",
  ),
  slip(
    "EN39",
    whole("in wait (?:of|for) your (?:reply|answer|message|news|response)"),
    "looking forward to your reply",
  ),
  slip(
    "EN39",
    written(
      String.raw`(?<!\p{L})(?:we|i) (?:hope|trust|confide) in your comprehension|(?<!\p{L})(?:we|i) (?:hope|confide) in your (?:understanding|patience)|(?<!\p{L})(?:thank you|thanks|sorry|grateful) (?:for|of) your comprehension${end}`,
    ),
    "thank you for your understanding",
  ),
  slip("EN39", whole(`(?:times?|hours|days|once|twice) (?:at|for) (?:week|month|year)${end}`), "a week, a month"),
  slip(
    "EN39",
    whole(
      `${day} at the (?:morning|afternoon|evening)${end}`,
      `(?:open|close[ds]?|opened|arrives?|arrived|come|came) at the (?:afternoon|evening)${end}`,
    ),
    mend(/ at the /, " in the "),
  ),
  slip(
    "EN39",
    whole(`(?:open|closed|arrives?|arrived|delivered|ready|see you|come|came|call you) at ${day}${end}`),
    mend(/ at (?=\p{L}+$)/u, " on "),
  ),
  slip(
    "EN39",
    whole(`(?:waited|waiting|working|living|closed|open) from ${few} ${spans}${end}`),
    mend(/ from /, " for "),
  ),
  slip(
    "EN39",
    whole(
      `(?:on|in|at) (?:other|different) date${end}`,
      String.raw`(?<=(?:deliver|visit|ship|repair|do it|possible|available|free) )in (?:an)?other dates?(?= (?:if|because|for you|that you)(?!\p{L}))`,
    ),
    "on another date",
  ),
  slip("EN39", whole(`in date (?:of )?\\p{N}{1,2}(?:st|nd|rd|th)? (?:of )?${month}`), mend(/in date (?:of )?/, "on ")),
];
