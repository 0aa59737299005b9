import { gap, gapWithout, phrases } from "../../lib/phrases.ts";

const care =
  "(?:read|check|double-check|verify|tell|told|let us know|report(?:ed)?|contact(?:ed)?|call(?:ed)?|email(?:ed)?|ask(?:ed)?|inform(?:ed)?|follow(?:ed)?|look(?:ed)?|checked|verified|noticed?|provide|provided|book(?:ed)?|kept|keep|collect(?:ed)?|mention(?:ed)?|include|included|specif(?:y|ied)|pa(?:y|id) (?:more )?attention|be(?:en)? (?:more )?(?:careful|clear(?:er)?|attentive|specific|precise|at home|home|on time|in touch sooner)|more careful|written(?: down)?|use|used|written to us)";
const slip =
  "(?:misunderst(?:ood|and|anding)|misread(?:ing)?|misinterpret(?:ed|ing)?|misheard|mistyped|mistaken|confused|overlooked|overreact(?:ed|ing)?|forgot|forgotten|failed to|neglected to|ignored|missed (?:the|our|that|your delivery)|(?:got|gotten) (?:it|that|this|the \\p{L}+) wrong|(?:entered|typed|given|gave|provided|put|used|written|wrote|supplied|filled in|bought|ordered|chose|chosen|installed|assembled|fitted) (?:us )?(?:\\p{L}+ ){0,3}?(?:wrong(?:ly)?|incorrect(?:ly)?|incomplete)(?: \\p{L}+)?)";
const outsider =
  "(?:new (?:guy|girl|boy|lad|kid|starter|recruit|hire|employee)|printers|couriers?|carriers?|drivers?|delivery (?:company|firm|partners?|service|people|man|guy|team|chap|lad|lady|woman|boy|bloke|van|driver)|postal service|post office|postman|royal mail|usps|dhl|ups|fedex|hermes|evri|dpd|gls|amazon|suppliers?|manufacturers?|wholesalers?|agency|agencies|interns?|trainees?|apprentice|temps?|freelancers?|(?:sub)?contractors?|consultants?|hackers?|electricians?|third part(?:y|ies)|software|algorithm|chatbot|web host|booking platform|(?:payment|service|external|outside|logistics|catering|cleaning) (?:providers?|compan(?:y|ies)|partners?|firms?|suppliers?|teams?|agency)|(?:former|ex|previous|last|old)(?: |-)(?:employees?|members? of staff|staff|managers?|owners?|management|social media manager|agency|team|volunteers?)|ex-employees?)";
const det = "(?:the |our |a |an |their |that |this |some |new |local |usual )";
const wrongDone =
  "(?:lost|made (?:a|an|another|some|the)? ?(?:\\p{L}+ )?(?:mistakes?|errors?|mess|mix-up|blunder)|messed (?:up|it up|this up)|screwed (?:up|it up|this up)|got (?:it|this|that|the \\p{L}+) wrong|misplaced|mislaid|misdelivered|mishandled|misrouted|damaged|broke|broken|dropped (?:it|your|the ball)|failed|let (?:us|you|everyone) down|forgot|forgotten|delayed|mixed (?:it |them |things |the \\p{L}+ )?up|mixed up the \\p{L}+|put the wrong|printed the wrong|sent (?:us )?(?:a |the )?(?:\\p{L}+ )?(?:faulty|wrong|defective)|smashed|caused|posted|published|ignored|ruined|crushed|didn't (?:deliver|follow|show|turn up|scan|bother|tell|do|knock|ring|check)|did not (?:deliver|follow|show|turn up|scan|tell|check)|never (?:delivered|turned up|showed up|told us|showed|came)|(?:delivered|sent|took|left|dropped) (?:it|your \\p{L}+|the \\p{L}+) (?:to the wrong|late|at the wrong|outside|in the rain)|was (?:late|careless|negligent|to blame|at fault)|were (?:late|careless|to blame|at fault)|is (?:to blame|at fault|responsible)|are (?:to blame|at fault|responsible))";

