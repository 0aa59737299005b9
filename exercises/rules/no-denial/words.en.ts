import { gap, phrases } from "../../lib/pattern/phrases.ts";

const small = "(?:small|minor|slight|little|tiny|trivial|brief|mere|simple|negligible|superficial|teeny)";
const trouble =
  "(?:delays?|hiccups?|mix-ups?|glitch(?:es)?|scratch(?:es)?|marks?|inconveniences?|misunderstandings?|setbacks?|issues?|problems?|mishaps?|incidents?|mistakes?|errors?|blips?|burns?|scorch(?: mark)?s?|oversights?|defects?|faults?|wait|bump|snags?|matter|slip-?ups?|disruptions?)";
/** What is the person's own and stands beside the thing that went wrong: that it is in order clears them. */
const theirs =
  "(?:card|account|address|details|forms?|papers|documents|passport|name|number|request|question|maths?|memory|eyes|ears|english|browser|phone|password|login|data|side|taste)";

/** What the person wrote is called false: right where it is false and a link proves it. */
export const flat = phrases([
  "(?<!sadly )(?<!unfortunately )(?<!alas )(?<!sadly, )(?<!unfortunately, )(?:that|this|it|what you (?:say|write|describe|wrote|said))(?:'s| is|'s just| was)? (?:simply |just |absolutely |really |quite )?(?:isn't|is not|not|wasn't|was not) (?:at all |actually |entirely |quite |strictly )?(?:true|correct|accurate|the case|what happened|how it happened)",
  "not true that|(?:is|are|was|were|'s) (?:simply |just |completely |totally |absolutely |plainly )?(?:untrue|false|unfounded|baseless|inaccurate)",
]);

