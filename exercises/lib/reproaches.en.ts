import { gap, phrases } from "./pattern/phrases.ts";

const care =
  "(?:read|check|double-check|verify|tell|told|let us know|report(?:ed)?|contact(?:ed)?|call(?:ed)?|email(?:ed)?|ask(?:ed)?|inform(?:ed)?|follow(?:ed)?|look(?:ed)?|checked|verified|noticed?|provide|provided|book(?:ed)?|kept|keep|collect(?:ed)?|mention(?:ed)?|include|included|specif(?:y|ied)|pa(?:y|id) (?:more )?attention|be(?:en)? (?:more )?(?:careful|clear(?:er)?|attentive|specific|precise|at home|home|on time|in touch sooner)|more careful|written(?: down)?|use|used|written to us)";
const slip =
  "(?:misunderst(?:ood|and|anding)|misread(?:ing)?|misinterpret(?:ed|ing)?|misheard|mistyped|mistaken|confused|overlooked|overreact(?:ed|ing)?|forgot|forgotten|failed to|neglected to|ignored|missed (?:the|our|that|your delivery)|(?:got|gotten) (?:it|that|this|the \\p{L}+) wrong|(?:entered|typed|given|gave|provided|put|used|written|wrote|supplied|filled in|bought|ordered|chose|chosen|installed|assembled|fitted) (?:us )?(?:\\p{L}+ ){0,3}?(?:wrong(?:ly)?|incorrect(?:ly)?|incomplete)(?: \\p{L}+)?)";