/** Blame laid on the person who wrote. */
export const customer = phrases(
  [
    // told to be careful: 'please always check your details when you place an order'
    "(?:always|be sure to|make sure to|remember to) (?:double-)?(?:check|read|verify)(?: [\\p{L}']+){1,5} (?:when|before|each time|every time|next time|in future)|(?:a little|a bit of|some|a touch of) (?:more )?(?:care|attention) (?:with|to|next time|goes|would)",
    // what one is told to do before one speaks
    "(?:please |do |always |next time |kindly )?(?:think|check|verify|stop and think|count to ten|ask (?:us|around|first)|look (?:it up|into it)|do (?:some|your) (?:homework|research))(?: [\\p{L}']+){0,4} before (?:you )?(?:tweet|post|share?|writ|comment|accus|spread|judg|complain|publish|believ)\\p{L}*(?! (?:here|again|today))|before (?:you )?(?:tweet|post|shar|writ|comment|accus|spread|judg|publish|believ)\\p{L}*(?: [\\p{L}']+){0,4},? (?:people|one|you|everyone|everybody|somebody|it)(?: [\\p{L}']+){0,1} (?:might|should|could|ought|may|would|is|helps|pays)",
    // a rule held up: 'to be fair the page does say to ring first'
    "(?:to be fair|in fairness|mind you|that said|as it happens),? (?:[\\p{L}']+ ){0,6}?(?:page|site|website|sheet|sign|notice|label|box|manual|form|email|instructions|terms|we)(?: [\\p{L}']+){0,3} (?:say|says|said|ask|asks|asked|state|states|tell|tells|warn|warns|mention|mentions)(?= )",
    "(?:mailbox|inbox|address|email address|account|number|profile) (?:that )?you (?:wrote|used|sent|messaged|emailed|rang|called|contacted|chose|picked)(?: [\\p{L}']+){0,2} (?:isn't|is not|is no longer|is for|is only|is an old|is the wrong)",
    "(?:isn't|is not|aren't|are not|was never|were never|wasn't|not) (?:designed|meant|made|intended|supposed|built) to be left (?:unattended|on|alone|running|burning)",
    "(?:may|might|could|must)(?: very| quite)? ?(?:well )?(?:just |simply )?have (?:had|been using|been given|used|put|fitted|left|placed)(?: [\\p{L}']+){0,3} (?:wrong|unsuitable|too)(?= )",
    "(?:perhaps|maybe|possibly|could it be that|i wonder if|are you sure)(?: that)? (?:it was|you (?:went|were|had|came|stood|waited)|that was)(?: (?:to|at|by|in|standing))? (?:at )?(?:a |an |the )?(?:different|another|wrong|other)(?: \\p{L}+)?",
    // the injured maker
    "(?:every|each|such|these|those|an|your) (?:\\p{L}+ )?(?:unfair|unjust|harsh|hasty|careless|thoughtless|unkind) (?:\\p{L}+ )?(?:comments?|reviews?|words?|posts?|criticism|accusations?|remarks?|tweets?)|(?:upsetting|hurtful|unfair|disheartening|discouraging|demoralising|sad|painful|hard|hurts|hurt|upsets|stings)(?= (?:[\\p{L}']+ ){0,2}?(?:for |to |on )?(?:people|those|us|volunteers|everyone|anyone) (?:who (?:[\\p{L}']+ ){1,6})?(?:to be|to read|to hear|to see|being|reading) (?:spoken|talked|called|accused|treated|such|things|words|this|it|so|written|described))",
    "(?:stop|cease|quit|end|enough of|enough with|no more)(?: with)?(?: all)? (?:(?:the|these|those|your|this) )?(?:insult|abuse|name-calling|slander|swearing)\\p{L}*|(?:stop|cease|quit) (?:insult|abus|attack|offend|slander)ing",
    "(?:if|when) (?:emails?|messages|people|you) (?:come|go|are sent|get sent|write|email|message)(?: to)? (?:[\\p{L}']+ ){0,3}?(?:we (?:stopped|don't|no longer|never)|wrong|old)(?: \\p{L}+)?",
    "(?:address|name|details|date) (?:exactly )?as (?:it was |they were )?(?:entered|typed|given|supplied|provided|written)(?: by you)?|(?:used|fitted|installed|assembled|plugged in) (?:\\p{L}+ )?(?:as|according to|per|following) (?:the |our )?(?:instructions|manual)|(?:many|some|lots of|most|other) people (?:\\p{L}+ )?(?:leave|put|cover|use|fit|forget)",
    "(?:next time|in future) (?:though |perhaps |maybe |please |do |kindly )*(?:ring|call|phone|message|ask|text|contact|let us|try)",
    "you (?:\\p{L}+ )?(?:fitted|used|installed|put in|screwed in|chose) (?:a|an|the) (?:\\p{L}+ ){0,4}?(?:too |wrong|stronger|unsuitable|incorrect)\\p{L}*",
    "it (?:does |really |always |would )?(?:helps?|have helped) (?:\\p{L}+ )?(?:if|when) (?:customers|people|you|residents|guests|families)|(?:customers|people|residents|guests|buyers|everyone|those who \\p{L}+) (?:really |always )?(?:should|must|need to|ought to|have to) (?:\\p{L}+ )?(?:check|read|type|ring|call|phone|make sure|be more|look|remember|take|know)",
    "(?:it's|it is|is|would be|was) (?:always |usually |generally )?(?:best|better|wise|wiser|worth|advisable|sensible|prudent|a good idea) (?:to )?(?:\\p{L}+ )?(?:ring|ringing|call|calling|phone|phoning|check|checking|read|reading)|as most (?:residents|people|customers|guests) do",
    "you(?:'ve| have)? (?:clearly |simply |actually |obviously )?(?:ruined|broke|broken|damaged|spoiled|spoilt|burned|burnt|scorched|browned|stained) (?:it|the|that|your|this)(?: \\p{L}+)?",
    "(?:form|order|booking|address) (?:you \\p{L}+ )?(?:was missing|left out|didn't include|did not include|lacked|omitted)|there was no (?:\\p{L}+ )?(?:number|postcode|name|address) on (?:the|your) (?:form|order|booking)",
    "(?:must|should|has to|have to|needs? to|is to|are to) (?:always )?be (?:\\p{L}+ )?(?:checked|verified|entered|read|followed|kept|sent|typed|provided)(?: carefully)? (?:\\p{L}+ ){0,2}?(?:by (?:the )?(?:customers?|you|users?|clients?|buyers?)|when ordering)|emails (?:should|must|have to) be sent to the (?:right|correct)",
    "(?:customers?|clients?|users?|guests?|residents) (?:is|are) (?:responsible|expected|required|supposed) (?:for|to)|customer's responsibility|your (?:own )?responsibility to",
    "(?<!(?:forg(?:et|ot|otten|etting)|fail(?:ed|ing)?|let|down|waiting|left|owe|for|to|thanks to|because of|because|with|of|by|from) (?:that |what |how |why )?)(?:people|customers|clients|those) like you (?:who |that |are )?(?!(?:rearrang\\p{L}*|count on|counted on|rel(?:y|ies|ied) on|trust\\p{L}*|give up|gave up|take time|took time|take (?:a|half a) day|took (?:a|half a) day|make time|made time|plan (?:their|your|a)|depend\\p{L}*|keep us|make us|support\\p{L}*|believ\\p{L}* in|queue\\p{L}*|stand in|stood in|choose|chose)(?!\\p{L}))(?!deserve|keep|kept|make us|help|have (?:to|every)|should(?:n't| not| never)? (?:have to|be able)|(?:are|is) (?:right|why|the reason|owed))\\p{L}+",
    "you (?:fell|have fallen|'ve fallen|clearly fell) for|you(?:'ve| have)? (?:been taken in|swallowed it)",
    "(?:happens?|occurs?|mistakes|errors|slips) (?:\\p{L}+ ){0,3}?when (?:forms?|orders?|addresses|bookings?) (?:is|are|get|gets|were|was) (?:filled|typed|placed|entered|made|completed)",
    "(?:us|me|dm|message) (?:\\p{L}+ ){0,2}?(?:with )?(?:the |your |a )?(?:correct|right|full|proper) (?:\\p{L}+ )?(?:address|details|number|date|name) this time|this time (?:please |do )?(?:check|double-check|read|make sure)",
    "(?:telephone call|phone call|call|check|look|message|email) (?:[\\p{L}'-]+ ){0,5}?(?:is|was|would be|would have been|never|always) (?:always |usually |\\p{L}+ )?(?:advisable|recommended|wise|a good idea|a bad idea|a safe bet|safer|safest|hurts|worth it|prudent|in order|sensible)",
    "who (?:on earth |in their right mind |would |honestly )*(?:puts?|uses?|leaves?|fits?|expects?|orders?|sticks?|waits?|screws?) (?:\\p{L}+ )?(?:a|an|the|on|in|for|\\p{N}+)",
    "(?:had you|if you had|if you'd(?! rather(?!\\p{L}))|if only you(?:'d| had)) (?:\\p{L}+ )?(?:sent|used|returned|fitted|phoned|rung|messaged|waited|bought|been|chosen|kept|come|said|rang|ordered|installed)",
    "(?:damage|problem|fault|defect|delay|breakage|stain|mark|browning) (?:\\p{L}+ )?(?:results?|resulted|arises|arose|stems?|stemmed|was caused|is caused|is due|was due|comes|came|is the result) (?:[\\p{L}\\p{N}'-]+ ){0,10}?(?:which|that)? ?you(?:'d| had| have)? (?:fitted|used|installed|chose|put|bought|fit)",
    "most (?:people|customers|guests|residents) (?:just |simply )?(?:try|call|phone|check|read|ring|ask|manage|know (?:to|that))",
    "(?:please )?(?:do )?(?:always )?remember to (?:always )?(?:check|read|double-check|verify|include|enter|write)",
    "(?:form|order|booking|request) (?:had|contained|carried|showed|gave) (?:the |a |an )?(?:\\p{L}+ ){0,3}?(?:misspel|wrong|incorrect|incomplete)\\p{L}*",
    "you (?:wrote|sent it|emailed|messaged) (?:to )?(?:the|a|an) (?:wrong|old) \\p{L}+",
    "(?:when|if|because) (?:people|customers|someone|somebody|users|guests|clients|you) (?:don't |do not |fail to )?(?:fit|use|put|read|leave|forget|plug|cover|ignore|type|enter|install|check)s? (?:\\p{L}+ ){0,4}?(?:wrong|where|too|instruction|label|without|properly|carefully|incorrect|before|terms)\\p{L}*",
    "you (?:can't|cannot|can hardly|shouldn't) (?:then |really |exactly |very well )?(?:complain|expect us|be surprised|blame us)",
    "(?:address|number|date|details|name|one) (?:on file |we have )?(?:is|was|are|were) (?:the one |the ones |exactly what |what )(?:that )?you (?:typed|gave|entered|wrote|provided|put|chose|supplied)",
    "(?:a )?(?:quick )?(?:look|call|glance|check|read|phone call|message) (?:\\p{L}+ ){0,6}?would have (?:helped|been enough|sufficed|saved|told|spared)",
    `you (?:really |clearly |simply |just )?(?:should|could|ought to|might)(?: have|'ve) ${gap(1)}${care}`,
    "you (?:needed|were (?:asked|told|warned|advised|required|expected|reminded|meant|supposed)) to (?:read|check|verify|tell|report|contact|call|follow|provide|keep|collect|be (?:home|in|there))",
    `you (?:must|may|might|could|will|probably|clearly|obviously|evidently|perhaps|simply|just|seem to|appear to) ${gap(1)}(?:have |'ve )?(?:\\p{L}+ )?${slip}`,
    `you(?:'ve| have| had)? (?:\\p{L}+ )?${slip}`,
    "(?:misunderstanding|misinterpretation|confusion|mistake|error|carelessness|negligence) (?:on|from|by) (?:your (?:part|side|end)|the customer|the user|you)",
    "you(?: clearly| obviously| evidently| just| simply)? (?:didn't|did not|haven't|have not|hadn't|failed to|never|don't seem to have|do not seem to have) (?:bother(?:ed)? |actually |even |properly |carefully )?(?:to )?(?:read|check(?:ed)?|follow(?:ed)?|notic(?:e|ed)|repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|(?:tell|told) us|contact(?:ed)?|let us know|provided?|specif(?:y|ied)|included?|mention(?:ed)?|understood|understand|pa(?:y|id) attention|collect(?:ed)?|keep|kept|look(?:ed)?)",
    "(?:your|customer|user)(?: own)? (?:fault|mistake|error|carelessness|misunderstanding|oversight|misuse|negligence|inattention|own doing)",
    "(?:fault|blame|mistake|error|responsibility|problem) (?:is|was|lies|lay|rests) (?:\\p{L}+ )?(?:yours|with you|on you)",
    "(?:the )?address (?:that )?you (?:gave|entered|provided|typed|supplied|put) (?:us )?(?:\\p{L}+ ){0,2}?(?:was|is|had|contained|did)",
    "(?:improper|incorrect|wrong|careless|inappropriate) (?:use|usage|handling)|used (?:it )?(?:incorrectly|improperly|wrongly)|misuse of",
    "as (?:it (?:is|was) )?(?:clearly |already |previously |plainly |repeatedly )*(?:stated|written|explained|mentioned|outlined|specified|indicated|noted|set out|shown|described|advised|communicated) (?:\\p{L}+ ){0,1}?(?:in|on|by|at|under) (?:our|the|your)? ?(?:\\p{L}+ )?(?:terms|conditions|t&cs|polic(?:y|ies)|website|site|faqs?|manual|instructions|contract|agreement|listing|label|guidelines|page)",
    "as (?:we )?(?:have )?(?:clearly |already |previously |plainly |repeatedly )+(?:stated|written|explained|mentioned|told|said|specified|indicated|advised)",
    "(?:it is|it's|was|is) (?:all )?(?:clearly|plainly) (?:stated|written|explained|marked|shown|printed|visible)",
    "(?:please |kindly |try to |learn to |you to )?(?:re-?read|read) (?:\\p{L}+ )?(?:our |the |your )?(?:\\p{L}+ )?(?:terms|t&cs|instructions|manual|label|small print|policy|conditions)(?: (?:carefully|properly|again|before))?",
    "(?:read|check) (?:\\p{L}+ ){0,3}?(?:more carefully|properly next time|before (?:you )?(?:complain|comment|post|order|buy))\\p{L}*",
    "(?:next time|in (?:the )?future) (?:please |do |kindly |make sure (?:you |to ))?(?:read|check|double-check|be (?:more )?careful|remember to|take (?:more )?care|pay (?:more )?attention)",
    `(?:had you|if you had|if you'd) (?:\\p{L}+ )?${care}`,
    "you (?:were|weren't|were not|was not) (?:out|absent|late|not in|not home|not at home|at home|home|in when|there when|in to receive|unavailable)",
    "(?:no one|nobody|no-one) (?:was|answered|came to) (?:\\p{L}+ ){0,2}?(?:in(?! (?:time|charge|touch|here|reception|uniform|position|(?:the|our|that|this) (?!house|flat|apartment|property|building|home)))|home|door)",
    // 'nobody was there' is our own fault, unless somebody called on the person
    "(?:rang|called|knocked|came (?:by|round|over)|drove|went|passed|stopped by|tried|turned up|courier|driver|van|postman)(?: [\\p{L}']+){0,6} (?:no one|nobody|no-one) (?:was|came|answered) (?:\\p{L}+ ){0,2}?(?:there|out)",
    "you (?:left it|waited|have waited|took) (?:far |much )?too (?:late|long) (?:to|before) (?:report|tell|ask|contact|return|write|complain|let|send)\\p{L}*|you brought (?:this|it) on yourself|you only have yourself to blame",
    "your sources? (?:is|are) (?:lying|liars)|you(?:'ve| have)? (?:invented|made (?:this|that|it|it all|all this) up)",
    "(?:are|were) you (?:\\p{L}+ )?(?:sure|certain|positive) (?:that )?you (?:\\p{L}+ )?(?:gave|entered|typed|wrote|checked|read|used|put|ordered|sent|waited|came|went|had|followed|plugged|looked)|(?:did|have) you (?:even |actually |perhaps |by any chance |really )?(?:check|checked|read|follow|followed|look|looked) (?:\\p{L}+ ){0,3}?(?:instructions|box|label|terms|website|site|manual|notice|page|address|small print)|(?:if|when) (?:the |a )?wrong \\p{L}+ (?:gets?|is|was|are|were) (?:used|fitted|put|screwed|plugged)",
    "the customer (?:should have|failed to|didn't|did not|entered|gave|forgot|misread|misunderstood)",
  ],
  [
    "(?:call|message|look|check|note|email|text) (?:from|by|on) (?:us|our)(?: [\\p{L}']+){0,6}",
    "(?:we|us|our) (?:\\p{L}+ ){0,3}?(?:call|message|look|check|note|email|text) (?:\\p{L}+ ){0,4}?would have (?:\\p{L}+ )?\\p{L}+",
    `(?:not|isn't|wasn't|never|\\p{L}+n't|no|nothing|none|without|nor|nobody's|through no) ${gap(5)}(?:your|yours|you|customer|user)(?: own)? ?(?:fault|mistake|error|carelessness|misunderstanding|oversight|doing|problem)?`,
    "you (?:haven't|have not|didn't|did not|hadn't|were not|weren't|are not|aren't) (?:\\p{L}+ )?(?:misunderst|misread|misinterpret|mistaken|confused|overreact|forg|miss|got)\\p{L}*",
    `you (?:shouldn't|should not|never should|should never)(?: have|'ve) ${gap(2)}${care}`,
    "you (?:should|could)(?: have|'ve) (?:\\p{L}+ ){0,1}(?:been told|been contacted|been called|been informed|been emailed|been asked|heard|been kept)",
    "if you (?:have|'ve|may have)? ?(?:missed|forgotten)",
    "(?:nobody|no one|no-one|you|people|anyone)(?: (?:ought|should)(?: not|n't)?(?: to)?|n't| shouldn't| oughtn't to) have to(?: [\\p{L}']+){0,5}",
    // what the brand owed them: 'you should have read of it on our page'
    "you (?:should|ought to)(?: have|'ve) (?:\\p{L}+ ){0,1}?(?:read|been|heard|found|learned|learnt|known|seen)(?: (?:it|this|that|so))? (?:about|of|from us|first|sooner|earlier|beforehand|in advance|here|weeks?|days?|long before|a notice|a sign|a message)",
    // a wish for what comes: 'I'd be grateful if you'd keep the parts', 'if you'd rather look with us'
    "(?:(?:i|we|it|that|she|he|they)(?:'d| would| will|'ll)|would) (?:\\p{L}+ )?(?:be )?(?:so |very |really |most |ever so )?(?:grateful|glad|pleased|delighted|thankful|obliged|happy|lovely|kind|appreciate it|love it|like it) if you'd(?: \\p{L}+){1,2}",
    "if you'd (?:rather|prefer|like|care to|be (?:so|willing|happy|kind|free|able))(?: \\p{L}+){0,2}",
    // they rang, and the brand's own people weren't there
    "(?:you(?:'d|'ve| had| have)?|your (?!courier|driver|parcel|delivery)\\p{L}+(?: had| has)?) (?:\\p{L}+ )?(?:rang|called|phoned|knocked|came|drove|went|passed|stopped by|tried|turned up|waited|stood|walked|got there|arrived)(?: [\\p{L}\\p{N}'-]+){0,10} (?:no one|nobody|no-one) (?:was|came|answered)(?: \\p{L}+){0,3}",
    // caring about the maker is no reproach: 'good that you care who puts a lamp together'
    "(?:car(?:e|es|ing)|ask(?:s|ing|ed)?|know(?:s|ing)?|wonder(?:s|ing)?|matters?|check(?:s|ing)?|about|of|see|worr(?:y|ies|ying)|say|decides?|(?:people|anyone|someone|person|team|hands|those|that's|it's)) who(?: [\\p{L}']+){0,8}",
  ],
);