/** The problem is denied or made small. */
export const denial = phrases(
  [
    // a fault made a matter of taste, a loss made one that mends itself
    "(?<!(?:if|whether|unless|when|where|ever)(?: [\\p{L}']+){0,3} )(?:isn't|wasn't|weren't|aren't|not|didn't prove|did not prove) (?:\\p{L}+ )?(?:been )?(?:quite |entirely |fully |completely |exactly )?to your (?:liking|tastes?)",
    "(?<!(?:if|whether|unless|when|promise|know|say|saying|hope|hoping|guarantee|think|believe|said|told you)(?: that)? )(?:it|they|these things|those things|such things|things)(?:'ll| will|'s bound to| is bound to|'re bound to| are bound to|'s sure to| is sure to|'re sure to| are sure to| always| usually)(?: (?:surely|soon|always|usually|certainly|definitely|probably)){0,2} turn up(?= ?[.,!;:]| soon| sooner| in the end| one day| somewhere| eventually| again)|(?:honestly|to be honest|frankly|in fact|actually|truth is),? most (?:of our )?(?:parents|people|customers|guests|clients|families|readers|riders|members|users|patients|visitors|owners) (?:\\p{L}+ )?(?:ask|like|love|prefer|want|enjoy|don't|never|find|are (?:fine|happy))",
    // their own people excused
    "(?:it's|it is|it was|it isn't|it's really) not that (?:he|she|they|anyone|anybody|our \\p{L}+) (?:\\p{L}+ )?(?:didn't|doesn't|don't|did not|does not|do not) (?:care|want|try|mind|bother)|(?:girl|boy|lad|man|woman|lady|guy|colleague|assistant|receptionist|driver|member of staff|waiter|waitress|cashier|clerk|nurse|teller|team|staff|desk) (?:[\\p{L}\\p{N}']+ ){0,6}?(?:was|were|is|are) (?:only |just |really |simply |merely )*trying to (?:be (?:nice|kind|helpful|friendly|funny|polite)|help|cheer|do (?:her|his|their) (?:job|best)|make (?:her|him|you|them|people) (?:smile|laugh|feel better))|(?:he|she|they) (?:was|were) (?:only|just|merely) trying to (?:be (?:nice|kind|helpful|friendly|funny|polite)|help|cheer)",
    "(?:is|are|comes?|goes?|it's) (?:all )?(?:just )?(?:part of|with) the (?:game|territory|job|trade|deal)|(?:have|has|need|needs) to (?:expect|allow for|reckon with|put up with|be patient with)(?: [\\p{L}']+){1,3} (?:to go wrong|going wrong|now and then|sometimes|when (?:you|one|people) (?:order|buy|shop))|(?:yours|this|it) (?:is|was) one of (?:the |a )?(?:very |only a )?few",
    "(?:didn't|did not|hasn't|haven't|doesn't)(?: (?:all|quite|exactly|entirely|perhaps))* (?:go|gone|run|work out)(?: (?:quite|exactly|entirely|all|perfectly))*(?: (?:as|to|so|like))? (?:planned|plan|well|smoothly|they should|it should|we(?:'d| had|'ve| would)? (?:hoped|have liked|wished|like|planned|wanted))",
    "(?:taking|takes|take|took|taken) (?:(?:a (?:little|bit|touch)|slightly|somewhat|rather) longer than (?:usual|normal|expected|planned|we'd like|hoped|it should|anticipated)|longer than (?:usual|normal))",
    "(?:what|just|such|simply|pure|sheer|only) (?:bad|rotten|terrible|hard|rough|awful) luck|bad luck (?:to|that|on)|(?:you were|you've been|how|a bit|just|simply|rather) (?:very )?unlucky|(?:unfortunate|unlucky|unhappy) (?:coincidence|timing|combination|circumstance)s?",
    "as far as (?:our|the) (?:\\p{L}+ ){1,2}?(?:shows?|say|says|tells?|records?|is concerned|are concerned|goes?)|(?:according to|on) our (?:\\p{L}+ )?(?:sheet|records?|list|register|system|log|rota|books?),? (?:[\\p{L}']+ ){0,5}?(?:was|were|had|has|did|is)(?: \\p{L}+)?",
    "(?:lamps?|bulbs?|they|all lamps|every lamp|lights?|appliances?|batteries|things) (?:do |will |always |all |naturally |of course )*(?:get|gets|run|runs|grow|become) (?:a (?:bit|little) |quite |rather |very )?(?:hot|warm)(?= ?[.,;:!]| and| when| after| if| in)",
    "(?:the )?(?:only|one) (?:single )?(?:day|morning|afternoon|evening|time|week) (?:that |when |on which )?(?:we|it|the \\p{L}+|our \\p{L}+) (?:was|were|is|are|had|has|happened)(?: \\p{L}+)?|(?:and |but |it was |was |were )(?:just|only)(?: for)? (?:the )?(?:one|a single) (?:morning|day|afternoon|time|evening|shift)(?! (?:after|before|late))",
    "(?:thousands|hundreds|millions|dozens|plenty|lots|countless|everyone else|so many|many people)(?: [\\p{L}']+){1,9} (?:without|with no|never|not) (?:a |an |any |one |so much as a )?(?:single )?(?:hitch|problem|trouble|complaint|issue|hiccup|incident|worry)s?",
    "(?:lamps?|alba|product|model|item|it|service|system|rota|lamp itself|everything|team|they) (?:itself |themselves )?(?:is|are|runs?|works?|remains?|has always been) (?:always |all in all |otherwise |generally |on the whole )?(?:perfectly |very |entirely |absolutely |completely |quite |really |totally )(?:sound|fine|well|safe|solid|ok|okay|reliable|smoothly)",
    "(?:is|are|remains?) (?:still |perfectly |completely |totally )?safe to (?:use|keep|run|leave)|(?:there is|there's|you have) no need to unplug",
    "the world (?:keeps|goes|will keep|carries) (?:turning|on|spinning)|(?:thoroughly|well|fully|time) ?-?(?:proven|tested|tried)(?: and tested)?|(?:damage|mark|burn) (?:[\\p{L}']+ ){0,4}?(?:cosmetic|superficial|minimal|negligible|on the surface)|come on,? it's (?:a|an|only|just)",
    "(?:can't|don't|cannot|do not|hard to|fail to) see (?:\\p{L}+ )?(?:much|any|the|what|where) (?:\\p{L}+ )?(?:harm|damage|problem|fuss|issue)|see no (?:\\p{L}+ )?(?:harm|damage|problem)|it was (?:only |just )?one (?:morning|day|hour|afternoon|evening)",
    "your (?:majesty|highness)|(?:hearts?|heart) bleeds?|(?:truly|what|such|oh) a tragedy|sorry i suppose|we(?:'ve| have) said it(?= ?[.!])",
    "(?:because of|on the basis of|over|on the strength of|for) (?:just |only )?(?:one|a single|a) (?:comment|report|complaint|post)|(?:one|a single) (?:comment|report|complaint|post|case) (?:proves|means|isn't|is not|doesn't|does not)",
    "(?:hardly|scarcely|not exactly|not quite|isn't exactly|not really|far from) (?:a|an|the) (?:\\p{L}+ )?(?:catastrophe|disaster|tragedy|crisis|drama|emergency|scandal|end of the world|apocalypse|matter of life)",
    "(?:every|each|all our|all of our|all the) (?:single )?(?:\\p{L}+ )?(?:\\p{L}+ )?(?:is|are|has been|have been|was|were) (?:fully |individually |rigorously |thoroughly |carefully |properly )?(?:tested|certified|safe|compliant|inspected)",
    "(?:scorch|mark|marks|scratch|stain|burn|blemish|ring) (?:mark )?(?:\\p{L}+ ){0,2}?(?:polish|polishes|come|comes|wipe|wipes|wash|washes|rub|rubs|buff|buffs|sand|sands) (?:out|off|away|right)",
    "please (?:do )?(?:understand|appreciate|consider|bear with us|try to understand|be patient)(?: that)? (?:we|it|this|our|how)|(?:do|run|doing) (?:all )?(?:this|it) (?:for nothing|for free|unpaid|in our (?:spare|free|own) time)|can't always (?:get|be|do)|can't get everything|(?:nobody|no one) (?:pays|is paying) us|we(?:'re| are) not paid",
    "(?:keep|put|keeping|putting|see) (?:it|things|this|that|all this|everything|matters) in(?:to)? (?:proportion|perspective|context)|(?:keep|keeping|have|retain|need|little|bit of|lose|losing|lost) (?:a |some |our |your |all )?(?:sense of )?(?:proportion|perspective)",
    "(?:nothing|no reason|not something|not a thing|hardly something|no need) (?:for|that) (?:[\\p{L}']+ ){1,3}?(?:to|need|needs|should) (?:be )?(?:\\p{L}+ )?(?:alarm|worr|concern|panic|fear|lose sleep|upset|afraid|scared)\\p{L}*|(?:just |simply |only |merely )?one of those (?:days|things|mornings|weeks|moments)|(?:very |highly |most |extremely )unlikely to (?:be |cause |pose |present )?(?:\\p{L}+ )?(?:danger|harm|happen|risk|hazard|repeat|recur)\\p{L}*|(?:doesn't|does not|don't|do not|hardly|scarcely) (?:make|makes|mean|means|amount to|constitute|spell) (?:an? |it )?(?:\\p{L}+ )?(?:hazard|danger|risk|dangerous|emergency|problem|trend|pattern|scandal)|pass(?:ed|es)? (?:every|all|each|any) (?:\\p{L}+ ){0,3}?(?:tests?|checks?|inspections?|controls?)(?= there|[.,:;!]| and| with| so| we)",
    "(?:it(?:'s| is| was)|this (?:is|was)|that(?:'s| is| was)|after all|we(?:'re| are) talking about) (?:only|just|merely|still only|a mark on) (?:a|an|one|some) (?!(?:pity|shame|relief)(?= ?[.,;!])|first|start|beginning|click|message|step|call|short walk|few|idea|guess|part|way|matter of)\\p{L}+",
    "(?:thousands|hundreds|dozens|plenty|millions|all the other|most) (?:of )?(?:other |our |the |happy )*(?:\\p{L}+ )?(?:\\p{L}+ )?(?:are|is|have been|work|working|use|run) (?:\\p{L}+ )?(?:fine|perfectly|happy|well|safely|satisfied|without (?:a |any )?(?:problem|incident|trouble|complaint)s?|every day|working)",
    "(?:sometimes|occasionally|now and then|inevitably) (?:things|people|mistakes|messages|emails|parcels) (?:do |will |can )?(?:slip|get|go|fall|happen|are)\\p{L}*(?: (?:wrong|missed|lost|through|awry))?|things (?:do |will |can |sometimes )*(?:slip|go wrong|get missed|get lost)(?: sometimes| occasionally| through)?",
    "(?:bear in mind|remember|keep in mind|don't forget|please consider|appreciate) (?:that )?(?:we(?:'re| are) (?:all |only |just |a |unpaid|volunteers|human|a small)|this is|nobody|everyone)(?: \\p{L}+)?|we(?:'re| are) (?:only|all|just) (?:\\p{L}+ )?(?:human|volunteers|unpaid)|nobody(?:'s| is) perfect|to err is human|we all make mistakes",
    "(?:had|if) (?:the|there|any|our|your|this|it|that) (?:\\p{L}+ )?(?:had |really )?been (?:really )?(?:wrong|incorrect|misspelt|late|an? (?:error|mistake|delay|problem)|at fault|our (?:fault|error|mistake))|(?:would|we'd) be sorry if",
    "(?:(?:it|this|that|which|delay|problem|mistake|damage|error)(?:'s| is| was| isn't| wasn't)(?: really| simply| certainly| entirely)? (?:not )?(?:really |simply |certainly |entirely )?(?:our fault|our mistake|our responsibility|our problem))|(?:mistake|fault|error|responsibility) (?:is|was) not ours|(?<!(?:that|which|what) )(?:isn't|wasn't) ours|(?:mistake|fault|error|problem|responsibility|doing|job) (?:that|which) (?:isn't|wasn't|is not|was not) ours|we (?:are|were) not (?:to blame|responsible|at fault)|we can't be (?:held responsible|blamed)|we cannot be (?:held responsible|blamed)",
    "(?:barely|hardly|scarcely) (?:\\p{L}+ )?(?:marked|noticeable|late|scratched|burned|burnt|visible|damaged|touched)|nothing (?:that )?(?:a|some) (?:\\p{L}+ ){1,3}?(?:won't|can't|couldn't|wouldn't|will not) (?:fix|solve|cure|sort)",
    "(?:actually|in fact|in reality|to be fair|truth be told) (?:\\p{L}+ ){1,4}?(?:was|were|is|are) (?:open|on time|delivered|there|fine|safe|correct|working|certified)",
    "(?:all|most)(?: of)? (?:our|the) (?:other )?(?:customers|clients|guests|users) (?:are|were|love|seem|have been) (?:\\p{L}+ )?(?:happy|satisfied|it|them|delighted|fine|pleased)|(?:meets?|exceeds?|pass(?:es)?|compl(?:y|ies) with) (?:all|every) (?:\\p{L}+ ){0,3}?(?:standards?|regulations?|tests?|requirements?|checks?)",
    "(?:lamps?|products?|it|they|model) (?:cannot|can't|could not|couldn't) (?:possibly )?(?:burn|overheat|catch fire|cause|harm|hurt|damage)",
    "we (?:\\p{L}+ )?(?:deny|dispute|reject|refute|contest)",
    "(?:exaggerat|overreact|overdramati|dramatising|dramatizing)\\p{L}*|out of (?:all )?proportion|storm in a teacup|making a fuss|fuss over|over-the-top|overblown|scaremongering",
    "nothing (?:too |very |that |really |particularly |at all )?(?:serious|major|dramatic|dangerous|unusual|alarming|severe|out of the ordinary|to worry about|to be (?:worried|alarmed|concerned) about|we can't fix|wrong with)",
    "(?:not|isn't|no|wasn't|hardly) (?:really |such |exactly |that |so )?(?:a )?(?:big|huge|major) (?:deal|problem|issue)|no (?:real )?harm done|(?:not|isn't|hardly) the end of the world|nobody died|no one died|no one was hurt so",
    `(?:just|only|merely|simply|nothing (?:more )?(?:than|but)) (?:a |an |some |one )?(?:bit of (?:a |an )?)?(?:very )?(?:${small} |short |few days' |few hours' )?${trouble}`,
    `(?:very |rather |fairly |relatively )?${small} (?:\\p{L}+ )?${trouble}`,
    `a bit of (?:a|an) (?:\\p{L}+ )?${trouble}`,
    "(?:these|those|such|this sort of|this kind of) things? (?:do |does |can |will |may |sometimes |occasionally |simply |inevitably )*(?:happens?|occur|occurs)|(?:mistakes|accidents|delays|mix-ups|(?<!(?:one|two|three|four|several|few|following|next|other|\\p{N}|many|which|what|best|worst|good|nice|new|both|same) )things|errors) (?:like (?:this|that|these) )?(?:do |can |will |sometimes )*(?:happen|occur)|(?:it|this|that) (?:can |does |sometimes |occasionally |unfortunately )+(?:happens?|occur)|it happens|(?:happens|happen) to (?:everyone|everybody|the best|anyone|all of us)|(?:happens|happen) (?:sometimes|occasionally|from time to time|now and then|all the time)",
    `(?:our|all our|all of our|these|all the) ${gap(3)}(?:are|is) (?:all |perfectly |completely |totally |absolutely |entirely |very |fully |100% |certainly |always |both )*(?:safe|certified|tested|compliant|harmless|reliable|checked|perfect)`,
    "you(?:'re| are) (?:\\p{L}+ )?(?:the )?(?:only|first) (?:one|person|customer|client|guest|complaint)|(?:nobody|no one|no-one|no other (?:\\p{L}+))(?: else)? (?:has |have |had )?(?:ever )?(?:complain|report|had (?:an?|any) (?:\\p{L}+ )?(?:problem|issue|complaint|trouble|accident|reaction|incident|fault|worr)|mention|experienc)\\p{L}*|(?:nobody|no one|no-one|no other (?:\\p{L}+)) else (?:has |have |had )?(?:ever )?notic\\p{L}*|(?:nobody|no one|no-one) (?:has|have) (?:ever )?notic\\p{L}*",
    "never (?:had|received|caused|given us) (?:a |any |one |such a |a single |an )?(?:problems?|complaints?|issues?|incidents?)|in (?:\\p{L}+|\\p{N}+) years (?:\\p{L}+ ){0,3}?(?:never|not once|nobody|no one|not a single)",
    "(?:we|i) (?:have|can find|find|see|could find|have found) no (?:record|trace|evidence|sign|proof|indication|fault|problem|issue)|(?:our|the) (?:records|system|systems|tracking|logs) (?:clearly )?(?:show|shows|indicate|indicates|say|says|confirm|confirms) (?:\\p{L}+ ){0,4}?(?:otherwise|delivered|on time|open|normal|correct|no )",
    "there(?:'s| is| was| are| were) (?:absolutely |really |actually )?(?:nothing wrong|no (?:real |actual |such )?(?:problems?|faults?|defects?|delays?|dangers?|risks?|errors?|mistakes?|issues?|cause for (?:concern|alarm)|need to (?:worry|panic|be alarmed)))|no (?:cause|reason) for (?:alarm|concern)|no need to (?:worry|panic|overreact|make a fuss|be alarmed|get upset)",
    "(?:could|can)(?:n't|not| not|'t) (?:possibly )?(?:have )?(?:overheat|burn|cause|happen|been our|caught|be true|be right|be that bad)\\p{L}*|(?:it is|it's|it seems|seems) (?:\\p{L}+ )?(?:impossible|unlikely|hard to believe|strange|odd)(?: \\p{L}+)? (?:that|for|any)",
    "we (?:did|have done|'ve done) (?:nothing wrong|everything (?:right|correctly|properly|by the book|on time))|we (?:did not|didn't|have not|haven't) (?:made|make|do|done) (?:any |a |an )?(?:mistakes?|errors?|anything wrong)|no (?:mistake|error) on our (?:part|side|end)",
    "everything (?:is|was|went) (?:under control|fine|normal|in order|as planned|according to plan|ok|okay|perfectly)",
    "(?:it is|it's|isn't|is not|wasn't|not) (?:really |actually |all )?(?:not )?(?:that|so|too) (?:bad|serious|long|late|dangerous|important)",
    "(?:only|just|merely) (?:a few|two|three|four|one|a couple of|a|an|\\p{N}+) (?:working |business )?(?:days?|hours?|minutes?|weeks?) (?:late|behind|of delay|longer|overdue)",
    "(?:no|none of) (?:\\p{L}+ ){0,3}?(?:has|have) ever (?:done|caused|given|had|burned|hurt|failed)|never (?:done|caused) (?:any |anyone )?(?:damage|harm|trouble)",
    "(?:make|making|made) (?:this|it|that) (?:any )?(?:bigger|worse) than it is|make (?:a|such a) (?:thing|drama|scene|fuss)|(?:see|understand|know) (?:what|where) the (?:problem|issue|fuss) is|(?:see|understand) the (?:problem|fuss)(?= ?[.,:;!])",
    `(?:odd|occasional) (?:\\p{L}+ )?${trouble}|(?:is|are|was|were) (?:\\p{L}+ )?(?:unavoidable|inevitable|bound to happen)|part of (?:life|the job|doing business)`,
    "(?:luckily|fortunately|at least|thankfully|be grateful) (?:it|this|things) (?:could|might) have been (?:much |far |a lot |so much )?worse|perfectly normal|quite normal|it(?:'s| is) normal (?:to|for|that)|slightly (?:late|delayed|inconvenien\\p{L}*|damaged|burned|burnt|warm)|a (?:bit|little|touch) (?:late|delayed|warm|inconvenienced)",
  ],
  [
    // what they gave, asked or own is in order: 'there's nothing wrong with what you sent us', 'with your card'
    `nothing wrong with (?:what (?:you|she|he|they)|how you|the way you|you(?!r)|asking|wanting|expecting|wishing|saying|your (?:own )?${theirs}|the (?:\\p{L}+ )?(?:you|she|he|they) (?:gave|sent|filled|typed|wrote|entered))(?: \\p{L}+)?`,
    // an offer, or a free one that can't be made
    "(?:can't|cannot|can not|couldn't|won't|wouldn't|(?:\\p{L}+'(?:ll|d)|will|can|could|would)|able|unable|possible|happy|glad|promise|offer|going|let (?:us|me)) (?:to )?(?:\\p{L}+ )?do (?:all )?(?:this|it) (?:for nothing|for free)",
    // what is wished for is no claim: 'we want all our guests to be happy'
    "(?:want|wish|would like|hope|aim|care|matters?|important|make sure|ensure|until|unless|if|when|whether)(?: (?:is|us|to us))?(?: for| that| to see)? (?:all|most)(?: of)? (?:our|the) (?:other )?(?:customers|clients|guests|users) \\p{L}+",
    // what they should have been told: 'nobody mentioned it to you'
    "(?:nobody|no one|no-one)(?: else)? (?:has |have |had )?(?:ever )?(?:mention|report)\\p{L}* (?:it |this |that |anything |a word )?(?:to|beside) (?:you|her|him|them|your|us)",
    "(?:won't|will not|not going to|wouldn't|don't|never|no point in|not here to|rather than|instead of) (?:[\\p{L}']+ ){0,2}?(?:tell|telling|say|saying|call|calling|pretend|claim|hide|dismiss|think|insist|argue|treat)\\p{L}*(?: [\\p{L}'-]+){0,18}",
    "(?:it|this|that|which|delay|problem|mistake|damage|error)(?:'s| is| was)(?: really| simply| certainly| entirely)? (?:really |simply |certainly |entirely )?(?:our fault|our mistake|our responsibility|our problem)",
    "(?:not|isn't|wasn't|more than|never|doesn't mean) (?:\\p{L}+ )?(?:only|just|merely) (?:a|an|one|some) \\p{L}+",
    `(?:not|isn't|\\p{L}+n't|never|wasn't|more than|hardly|no|beyond|far from|don't|doesn't|without) ${gap(3)}(?:just|only|merely|simply|${small}|a bit of an?|deny|exaggerat\\p{L}*|overreact\\p{L}*)(?: a| an)?(?: ${small})? ?(?:${trouble})?`,
    `(?:not|\\p{L}+n't|won't|don't|cannot|never) ${gap(2)}(?:deny|dispute|exaggerat~|overreact~)`,
    "(?:should|must|will|can|could|would|does|did|to|ever|never) (?:not |never |n't )?(?:let )?(?:this |that |it )?(?:never |not )?(?:happen|occur)(?:ed|s)? again",
    "(?:should|must|can) (?:never|not)(?: \\p{L}+)? (?:happen|occur|have happened)|(?:shouldn't|mustn't|can't) (?:\\p{L}+ )?happen",
    `(?:until|whether|if|sure|check|checked|certain|proof|prove|unless|know|that|before|see) ${gap(3)}(?:our|all our|these|all the|your) ${gap(3)}(?:are|is) (?:\\p{L}+ )?(?:safe|certified|tested|compliant|checked|harmless)`,
    `(?:even|every|any|however|no matter how|no) ${gap(2)}${small} ${trouble}`,
    "(?:how|why|what|when|where|before|until|till|if|once|unless|whether|whenever|so that|after|ahead of when|every time|as) (?:it|this|that) (?:can |could )?(?:ever |actually )?happen\\p{L}*",
    // the first report of its kind, told as a fact
    "(?:nobody|no one|no-one|no other \\p{L}+)(?: else)? (?:has |have |had )?(?:ever )?(?:report|mention|told|notic|brought|flagg)\\p{L}*(?: [\\p{L}']+){0,5} (?:until|till|before|so far|up to now|yet|to date|as of)",
    "(?:nobody|no one|no-one)(?: else)? had (?:ever )?(?:report|mention|told|notic)\\p{L}*",
    "(?:this|that|it|which) (?:isn't|is not|wasn't|was not) (?:right|how|the way|the service|good enough|what) (?:we|you|it|should)\\p{L}*",
    "there is no (?:excuse|doubt)",
  ],
);

