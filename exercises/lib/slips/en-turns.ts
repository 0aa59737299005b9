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
  slip(
    "EN33",
    whole(
      "explain(?:ed|ing)? (?:me|him)(?! (?:all|to|away|not|never|always|still|only|just|at|also|then|first|\\p{L}+ly|\\p{L}+ing)(?!\\p{L}))",
    ),
    "explain to …",
  ),
  slip(
    "EN33",
    whole(
      // 'changes are told to the families', 'closures told to the residents': what is told, not who tells
      String.raw`(?:tell|(?<!(?:(?:was|were|be|been|being|is|are|get|gets|got)(?: not| never| ever| only| first| also)?|as|story|news|truth|nothing|anything|something|everything|change|word|\p{L}{3,20}s) )told|telling|inform|informed|thank|thanked) to (?:the|our|your|my|all|every|you|me|us|him|them)`,
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
  slip(
    "EN33",
    whole(
      `since ${number} (?:hours|days|weeks|months|years)(?! ago| (?:an?|per|each|every) (?:hour|day|week|month|year)| (?:of|had|have|has|is|was|were|are|isn't|aren't|will|won't|would|can|can't|could|may|might|must|barely|hardly|scarcely|went|go|pass(?:es|ed)?)(?!\\p{L}))`,
    ),
    "for three days",
  ),
  slip(
    "EN33",
    whole("(?:nobody|no one|no-one|somebody|someone|everybody|everyone|anybody|anyone) of (?:us|you|them)"),
    "none of us, one of us, all of us",
  ),
  slip("EN33", whole("the reasons? of (?:the|this|that|what|it|our|your)"), (match) =>
    match[0].replace(" of ", " for "),
  ),
  slip(
    "EN33",
    /(?<=(?:^|[.!?\n:;] ?) ?)who (?:has|owns|bought|uses|wants|needs|have) (?:[\p{L}']+ ){1,6}?[\p{L}']+,? (?:please|should|must)(?!\p{L})(?![^.!?\n]*\?)/gu,
    "whoever has …, those who have …",
  ),
  slip(
    "EN33",
    whole(
      "the (?:table|house|room|bed|desk|car|bag|phone) of (?:your|our|my|his|her) (?:daughter|son|mother|father|wife|husband|sister|brother|child|friend)",
    ),
    "your daughter's table",
  ),
  slip(
    "EN33",
    whole("(?:could|can|might|would) (?:have )?finish(?:ed)? (?:much |far |a lot )?(?:worse|badly|better|bad|well)"),
    (match) => match[0].replace("finish", "end"),
  ),
  slip(
    "EN33",
    whole(
      "(?<!(?:a|an|the|this|that|these|your|our|my|his|her|their|its|each|every|any|no|one|saved|first|last|next|good|public|short|quick) )(?:reply|replied|respond|responded|apologi[sz]e|apologi[sz]ed|listen|listened) (?:you|her|him|them|me)(?! (?:will|can|may|must|should|have|are|at|know))",
      "said (?:you|us|me) (?:that|the|sorry|to)",
    ),
    (match) => match[0].replace(" ", " to "),
  ),
  slip(
    "EN33",
    whole("with express courier", "sorry of (?:the|this|that|what|our)", "in the same time(?! (?:zone|slot|frame|as))"),
    (match) =>
      match[0]
        .replace(/^with/, "by")
        .replace(/^sorry of/, "sorry about")
        .replace(/^in/, "at"),
  ),
  slip(
    "EN33",
    whole(String.raw`(?:do|did|done|doing) (?:a|an|some|this|many) (?:\p{L}+ )?(?:mistakes?|errors?)`),
    (match) => match[0].replace(/^d\p{L}+/u, "make / made"),
  ),
  slip("EN33", whole("you have (?:all the |every |full )?reason(?=[.,;!]|\\s*$| and)"), "you are right"),
  // 'It depends of course on', 'it depends from person to person' are right.
  slip(
    "EN33",
    whole(
      "depend(?:s|ed|ing)? (?:of(?! (?:course|late)(?!\\p{L}))|from(?! (?:[\\p{L}\\p{N}]+ ){1,2}to(?!\\p{L})))",
      "responsible of(?! course)",
      "an other",
    ),
    (match) =>
      match[0].replace(/ from$| of$/, match[0].startsWith("dep") ? " on" : " for").replace("an other", "another"),
  ),
  slip("EN33", whole("more (?:better|worse|easier|faster|sooner|quicker|safer|bigger)(?! (?:or|and) less)"), (match) =>
    match[0].replace("more ", ""),
  ),
  slip(
    "EN33",
    whole(
      "(?<!you |people |they |who )wait(?:ing)? (?:you(?! (?:can|could|may|might|will|would|have|get|need|only|just|should)(?!\\p{L})|')|your (?:message|reply|answer|email|call|news))",
    ),
    (match) => match[0].replace(/^(wait(?:ing)?)/, "$1 for"),
  ),
  slip("EN33", whole("(?:in|with|per) private message"), "in a private message"),
  slip(
    "EN33",
    whole(
      "(?:informations|advices|feedbacks|furnitures|luggages)",
      "look(?:ing)? forward to (?:hear|see|meet|receive|know|welcome)(?! day)",
    ),
    "see how English puts it",
  ),
  slip("EN33", whole("(?<!(?:have|has|had|having|'ve|'s|'d)(?: \\p{L}+)? )waited since"), "has / have … since"),
  slip("EN33", whole("since always"), "always"),
  slip("EN33", whole("a too (?!good |easy )\\p{L}+ \\p{L}+"), (match) =>
    match[0].replace(/^a too (\p{L}+)/u, "too $1 a"),
  ),
  slip(
    "EN33",
    whole(
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{N}{1,2}) of the (?:evening|morning|afternoon)",
    ),
    "seven in the evening",
  ),
  slip("EN33", whole("(?:write|answer|message|contact|text) (?:to )?(?:me|us) private(?! \\p{L})"), "privately"),
  slip("EN33", whole("(?:we|i) (?:give|send|bring|refund|pay)(?: you)?(?: back)? also (?:the|a|your)"), "we also …"),
  slip("EN33", whole("(?:next|coming) (?:closures|times|changes|shifts|orders) we will"), "we will … the next …"),
];
