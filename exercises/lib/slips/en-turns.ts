import { type SlipRule, slip, whole } from "./slip.ts";

const number = String.raw`(?:\p{N}{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|many|some)`;

/** Turns of phrase that other languages have and English has not: row EN33. */
export const turnSlips: readonly SlipRule[] = [
  slip("EN33", whole("(?:is|are|was|were) come(?: back| home)?(?! what)"), "has / have come"),
  slip(
    "EN33",
    whole(
      String.raw`(?:yesterday|last (?:week|month|night|\p{L}+day)|\p{L}+ days? ago),? (?:[\p{L}']+ ){1,5}(?:have|has) (?!had )\p{L}+ed`,
    ),
    "the simple past: it is over",
  ),
  slip("EN33", whole("ask(?:ed|ing)? (?:to )?(?:you |her |him |them )?(?:sorry|excuses?)"), "apologise"),
  slip("EN33", whole("explain(?:ed|ing)? (?:you|me|him)(?! all)"), "explain to …"),
  slip(
    "EN33",
    whole(
      "(?:tell|told|telling|inform|informed|thank|thanked) to (?:the|our|your|my|all|every|you|me|us|him|them)",
      "ask(?:ed|ing)? to (?:all|everyone|everybody|anyone|you)",
    ),
    (match) => match[0].replace(/ to /, " "),
  ),
  slip(
    "EN33",
    whole("(?:give|giving|gave|send|sending|refund|refunding|return|returning) (?:back )?to you (?:the|a|an|your|our)"),
    "give you back …",
  ),
  slip(
    "EN33",
    whole(String.raw`(?:bring|brings|bringing|brought) (?:[\p{L}']+ ){0,4}at (?:your|the) (?:home|house|place)`),
    "to your home",
  ),
  slip(
    "EN33",
    whole(
      String.raw`(?<!who |that |people |all )(?:in|at) (?:the|our|this) \p{L}+ (?:work|works|live) ${number} \p{L}+`,
    ),
    "six people work in …",
  ),
  slip("EN33", whole(String.raw`(?:not|\p{L}+n't) \p{L}+ (?:it|them|this|that) more(?=\s*[.,;!?])`), "any more"),
  slip("EN33", whole(`since ${number} (?:hours|days|weeks|months|years)(?! ago)`), "for three days"),
  slip("EN33", whole("(?:in|with|per) private message"), "in a private message"),
  slip(
    "EN33",
    whole(
      "(?:informations|advices|feedbacks|furnitures|luggages)",
      "look(?:ing)? forward to (?:hear|see|meet|receive|know|welcome)(?! day)",
      "(?:we are|we're|i am|i'm|you are) agree",
    ),
    "see how English puts it",
  ),
];