/** Blame laid on somebody outside. */
export const third = phrases(
  [
    "(?:was|were) (?:supposed|meant|due) to be (?:\\p{L}+ )?\\p{L}+(?:ed|en|ut|nt|wn) by (?!us(?!\\p{L})|me(?!\\p{L})|our)(?:\\p{L}+ ){0,2}\\p{L}+|should have been (?:\\p{L}+ )?\\p{L}+(?:ed|en|ut|nt|wn) by (?!us(?!\\p{L})|me(?!\\p{L})|our|now|then|friday|monday|tuesday|wednesday|thursday|saturday|sunday|the (?:\\p{N}|end|time))(?:\\p{L}+ ){0,2}\\p{L}+",
    "(?:someone|somebody|some people)(?! of us| here| at our| in our| on our) (?:obviously |clearly |evidently )?(?:doesn't|didn't|don't|never) (?:read|listen|check|look|reply|pass)(?:s|ed)?(?= ?[.,;:!]| the| their| it| messages)|(?:the )?(?:person|man|woman|one|colleague) (?:in charge(?: of [\\p{L}']+(?: \\p{L}+)?)?|responsible(?: for [\\p{L}']+(?: \\p{L}+)?)?|who (?:does|handles|runs|looks after)(?: [\\p{L}']+){1,3}) (?:was (?:off|away|ill|sick|new|on leave|absent)|didn't|did not|forgot|never|hadn't|failed)(?: \\p{L}+)?",
    "(?:suppliers?|couriers?|manufacturers?|carriers?|agency|printers?) (?:[\\p{L}']+ ){0,4}?(?:owes?|will owe|has to give|have to give|will have to (?:answer|explain)) (?:us |you )?(?:an |some |a )?(?:explanation|answer)?s?",
    "(?:volunteers?|colleagues?|staff|team|people (?:at|in|on) \\p{L}+|person (?:at|in|on) \\p{L}+|caretaker|secretary|warehouse|shift)(?: [\\p{L}']+){0,3} (?:should have|should've|was supposed to|were supposed to|ought to have|was meant to|were meant to) (?:\\p{L}+ )?(?:received|known|been|read|seen|told|checked|done|put|got|noticed|announced|informed|let|said|opened|turned|shown|warned|waited|answered|replied)",
    "(?:new |old |our |the |order |booking |computer |mailing |that )+(?:system|software|program|programme|platform|app|tool|website)(?: [\\p{L}']+){0,8} (?:nothing but trouble|printed the wrong|sent (?:it|them|your \\p{L}+|the \\p{L}+) to the wrong|let (?:us|you) down|playing up|to blame|at fault|forwarded your|swapped|mixed up)",
    "(?:mess|mistake|fault|error|failure|blunder|slip|oversight) (?:is |was )?(?:entirely |purely |all )?(?:on their (?:part|side|end)|of theirs|theirs|was theirs)|(?:printers?|couriers?|suppliers?|agency|contractors?) (?:we use|we hired|we work with)(?: [\\p{L}']+){0,4}? (?:left|lost|forgot|sent|put|made|got|missed|gave|dropped|broke|failed|messed)",
    "(?<!to )(?<!told )(?<!tell )(?<!for )(?<!with )(?<!from )(?:a|an|one of our|the|some|our) (?:new |young |other |former )?(?:volunteers?|colleagues?|members? of staff|employees?|trainees?|assistants?) (?:\\p{L}+ )?(?:forgot|overslept|didn't (?:turn|show|bother|tell)|did not (?:turn|show|bother|tell)|failed|let us down|let you down|got (?:it|the|this)|never|messed|mixed)",
    "(?:lad|guy|girl|boy|volunteer|colleague|person|woman|man|kid|chap|fellow|lady|member of staff|employee|assistant|driver|team member|intern|temp|new starter) (?:\\p{L}+ )?(?:who|that|on duty|on shift|in charge|responsible)(?: [\\p{L}']+){0,8}? (?:walked out|never|didn't|did not|forgot|let us|let everyone|called in sick|overslept|dropped out|cancelled|left us|quit|failed|messed|got it|mixed (?:it|this|them|things|up|the|your|two)|went home|made)",
    `${outsider} ${gapWithout(9, "not|we|will|if|when|because|us|you")}(?:instead of|rather than|without (?:bothering|even)) (?:\\p{L}+ )?\\p{L}+|(?:instead of|rather than) (?:[\\p{L}']+ ){1,6}?${det}${outsider} (?:just |simply )?\\p{L}+|if (?:he|she|they)(?:'d| had) (?:used|bothered|thought|looked|rung|read|done)`,
    `${outsider} (?:are|is) (?:\\p{L}+ )?not what|should have been \\p{L}+(?: up| out)?(?: \\p{L}+){0,2} by (?:the|our|a|an) (?:\\p{L}+ )?(?:company|firm|provider|team|office|people|contractors?|agency)`,
    `${outsider} ${gapWithout(5, "not|we|will|if|when|because")}(?:gave up|couldn't be bothered|didn't bother|walked out|let us down|abandoned|dumped|turned back|refused|messed us|went on strike|had a (?:bad|off)|work like|are like)`,
    "(?:bad|faulty|defective|poor|dodgy|cheap) (?:[\\p{L}]+ ){0,4}?(?:from|by) (?:our|the|a|one of our) (?:\\p{L}+ )?(?:suppliers?|manufacturers?|vendors?|factory|wholesalers?)",
    "(?:rumou?r|story|lie|claim|gossip|this|that|it)(?:'s)? (?:\\p{L}+ )?(?:comes?|came|spread|started|invented|was put about|put about|originated|is the work|is being spread) (?:from|by|with|of) (?:a |an |our |some |one of our |the )?(?:\\p{L}+ )?(?:competitors?|rivals?|ex-\\p{L}+|former|disgruntled)",
    "(?:competitors?|rivals?) (?:[\\p{L}']+ ){0,4}?(?:who|want|wants|would|love|trying|spread|jealous|made|pay|pays|paid|behind|started)",
    `${outsider} ${gapWithout(3, "not|we|will|when")}(?:have been|has been|was|were|are|is|been) (?:\\p{L}+ ){0,2}?(?:a )?(?:nightmare|disaster|useless|hopeless|unreliable|slow|chaos|shambles|terrible|overwhelmed|swamped)`,
    `${outsider} ${gapWithout(3, "not|we|will|when")}(?:decided|chose|managed to|seems? to have|appears? to have|swallowed|preferred|took it upon|couldn't be bothered|claimed|insisted)`,
    "(?:email|e-mail|hosting|internet|broadband|web|mail|phone) (?:provider|company|host|firm|contractor)s? (?:[\\p{L}']+ ){0,4}?(?:seems?|has|have|had|lost|swallowed|failed|forgot|didn't|did not|never|let|went|was|were)",
    "(?:website|page|door|notice|sign|label|parcel|rota|form|system) (?:belongs|belonged|is up|was up|is a matter|falls) (?:to|for) (?!us|me|you)(?:\\p{L}+ )?\\p{L}+",
    "(?:is|was|were) (?:\\p{L}+ )?(?:it|the|another|someone else|somebody else)(?: \\p{L}+){0,2}(?<!office)(?<!council)(?<!shop)'s (?:job|responsibility|task|business)|(?:the )?(?:job|responsibility|task) of (?:the |another |our )?(?:it|web|caretaker|security|other|facilities|communications|press)\\p{L}*",
    "(?:web|it|software|cleaning|security|printing|design) (?:company|firm|people|team|department|contractor|guys|office|agency|provider) (?:[\\p{L}']+ ){0,8}?(?:forgot|failed|didn't|did not|never|hasn't|hadn't|got it wrong|made|messed|was meant|were meant|was supposed|were supposed|should have|let us)",
    `(?:you|we all|everyone) (?:all )?knows? (?:what|how) ${gap(2)}${outsider} (?:are|is|work|can be)`,
    `(?:take it up|complain|speak|talk|get in touch|raise it|take that up) (?:directly )?(?:with|to) ${det}{0,2}(?:${outsider}|them)|(?:in|into) (?:their|the ${outsider}'s?) hands`,
    "(?:mistake|error|problem|delay|fault|mix-up) (?:didn't|did not|doesn't) (?:start|come|originate|lie|begin|happen) (?:with|from|on our|at our|here)",
    "(?:girl|boy|guy|lad|woman|man|person|lady|whoever) (?:who|that) (?:ran|run|managed|handled|looked after|used to|was running|was in charge of) (?:\\p{L}+ ){0,4}?(?:page|account|social|profile|before|shifts|orders)|the work of (?:the|a|our|some) (?:girl|boy|guy|lad|woman|man|person|kid)",
    "(?:was|were) (?:meant|supposed|due) to (?:be there|come|open|turn up|cover|do it|be on) (?:\\p{L}+ ){0,5}?(?:and|but) (?:he|she|they) (?:never|didn't|did not|forgot)",
    "(?<!our (?:\\p{L}+ ){0,2})(?:system|computer|program|server|software|platform|algorithm|printer|switchboard) (?:\\p{L}+ ){0,3}?(?:crashed|froze|failed|went down|got it wrong|made (?:a|an) (?:mistake|error)|glitched|messed up|mixed up)",
    `${outsider} ${gapWithout(5, "not|n't|never|we|and|will|if|when|because|didn't|wasn't|isn't|to|you")}(?:has |have |had |who |that |apparently |also |then |actually )*${wrongDone}`,
    `(?:faults?|blame|mistakes?|errors?|problems?|delays?|responsibility|failures?|carelessness|negligence|bug|glitch|issues?) (?:\\p{L}+ ){0,3}?(?:of|by|with|on the part of|down to|in|from|made by|at) ${det}{0,2}${outsider}`,
    `(?:because of|due to|thanks to|caused by|attributable to|down to|courtesy of|owing to|on account of) (?:\\p{L}+ ){0,3}?${det}{0,2}${outsider}`,
    `(?:we )?(?:blame|hold responsible|have complained to|complained to|holding|held) ${det}{0,2}${outsider}`,
    `${outsider}(?:'s?|s') (?:own )?(?:fault|mistake|error|failure|delay|doing|negligence|carelessness|responsibility|problem|blunder|mix-up)`,
    `(?:written|posted|published|run|managed|handled|sent|uploaded|created|made|done) by ${det}{1,2}(?:\\p{L}+ )?(?:intern|trainee|agency|freelancer|contractor|temp|third party|external \\p{L}+|outside \\p{L}+|work experience student|hacker)s?`,
    `it (?:was|is) ${det}{1,2}(?:\\p{L}+ )?${outsider} (?:who|that|which)(?! (?:was|were|had been|is) (?:\\p{L}+ )?(?:using|given|handed|following|reading|told|sent|working from)(?!\\p{L}))`,
    "(?:we|account|page|profile|website|site|system|systems)(?: have| has| had)?(?: were| was| been| got)+ hacked|we've been hacked|cyber-?attack",
    "(?:a|an|some|another|the) (?:\\p{L}+ )?(?:software|computer|it) (?:glitch|bug|error|fault|failure|problem|issue)",
    `${outsider} ${gapWithout(3, "not|we|will|if|when|because")}(?:had|has|put|wrote|printed|typed|used|scanned|copied|entered|filled in|took|went|drove|delivered|carried)(?: (?:it|your|the|a|an|our|their|to|down|\\p{L}+)){0,4}? wrong|${outsider} ${gapWithout(3, "not|we|will|if|when|because")}(?:never|didn't|did not|hadn't|failed to)(?: (?:even|ever|bother to))? (?:ring|rang|rung|knock|knocked|look|looked|try|tried|read|came|come|call|called|check|checked|bothered|answer|answered|put|see|saw|update|updated|publish|published|open|opened|pass|passed)|${outsider} ${gapWithout(3, "not|we|will|if|when|because")}(?:typed|wrote|printed|packed|filled|entered|handled|prepared|posted) (?:[\\p{L}']+ ){1,4}?and (?:\\p{L}+ )?${wrongDone}`,
    "(?<!our (?:\\p{L}+ ){0,2})(?:system|computer|program|server|software|platform|website|site|printer) (?:[\\p{L}']+ ){0,2}?(?:didn't|did not|doesn't|never|wouldn't|refused to|failed to) (?:publish|send|show|register|update|record|forward|deliver|save|let|accept|upload|display|notify)\\p{L}*",
    "(?:told|spoken to|spoke to|asked|reminded|had a word with|informed|warned|going to talk to|talk to|complained to) (?:the|our|my|them|him|her)(?: (?!about)\\p{L}+){0,2}?(?: (?:office|department|team|staff|colleagues?|people|volunteers?|caretakers?|section|person|workers?|lads?|girls?))?(?: about(?: \\p{L}+){1,3})?,? (?:and |so )?(?:hopefully |i'm sure )?(?:they|he|she)(?:'ll| will| should| must| won't| promised| swear| have promised)",
    "(?:is|was|are|were|being) (?:the |our )?(?:(?!council|office|shop|association|nobody|everyone|everybody|our|my)\\p{L}+ ){0,2}?(?!council|office|shop|association|nobody|everyone|everybody|no-?one|one|it|that|lume)\\p{L}+(?:'s|s') (?:responsibility|job|duty|task|business|department|remit|fault|doing)(?! to (?:us|me))",
    "(?:entered|handled|printed|put up|prepared|looked after|delivered|typed|packed|dealt with|organised|arranged|maintained|updated) by (?:the|our|an?|some|another) (?:\\p{L}+ )?(?:intern|trainee|agency|freelancer|contractor|temp|caretaker|webmaster|third party|external \\p{L}+|outside \\p{L}+)s?",
    "out of our hands|nothing to do with us|(?:isn't|wasn't|is not|was not|weren't|aren't)(?: really| simply| certainly| entirely)? (?:down to us|our doing|our job|up to us)|out of our control",
    "(?:employee|colleague|member of staff|volunteer|manager|assistant|worker)(?: \\p{L}+){0,4}? (?:has been|was|will be|is being) (?:disciplined|fired|dismissed|sacked|suspended|reprimanded|spoken to)",
  ],
  [
    "(?:easy|tempting|simple|convenient|wrong|unfair|unjust|nice) to (?:\\p{L}+ )?(?:blame|point|accuse)(?: [\\p{L}']+){0,4}|(?:could|might|would) (?:\\p{L}+ )?blame (?:[\\p{L}']+ ){0,3}?(?:but|and)",
    `(?:not|\\p{L}+n't|never|no|none|nor|without|isn't|wasn't|don't|won't|neither) ${gap(8)}(?:${det}{0,2}${outsider}|hacked|cyber-?attack)`,
    "(?:it|this|that|which|delay|problem)(?:'s| is| was) (?:our|entirely our|all our|simply our|really our|certainly our) (?:fault|mistake|responsibility|problem|doing)",
    `(?:if|in case|should|unless|make sure|so that) ${gap(2)}${outsider}`,
    // somebody of the brand will do the talking: 'he'll speak with them beside you'
    "(?<!\\p{L})(?:(?:i|we|he|she)(?:'ll|'re going to|'m going to|'s going to| will| can| could| shall)|let (?:me|us)) (?:[\\p{L}']+ ){0,2}?(?:take it up|complain|speak|talk|get in touch|raise it|take that up) (?:directly )?(?:with|to)(?: \\p{L}+){1,3}",
    // anyone at all, not one who did it: 'no girl who books female'
    "(?:no|any|every|each) (?:lad|guy|girl|boy|volunteer|colleague|person|woman|man|kid|lady|employee|assistant|driver) (?:who|that)(?: \\p{L}+)?",
    // the brand's own mistake, passed on: 'the courier had the wrong address from us'
    `${outsider} ${gap(3)}(?:had|got|was given|used|took|put|went|drove)(?: [\\p{L}']+){0,5} (?:from us|because|that we|which we|we'd|we had|we gave|we wrote|thanks to us|due to us|as we|where we)`,
  ],
);

/** The brand answers for others' doings: then naming them explains and doesn't shift the blame. */
export const owned =
  /(?:we (?:chose|picked|hired) (?:them|him|her|it)|we answer for|(?:responsibility|fault) (?:is|remains|stays|was) (?:\p{L}+ )?ours|(?:is|was|'s|remains|still) (?:(?!not )\p{L}+ )?(?:our (?:responsibility|fault)|on us|down to us)|that is on us|we (?:take|accept) (?:full |all )?(?:the )?responsibility|it was up to us|the mistake (?:was|is) ours|(?:was|is) our job)/u;
