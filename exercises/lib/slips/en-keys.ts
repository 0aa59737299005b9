import { mend, type SlipRule, slip, typedSlip, whole, written } from "./slip.ts";

const day = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const when = `(?:about )?\\p{N}{1,2}(?:[.:]\\p{N}\\p{N})? ?(?:am|pm|to|till|until|-)|${day}s?|today|tomorrow|now on`;
const ours =
  "order|parcel|refund|patience|feedback|message|review|account|name|email|booking|comment|understanding|details|address|delivery|money";

/** A slip of the finger that makes another English word, told by the words around it: row EN35. */
export const keySlips: readonly SlipRule[] = [
  slip(
    "EN35",
    whole(`(?<!(?:a|the|this|our|your|order|booking|claim|contact|online) )form (?:${when})`),
    mend(/^form/, "from"),
  ),
  slip(
    "EN35",
    whole("(?:hear|heard|bought|received|come|came|away|back|apart|far) form (?:the|our|your|us|you|me|this|a|an|my)"),
    mend(/form/, "from"),
  ),
  slip(
    "EN35",
    whole(
      "(?:the|a|this|booking|contact|claim|returns?|complaints?) from(?=\\s*(?:[.,!?]|$|is|was|below|attached|online)(?!\\p{L}))",
    ),
    mend(/from/, "form"),
  ),
  slip(
    "EN35",
    whole(`(?:of|for|with|in|on|to|from|about|check|track|change|confirm) you (?:${ours})(?!s? (?:me|us|the|a|it))`),
    mend(/you(?= )/, "your"),
  ),
  slip(
    "EN35",
    whole(
      "thank your (?:for|so|very)",
      "let your know",
      "(?:if|when|because|unless|until|as) your (?:have|can|could|would|are|were|should|had|did|need to|need any|want to)",
    ),
    mend(/your/, "you"),
  ),
  slip(
    "EN35",
    whole(
      "(?:tell|give|send|contact|message|join|visit|let) use (?:the|your|a|at|know|on|if|when|and|today|in|directly)",
    ),
    mend(/use/, "us"),
  ),
  slip(
    "EN35",
    whole(`they (?:app|parcel|order|courier|refund|driver|store|website|delivery|shop|team)(?! (?:up|around|for))`),
    mend(/^they/, "the"),
  ),
  slip(
    "EN35",
    whole("(?<!\\p{L} )the (?:are|were|have|should|would|don't|didn't|can't|won't|haven't|weren't)"),
    mend(/^the/, "they"),
  ),
  slip("EN35", /(?<!(?<!\p{L})to(?: and |-and-))(?<![\p{L}'-])fro(?![\p{L}'-])/gu, "for"),
  slip("EN35", whole("tow (?:of|working|days|weeks|hours|minutes|more|people|years|months)"), mend(/tow/, "two")),
  slip("EN35", whole("wit (?:the|our|your|you|us|a|an|my|it|this|all|no)"), mend(/wit/, "with")),
  slip(
    "EN35",
    whole("(?:we've|i've|you've|they've|have|has|we're|is|are|was|we|you|it) jut(?! out)"),
    mend(/jut/, "just"),
  ),
  slip("EN35", whole("as soon (?:the|we|you|it|i|they|your|our)"), mend(/soon/, "soon as")),
  slip(
    "EN35",
    /(?<!(?<!\p{L})(?:as soon as|as fast as|as best|all|best|whatever|if|what|than|that|as) )(?<![\p{L}'])(?:we|they|i) (?:will|can|could|would|should|must) (?:you|your|me|us|them|him|our|my)(?!\p{L})/gu,
    "a verb is missing",
  ),
  slip(
    "EN35",
    whole("(?:could|can|would|will) you (?:please )?(?:me|us) (?:your|the|a|an|more|some)"),
    "a verb is missing",
  ),
  slip(
    "EN35",
    whole("no need (?:return|worry|send|call|wait|reply|bring|pay|contact)(?! (?:is|was))"),
    mend(/need/, "need to"),
  ),
  slip(
    "EN35",
    /(?<![\p{L}'])(been|has|there|about|into|after|before|could|would|should|than|who|your|order|parcel|refund|team) \1(?![\p{L}'])/gu,
    (match) => match[1] ?? "",
  ),
  typedSlip(
    "EN35",
    written(
      String.raw`(?<![\p{L}\p{N}#@_./'’-])(?:${day}s?|january|february|april|june|july|september|october|november|december|english|french(?! (?:fries|toast|press|windows?|doors?))|italian|spanish|german|british|scottish|irish|welsh|american|chinese|japanese|indian)(?![\p{L}\p{N}_@-])(?!\.\p{L})`,
    ),
    (match) => match[0].charAt(0).toUpperCase() + match[0].slice(1),
  ),
  slip(
    "EN35",
    /(?<=(?:^|[.!?\n]) ?)(?:whos|thats|theres|heres|whats|wheres|hows)(?!\p{L})|(?<![\p{L}'])(?:thats|theres|whats)(?!\p{L})/gu,
    (match) => match[0].replace(/s$/, "'s"),
  ),
  slip(
    "EN35",
    /(?<=(?:^|[.!?\n,;]|(?<!\p{L})(?:and|but|so)) ?)lets (?:see|get|make|talk|take|be|try|have|start|hope|face|keep|fix|sort|find|look|put|say|meet|chat|celebrate|go)(?!\p{L})/gu,
    mend(/^lets/, "let's"),
  ),
  slip(
    "EN35",
    /(?<=(?:^|[.!?\n,;]|(?<!\p{L})(?:and|but|so)) ?)(?:ill|youll|theyll) (?:be|send|get|check|make|let|ask|call|do|have|pass|look|find|need|see)(?!\p{L})/gu,
    mend(/ll/, "'ll"),
  ),
  slip(
    "EN35",
    whole(
      "(?:yesterday|today|tomorrow|tonight|last week|last month|this week|this month|next week|next month|last night)s (?:\\p{L}+)",
    ),
    mend(/s(?= \p{L}+$)/u, "'s"),
  ),
  slip(
    "EN35",
    whole(
      "(?:all|both|many|two|three|some) (?:shop|store|customer|parcel|order|driver|colleague|voucher|guest|email|lamp|ticket|room|product)'s (?:in|on|at|will|from|for|with|that)",
      // 'the parcel's with us' says where it is
      "(?:our|your|the) (?:shop|store|customer|parcel|order|driver|colleague|voucher|guest|email|lamp|ticket|room|product)'s (?:will|have|were|are)",
    ),
    mend(/'s/, "s"),
  ),
];