/** Blame laid on the person who wrote. */
export const reproaches = phrases(
  [
    // the person put on show, or told off before everybody: 'so everyone reading knows: this customer got three emails'
    "(?<!(?:to|told|tell|let|left|failed|gave|owe|kept|about|for|with|that|when|after) )this (?:customer|client|guest|gentleman|lady|patient|parent|person|passenger|member|resident|reviewer|visitor|owner|tenant) (?:\\p{L}+ )?(?:got|was (?:told|warned|asked|sent|given|offered|informed|reminded)|were|didn't|did not|never|refused|ignored|received|chose|knew|failed|forgot|arrived late|had (?:been|three|two|four|several|\\p{L}+ (?:emails?|messages|reminders|weeks|days))|has (?:been|had|never))|(?:everybody|everyone|anybody|anyone|others|people) (?:reading|here|who reads|else)(?: [\\p{L}']+){0,3}? (?:has|have|knows?|gets?|sees?|hears?)(?: [\\p{L}']+){0,2} (?:whole|full|other|rest of the|real|true) (?:story|picture|side)|(?:(?:we|i)(?:'d| would| must| have to)?|please|kindly) (?:\\p{L}+ )?(?:ask|beg|urge|request|remind) (?:you|everyone|everybody|people)(?: (?:all|here|in these comments|reading this)){0,2} (?:not to|to stop|to refrain from|to lay off|never to) (?:call|calling|say (?:so|such|that|this)|saying|accus|insult|attack|blam|shout|judg|critici|name|swear|abus|moan|spread|her|him|them|our|the (?:staff|team))\\p{L}*",
    // somebody of theirs must have done it; people like them tend to; asked whether they kept to the label
    "(?:someone|somebody|one of you|another person|a member) (?:in|at|of) (?:the|your) (?:house|home|household|family|party|group) (?:\\p{L}+ )?(?:may|might|could|must|probably|has|had|clearly)(?: well)?(?: have)? (?:\\p{L}+ )?(?:bumped|changed|moved|touched|turned|opened|left|knocked|pressed|switched|unplugged|pulled|used|dropped|forgotten|forgot|played|tampered|set|put)|(?:kids|children|people|parents|customers|guests|owners|users|patients|passengers|dogs|pets|clients|members) (?:do |often |always |sometimes |really )?tend to (?:mis\\p{L}+|forget|overlook|count|exaggerate|overreact|ignore|skip|skim|panic|leave|lose|break|drop|overfill|overload|assume|imagine|confuse|mix)",
    "(?:was|were|had|did|is|are|have|has) (?:[\\p{L}\\p{N}'-]+,? ){2,14}?as (?:the|our|its) (?:label|manual|box|instructions?|leaflet|packaging|sheet|care card|guide|booklet) (?:clearly |plainly )?(?:says?|said|states?|asks?|tells?|advises?|recommends?|shows?|requires?)(?= ?\\?)",
    "(?:she|he|they|your \\p{L}+(?:'s \\p{L}+)?) (?:probably|must have|most likely|obviously|clearly|evidently|likely|surely) (?:just |simply )?(?:have )?(?:missed (?:her|his|their|a|an|the|it)|forgot|forgotten|ignored|misread|misheard|misunderstood|overlooked|skipped|didn't (?:read|check|reply|renew|answer|send|fill|tell))(?! (?:because|since|as) (?:we|our|i)(?!\\p{L}))",
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
    "(?:(?<=^)|(?<=[.!?:;] )|(?<=\\n)|(?<=(?:and|but|so|honestly|really|mean)[, ] ?))who (?:on earth |in their right mind |would |honestly )*(?:puts?|uses?|leaves?|fits?|expects?|orders?|sticks?|waits?|screws?) (?:\\p{L}+ )?(?:a|an|the|on|in|for|\\p{N}+)",
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
    "you (?:were|weren't|were not|was not) (?:out(?! (?:in|on|of|there|under|among)(?!\\p{L}))|absent|late|not in|not home|not at home|at home|home|in when|there when|in to receive|unavailable)",
    "(?:no one|nobody|no-one) (?:was|answered|came to) (?:\\p{L}+ ){0,2}?(?:in(?! (?:time|charge|touch|here|reception|uniform|position|(?:the|our|that|this) (?!house|flat|apartment|property|building|home)))|home|door)",
    // 'nobody was there' is our own fault, unless somebody called on the person
    "(?:rang|called|knocked|came (?:by|round|over)|drove|went|passed|stopped by|tried|turned up|courier|driver|van|postman)(?: [\\p{L}']+){0,6} (?:no one|nobody|no-one) (?:was|came|answered) (?:\\p{L}+ ){0,2}?(?:there|out)",
    "you (?:left it|waited|have waited|took) (?:far |much )?too (?:late|long) (?:to|before) (?:report|tell|ask|contact|return|write|complain|let|send)\\p{L}*|you brought (?:this|it) on yourself|you only have yourself to blame",
    "your sources? (?:is|are) (?:lying|liars)|you(?:'ve| have)? (?:invented|made (?:this|that|it|it all|all this) up)",
    "(?:are|were) you (?:\\p{L}+ )?(?:sure|certain|positive) (?:that )?you (?:\\p{L}+ )?(?:gave|entered|typed|wrote|checked|read|used|put|ordered|sent|waited|came|went|had|followed|plugged|looked)|(?:did|have) you (?:even |actually |perhaps |by any chance |really )?(?:check|checked|read|follow|followed|look|looked) (?:\\p{L}+ ){0,3}?(?:instructions|box|label|terms|website|site|manual|notice|page|address|small print)|(?:if|when) (?:the |a )?wrong \\p{L}+ (?:gets?|is|was|are|were) (?:used|fitted|put|screwed|plugged)",
    "the customer (?:should have|failed to|didn't|did not|entered|gave|forgot|misread|misunderstood)",
  ],
  [
    // what keeps their details from other eyes: 'a private message is safer'
    "(?:private|direct|personal) (?:call|message|email|text) (?:is|would be) (?:always |usually |\\p{L}+ )?(?:safer|safest|better|best|a safe bet)",
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
    "if you'd (?:rather|sooner|prefer|like|care to|be (?:so|willing|happy|kind|free|able))(?: \\p{L}+){0,2}",
    // they rang, and the brand's own people weren't there
    "(?:you(?:'d|'ve| had| have)?|your (?!courier|driver|parcel|delivery)\\p{L}+(?: had| has)?) (?:\\p{L}+ )?(?:rang|called|phoned|knocked|came|drove|went|passed|stopped by|tried|turned up|waited|stood|walked|got there|arrived)(?: [\\p{L}\\p{N}'-]+){0,10} (?:no one|nobody|no-one) (?:was|came|answered)(?: \\p{L}+){0,3}",
    // caring about the maker is no reproach: 'good that you care who puts a lamp together'
    "(?:car(?:e|es|ing)|ask(?:s|ing|ed)?|know(?:s|ing)?|wonder(?:s|ing)?|matters?|check(?:s|ing)?|about|of|see|worr(?:y|ies|ying)|say|decides?|(?:people|anyone|someone|person|team|hands|those|that's|it's)) who(?: [\\p{L}']+){0,8}",
  ],
);
