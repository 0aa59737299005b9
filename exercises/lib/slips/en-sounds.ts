import { type SlipRule, slip, whole } from "./slip.ts";

const swap = (from: RegExp, to: string) => (match: RegExpExecArray) => match[0].replace(from, to);

const day = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
/** Beginnings of a clause that something else follows than what is owned. */
const clause =
  "(?:a|an|the|not|been|being|going|too|very|so|really|quite|just|still|all|no|never|always|only|our|your|my|in|on|at|to|for|that|what|how|time|now|worth|because|possible|hard|easy|fine|ok|okay)(?!\\p{L})";

/** English words that sound alike, told apart by the words around them: row EN34. */
export const soundSlips: readonly SlipRule[] = [
  slip("EN34", whole(`(?:for|of|with|from|in|into|under|behind|by) it's (?!${clause})\\p{L}+`), swap(/it's/, "its")),
  slip("EN34", whole(`(?:lost|reached|missed|finished|has|have) it's (?!${clause})\\p{L}+`), swap(/it's/, "its")),
  slip(
    "EN34",
    whole(
      "its (?:looking|coming(?! \\p{L}+ (?:is|was))|getting|taking|raining|snowing|been|gone|also|already|always|still|likely|possible|impossible|worth|time (?:to|for|we|you)|currently|actually|probably|definitely|almost|nearly|about time|up to (?:you|us)|down to (?:us|a|the)|our (?:fault|mistake)|here|there|what|why|where|how|when|good (?:to|that)|great (?:to|that)|lovely (?:to|that)|nice (?:to|that)|easy to|hard to|free to|back (?:in|on|at))(?!-)",
    ),
    swap(/^its/, "it's"),
  ),
  slip("EN34", whole("(?:with|from|for|of|about|by) you're \\p{L}+"), swap(/you're/, "your")),
  slip(
    "EN34",
    whole(
      "your (?:going to|trying to|having (?:a|an|the|trouble|problems|issues|any)|getting (?:the|a|an|this|it|your)|using (?:the|our|a|an|this|it)|feeling (?:better|unwell|well|ok|okay)|able|unable|sure(?! (?:foot|bet))|ready(?! (?:meal|meals|salted|made))|supposed|about to|in (?:the|luck|good|safe|for|our)|here|there|already|also|never|probably|definitely|clearly|just|out of|up for|up to|one of|welcome to|happy (?:with|to)|free to)(?!-)",
    ),
    swap(/^your/, "you're"),
  ),
  slip(
    "EN34",
    /(?<!\p{L})(?:be|been|is|are|was|were|go|went|arrive|arrived|right|still) their(?=\s*(?:[.,!?;]|$|(?:when|at|in|on|by|until|till|before|after|now|today|tomorrow|again|too|and|but|for (?:you|us|me|them))(?!\p{L})))/gu,
    swap(/their$/, "there"),
  ),
  slip(
    "EN34",
    whole(
      "too (?:your|our|the|a|an|my|his|her|their|these|you|us|them|help|make|see|get|be|know|let|say|find|give|send|tell)(?! (?:far|long|late)(?!\\p{L}))",
    ),
    swap(/^too/, "to"),
  ),
  slip(
    "EN34",
    /(?<=(?<!\p{L})(?:happy|merry|lovely|good|same)(?: [\p{L}']+){1,5} (?:you|me|us)) to(?=\s*[.!])|(?<=(?<!\p{L})(?:spoken?|speak|talk(?:ed|ing)?|sent|gave|given|go|went|going|due|thanks|according|back|listen(?:ed|ing)?|added|repl(?:y|ied)|want(?:ed)?|need(?:ed)?|able|happy|glad|sorry|like|hope|try) )two (?:the|your|our|us|be|make|get|hear|see|help)(?!\p{L})/gu,
    (match) => match[0].replace(/two|to/, (word) => (word === "to" ? "too" : "to")),
  ),
  slip(
    "EN34",
    whole("(?:more|less|rather|other|fewer|different) then(?! (?:again|and|we'll|on))"),
    swap(/then/, "than"),
  ),
  slip("EN34", whole("effect any (?!change)\\p{L}+"), swap(/effect/, "affect")),
  slip(
    "EN34",
    whole(
      "(?:out|because|instead|sort|kind|most|some|none|copy|photo|picture) off (?:the|our|your|my|this|these|those|it|us|you|them)",
    ),
    swap(/off/, "of"),
  ),
  slip("EN34", /(?<=(?:^|[.,!?;\n]) ?)off course(?!\p{L})/gu, "of course"),
  slip(
    "EN34",
    whole(
      "(?:we|they) where",
      "you where (?:told|given|sent|promised|charged|left|expecting|waiting|supposed|right|so|ready|unable|able|kept)",
      "there where (?:\\p{N}+|two|three|four|some|no|several|many|a)",
    ),
    swap(/where/, "were"),
  ),
  slip(
    "EN34",
    /(?<=(?:^|[.!?\n]) ?)(?:where|were) (?:so |very |really |truly )?(?:sorry|glad|delighted|happy to|working on|looking into|hiring|thrilled|aware|here to|opening|closed|launching|celebrating|moving to|sending)(?!\p{L})/gu,
    swap(/^where|^were/, "we're"),
  ),
  slip(
    "EN34",
    whole(
      "(?:a|the|our|your|any|some) quite (?:place|room|corner|spot|street|table|evening|carriage|coach|night|zone|area)",
      "(?:lovely|nice|calm|cosy|warm|safe|clean|peace) and quite(?=\\s*(?:[.,!?]|$|on|in|at|during|here)(?!\\p{L}))",
    ),
    swap(/quite/, "quiet"),
  ),
  slip(
    "EN34",
    whole("quiet (?:a|an|the|right|rightly|frankly|honestly|simply|often|disappointed|upset|sure|happy)"),
    swap(/quiet/, "quite"),
  ),
  slip(
    "EN34",
    whole("thinks? (?:you (?:for|so|very|all)|for (?:your|the|letting|getting|taking|telling))"),
    swap(/think/, "thank"),
  ),
  slip("EN34", whole("(?:i|we) thank (?:it|that|this|there|so(?! much))(?! (?:very|so) )"), swap(/thank/, "think")),
  slip(
    "EN34",
    whole(
      "(?:is|are|was|were|be|been|being|used|made|done|delivered|collected|caused|packed|signed|left|checked|damaged|handled|written|followed) buy (?:the|our|your|a|an|any\\p{L}*|someone|every\\p{L}+|mistake|email|phone|post|courier|hand)",
    ),
    swap(/buy/, "by"),
  ),
  slip(
    "EN34",
    whole(
      "(?:could|would|can|will|may|might|should|must) (?:(?:you|we|i|it) )?by (?:so|able|in touch|there|here|with|sent|happy|glad|open|closed|back|kind)",
    ),
    swap(/by/, "be"),
  ),
  slip(
    "EN34",
    whole(
      `(?:account|back|money|delivered|sent|posted|done|fixed|ready|sorted|refunded|arrive) be (?:${day}|tomorrow|the end of|next|noon|\\p{N}{1,2}(?:am|pm)?)`,
    ),
    swap(/be(?= )/, "by"),
  ),
  slip(
    "EN34",
    whole(
      "(?:i|we|he|she|they|driver|never|nobody|already) new (?:that|how|what|where|about|it|exactly|nothing|better|you|we|who|why)",
    ),
    swap(/new/, "knew"),
  ),
  slip("EN34", whole("(?:a|our|your|brand|any) knew (?!\\p{L}+ed(?!\\p{L}))\\p{L}+"), swap(/knew/, "new")),
  slip(
    "EN34",
    whole(
      "(?:please|could you|can you|you can|to) right (?:to us|us|me|it down|your (?:order|name|email|number|question|answer|review|address|message)|a (?:review|message|comment|line|reply|letter)|back)",
    ),
    swap(/right/, "write"),
  ),
  slip(
    "EN34",
    whole(
      "(?:right|straight|walk(?:ed|ing)?|drives?|drove|going|went|goes|go|run|ran|running|half|quarter) passed (?:the|our|your|a|it|us|\\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
    ),
    swap(/passed/, "past"),
  ),
  slip(
    "EN34",
    whole("(?:has|have|had|been|we've|i've) past (?:the|your|it|on|through|away|to|its|over|you)"),
    swap(/past/, "passed"),
  ),
  slip(
    "EN34",
    whole("(?:to|can|will|let's|please|would|could) meat (?:you|the|us|our|your|so|up|everyone|him|her|them|at|with)"),
    swap(/meat/, "meet"),
  ),
  slip(
    "EN34",
    whole("(?:the|bad|hot|cold|good|nice|wet|windy|lovely|awful|terrible|sunny|severe|stormy) whether(?! or)"),
    swap(/whether/, "weather"),
  ),
  slip(
    "EN34",
    whole(
      "(?:know|knows|knew|see|ask|asked|confirm|sure|decide|wonder|wondering|unsure|us) weather (?:you|we|it|the|there|your|our|or|to|this|they|i|she|he)",
    ),
    swap(/weather/, "whether"),
  ),
  slip(
    "EN34",
    whole(
      "(?:everyone|everything|anything|nothing|nobody|every day|daily|machine|weekday) accept (?:the|for|on|one|those|sundays?|mondays?)",
    ),
    swap(/accept/, "except"),
  ),
  slip(
    "EN34",
    whole(
      "(?:can|can't|cannot|please|won't|not|don't|gladly|happily|to) except (?:your|the|our|this|that|returns|cards|cash|payments?|any|my|it)",
    ),
    swap(/except/, "accept"),
  ),
  slip(
    "EN34",
    whole(
      "(?:sorry|glad|happy|delighted|pleased|sad|lovely|great|good) to here",
      "to here (?:that|about|from you|of your|what)",
      "(?:we're|i'm|are|come|over|right|up) hear(?! (?:from|about|that|you|it))",
    ),
    (match) => (match[0].includes("hear") ? match[0].replace("hear", "here") : match[0].replace("here", "hear")),
  ),
  slip(
    "EN34",
    whole(
      "(?:let (?:us|me|you)|don't|didn't|doesn't|want to|get to|do you) (?:now|no) (?:if|how|what|when|where|why|that|about|which|whether)",
    ),
    swap(/now?(?= \p{L}+$)/u, "know"),
  ),
  slip(
    "EN34",
    whole("(?:right|by|until|till|for) know(?=\\s*(?:[.,!?]|$|on|we|and|it|but)(?!\\p{L}))"),
    swap(/know/, "now"),
  ),
  slip("EN34", whole("an our(?!-)(?! (?:own|\\p{L}+ed))"), "an hour"),
  slip(
    "EN34",
    whole(
      "(?:of|to|from|by|with|at|visit|contact|join|please accept) are (?:own |new |whole |entire |sincere |local )?(?:team|customers?|stores?|shops?|staff|drivers?|website|apologies|service|colleagues?)",
    ),
    swap(/are/, "our"),
  ),
  slip("EN34", whole("(?:on|in|this|that|our|any|of) principal(?=\\s*(?:[:.,;!]|$))"), swap(/principal/, "principle")),
];