/** Making it small by a denial: said outright, whatever negation stands in it. */
export const shrunk = phrases([
  "(?:let's|let us|please|do|we should|we must|no need to|there's no need to) (?:not |don't )?(?:exaggerate|overreact|dramati[sz]e|panic|blow this up)",
  `nothing (?:really |actually |much |serious )*(?:happened|came of it)|nothing wrong with (?:it|the \\p{L}+(?! (?:\\p{L}+ )?(?:you|she|he|they) (?:gave|sent|filled|typed|wrote|entered))|your (?!(?:own )?${theirs}(?!\\p{L}))\\p{L}+)`,
  "(?:only|just|merely) (?:your|an|a personal) (?:impression|feeling|opinion)|one (?:lamp|case|report|incident|item|complaint)? ?in (?:\\p{L}+ )?(?:thousands|hundreds|millions|a million|a thousand|many)",
  "(?:records|logs|files) (?:don't|do not|show no|have no)(?: \\p{L}+)?|systems? (?:(?:don't|do not|doesn't|does not) (?:\\p{L}+ )?(?:show|say|have|list|reflect|indicate|contain|record|tell|confirm|mention|bear|back|support|agree|match|find|recogni[sz]e)\\p{L}*|(?:shows?|has|have|finds?) no)(?: \\p{L}+)?",
]);
