import { clause, day, end, few, sentence, unasked, verb } from "./en-learner-words.ts";
import { mend, type SlipRule, slip, whole, written } from "./slip.ts";

const person = "(?:you|me|us|him|them)";
const awaited =
  "(?:reply|answer|response|refund|replacement|parcel|delivery|order|package|courier|technician|news|feedback)";
/** *About* that means 'roughly': 'we discussed about half of your points'. */
const roughly = String.raw`(?! (?:\p{N}|(?:half|an?|as|every|all|most|once|twice|${few}|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen|forty|fifty|sixty|seventy|eighty|ninety|this (?:time|much|many|long)|the (?:end|same|start|beginning|middle|first|last|only|time))(?!\p{L})))`;
const subjects = new Map([
  ["me", "I"],
  ["us", "we"],
  ["him", "he"],
  ["them", "they"],
]);

/** English slips in what a verb takes with it (an object, *to*, a form in *-ing*): row EN38. */
export const objectSlips: readonly SlipRule[] = [
  // 'Explained you had paid', 'explain me being late' are right.
  slip(
    "EN38",
    whole(
      "explain(?:s|ed|ing)? (?:us|her|you) (?:how|why|what|the|everything|better)(?!\\p{L})",
      "explain(?:s|ed|ing)? them (?:why|what)(?!\\p{L})",
    ),
    mend(/^(\p{L}+) (\p{L}+) /u, "$1 to $2 "),
  ),
  slip("EN38", whole(`suggest(?:s|ed|ing)? ${person} to (?!(?:order|work|change)(?!\\p{L}))${verb}`), (match) =>
    match[0].replace(/ to (\p{L}+)$/u, " $1"),
  ),
  slip(
    "EN38",
    whole(
      `suggest(?:s|ed|ing)? ${person} (?:an?|another|something|which|how|where)(?![\\p{L}.])`,
      `propos(?:e|es|ed|ing) ${person} (?:an?(?![\\p{L}.])|(?:another|something|yours|some)(?!\\p{L}))`,
      "propos(?:e|es|ed|ing) (?:me|us|him) your(?!\\p{L})",
    ),
    mend(/^(\p{L}+) (\p{L}+) (.+)$/u, "$1 $3 … to $2"),
  ),
  // 'We proposed him to the board' is right.
  slip("EN38", whole(`propos(?:e|es|ed|ing) ${person} to (?!(?:order|work|change)(?!\\p{L}))${verb}`), (match) =>
    match[0].replace(/ (\p{L}+) to (?=\p{L}+$)/u, (_all, who: string) => ` that ${subjects.get(who) ?? who} `),
  ),
  slip(
    "EN38",
    whole("say(?:s|ing)? (?:me|us) (?:what|how|when|where|why|if|something|your)(?!\\p{L})"),
    "tell me, tell us",
  ),
  slip(
    "EN38",
    whole("describ(?:e|ed|ing) (?:us|me) (?:the problem|what|how it)", "confirm(?:ed|ing)? you (?:that|the)(?!\\p{L})"),
    mend(/^(\p{L}+) (\p{L}+) (.+)$/u, "$1 $3 … to $2"),
  ),
  slip(
    "EN38",
    whole("communicat(?:e|ed|ing) (?:you|us|me|him) (?:the|an?|that|when|if|our|your)(?!\\p{L})"),
    "tell you, let you know",
  ),
  slip(
    "EN38",
    whole(
      "(?:to|will|would|can|could|can't|cannot|didn't|please|must|should|we'll|i'll|not) answer to (?:your|the|all|every|this|these) (?:\\p{L}+ )?(?:messages?|e-?mails?|comments?|mails?|questions?|requests?|letters?|posts?|reviews?)",
      "answer(?:ed|ing) to (?:your|all|every|this|these) (?:\\p{L}+ )?(?:messages?|e-?mails?|comments?|mails?|questions?|requests?|letters?|posts?|reviews?)",
    ),
    mend(/ to /, " "),
  ),
  slip(
    "EN38",
    whole(
      "(?:please|(?:you|we|i|to|who) (?:can|will|could)|you'll|we'll|i'll) contact (?:to|with) (?:us|you|me|him|her|the|our)(?!\\p{L})",
      "(?:please|(?:we|you|i) (?:can|will|could)|we'll|i'll) (?:phone|telephone) to (?:us|you|me|him|her)(?!\\p{L})",
    ),
    mend(/ (?:to|with) (?=\p{L}+$)/u, " "),
  ),
  // 'What we discussed about the move' is right: only where the clause begins.
  slip(
    "EN38",
    written(
      String.raw`${clause}(?:please|let's|(?:we|they|i|you)(?:'ve|'ll)?)(?: (?:will|can|must|should|have|had|already|often|also|just))? discuss(?:ed)? about(?!\p{L})${roughly}`,
    ),
    mend(/ about$/, ""),
  ),
  slip("EN38", whole(`discussing about${roughly} (?:the|your|our|this|it|how)(?!\\p{L})`), mend(/ about /, " ")),
  slip("EN38", whole("ask(?:ed|ing)? you (?:forgiveness|pardon|apolog(?:y|ies))"), "apologise"),
  slip(
    "EN38",
    whole(
      "please (?:accept|receive) (?:our|my) (?:\\p{L}+ )?(?:excuses|scuses)",
      "present(?:ed|ing)? you (?:our|my) (?:\\p{L}+ )?(?:excuses|apologies)",
    ),
    "please accept our apologies",
  ),
  slip(
    "EN38",
    whole(
      `(?:please|to|will|must|we'll|i'll) remember (?:me|us|you) to (?!(?:let|do|make|go)(?!\\p{L}))${verb}`,
      "(?:we|i) (?:would like to |want to |just )?remember you that (?:the|we|our|you|it|your)(?!\\p{L})",
    ),
    mend(/remember/, "remind"),
  ),
  slip(
    "EN38",
    whole(
      "(?:ma(?:ke|kes|de|king)) (?:you|us|me|him) to (?:wait|pay|believe|feel|repeat|come|return|lose|understand)(?!\\p{L})",
    ),
    mend(/ to /, " "),
  ),
  slip(
    "EN38",
    whole(
      "let(?:s|ting)? (?:you|me|us|them|him) to (?:know|check|see|explain|say|tell|have|understand|pay|choose|send|try|use)(?!\\p{L})",
    ),
    mend(/ to /, " "),
  ),
  slip("EN38", whole("make (?:us|you|me|him) (?:to )?know (?:if|when)(?!\\p{L})"), "let us know"),
  slip(
    "EN38",
    written(
      String.raw`${clause}(?:we|i) (?:don't |do not |didn't )?want(?:ed)? that (?:you|we|they|nobody|everyone|everybody)(?!['\p{L}])|${clause}(?:we|i)(?: would|'d) like that (?:you|we|they|nobody|everyone|everybody)(?!['\p{L}])`,
    ),
    "want you to …",
  ),
  // 'While you wait the technician can mend it' lacks a comma at most.
  slip(
    "EN38",
    whole(
      `(?<!(?:while|as|when|if) (?:(?:we|you|i|they) )?(?:(?:are|were|am|was) )?)(?:waited|waiting|(?:to|will|'ll|please|must|should|don't|we|you|i|they) wait) (?:an?|the|my|his|her|their|any|some) (?:\\p{L}+ )?${awaited}(?:${end}|(?= (?:for|from|of)(?!\\p{L})))`,
    ),
    mend(/(wait(?:ed|ing)?) /, "$1 for "),
  ),
  slip(
    "EN38",
    whole("(?:am|are|is|'m|'re|was|were|been) waiting that (?:you|we|they|he|she)(?!\\p{L})"),
    "waiting for you to …",
  ),
  slip("EN38", whole("waiting of your(?!\\p{L})"), "waiting for your"),
  slip(
    "EN38",
    whole(
      `listen(?:ed|ing)? (?:your|our|the) (?:messages?|calls?|voice|recording|customers?|voicemail|story|advice)(?:${end}|(?= (?:from|of)(?!\\p{L})))`,
    ),
    mend(/^(listen\p{L}*)/u, "$1 to"),
  ),
  // 'We searched the answer for clues' and 'after a search a replacement for it came' are right.
  slip(
    "EN38",
    whole(
      `(?:searching|searched|(?<=(?<!\\p{L})(?:to|we|you|i|they|will|'ll|can|must) )search) (?:an? (?:solution|answer|replacement|reason)(?:${end}|(?= for(?!\\p{L})))|the (?:solution|answer|reason)(?:${end}|(?= of(?!\\p{L}))))`,
      `looking (?:an?|the) (?:solution|answer|replacement|reason)(?:${end}|(?= (?:for|of)(?!\\p{L})))`,
    ),
    mend(/^(\p{L}+)/u, "$1 for"),
  ),
  slip(
    "EN38",
    written(String.raw`${clause}(?:we|i) (?:really |also |warmly )?thank for (?:your|the)(?!\p{L})`),
    mend(/thank for/, "thank you for"),
  ),
  slip(
    "EN38",
    whole(
      "(?:thank you|thanks)(?: very much| so much| a lot)? to have (?:\\p{L}+ed|written|told|let|made|chosen|given|brought|sent|taken|been|put)(?!\\p{L})",
      "thank you(?: very much| so much)? of (?:your|the)(?!\\p{L})",
      "(?<!(?:the|our|my|of|and|with|give) )thanks of your(?!\\p{L})",
    ),
    "thank you for -ing",
  ),
  slip(
    "EN38",
    whole(
      "(?:thank you|thanks|sorry)(?: very much| so much)? for (?:write|come|forget|lose|understand|ask|speak|explain|disturb)(?![\\p{L}'-])",
    ),
    "the verb with -ing",
  ),
  slip(
    "EN38",
    whole(
      "look(?:ing)? forward to (?:get|read|be|make|send|do|give|serve|host|have|show you|help you|talk to|speak)(?![\\p{L}-])",
      "look(?:ing)? forward (?:hearing|seeing|meeting|receiving)(?!\\p{L})",
      "looking forward (?:for|of) (?:your|hearing|seeing|meeting)(?!\\p{L})",
    ),
    "looking forward to hearing, seeing …",
  ),
  // 'Those tokens? They are used to receive a free coffee' is right.
  slip(
    "EN38",
    whole(
      "(?:we|you|i)(?: are|'re| am|'m)(?: not| all| always)? used to (?:be|have|wait|live|hear|receive|think|say|speak)(?!\\p{L})",
    ),
    "used to -ing",
  ),
  // 'What to avoid to stay safe' is right: only where a clause begins with who does it.
  slip(
    "EN38",
    written(
      `${clause}(?:please|(?:we|you|they|i)(?:'ll| will| can| must| should| always| try to| want to)?) (?:avoid|suggest|enjoy) to ${verb}|${clause}(?:we|they|i) (?:avoided|suggested|enjoyed) to ${verb}`,
    ),
    "the verb with -ing",
  ),
  slip(
    "EN38",
    written(
      String.raw`${sentence}please to (?:write|send|contact|call|come|wait|let|check|tell|give|use|visit)(?!\p{L})`,
    ),
    mend(/ to /, " "),
  ),
  slip("EN38", whole("please to meet you"), "pleased to meet you"),
  slip(
    "EN38",
    whole(
      "(?:we|i) (?:(?:would like|want|wish) to )?(?:inform|remind) that (?:the|we|your|our|it|you|from|on)(?!\\p{L})",
    ),
    mend(/ that /, " you that "),
  ),
  slip("EN38", whole("(?:refund|reimburse)(?:d|ed|ing)? you of (?:the|your|all|what)(?!\\p{L})"), mend(/ of /, " ")),
  slip(
    "EN38",
    written(`${sentence}excuse for the (?:delay|inconvenience|trouble|mistake|error|wait)${end}${unasked}`),
    "sorry for the …",
  ),
  slip(
    "EN38",
    whole(`(?:we|you|i|they|nobody|it) (?:can|will|could|must) (?:arrive|come) at ${day}${end}`),
    mend(/ at (?=\p{L}+$)/u, " on "),
  ),
];
