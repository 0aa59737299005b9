import { pattern } from "../pattern.ts";

const some = "(?: [\\p{L}']+){0,4}";

/** Ways of asking for pardon, in the first person or in the brand's name. */
export const apology = pattern([
  "(?:we|i|and|to|let me|us|can only|must|do|ourselves|by|all of us|everyone(?: [\\p{L}']+){0,3}|the (?:whole )?team)(?: (?:do|really|sincerely|truly|wholeheartedly|unreservedly|deeply|fully|also|both|all|must|can only|want to|humbly|gladly|publicly|properly|first|first of all|just)){0,3} apologi[sz](?:e|ing)",
  `(?:our|my|sincere|sincerest|deepest|humble|huge|big|full|many|heartfelt|1000|with|a|an|please accept(?! your)|accept(?! your)|owe${some}|deserve${some}|and)(?: [\\p{L}']+){0,2} apolog(?:y|ies)`,
  "(?<!(?:no|your|accept your|any|more|of) )apologies(?= and |[ \\n]*(?:[^\\p{L}\\p{N}\\s]|$))",
  "apologies(?: again| once more)?(?: [\\p{L}']+)?(?= for| that| to| from (?:us|me|all)|[.,!:;])",
  "the (?:council|shop|workshop|company|team|museum|bank|charity|association|office|hotel|restaurant|library|school)(?: \\p{L}+){0,2} apologi[sz]es",
  "(?:please )?(?:forgive|pardon) (?:us|me|the|this|our|my)|(?:ask(?:ing)?(?: for)?|beg(?:ging)?)(?: your)? (?:forgiveness|pardon)|mea culpa",
  "(?:sincerely|truly|humbly|wholeheartedly|unreservedly|deeply) apologi[sz]e",
  "(?:can't|cannot|can not|can never|couldn't) apologi[sz]e enough",
  "[\"']?(?:sorry|an apology|apologies)[\"']? (?:alone )?(?:isn't|doesn't|is not|does not|won't|will not|can't|cannot|hardly|barely|feels|sounds|seems|is (?:the least|too|a (?:small|poor|start)))|(?:more|better) than (?:just )?(?:a |an )?[\"']?(?:sorry|apolog(?:y|ies))",
  // 'no apology is enough, but we owe it to you'
  "(?<=apolog(?:y|ies) [^.!?\\n]{0,60})(?:we|i) (?:\\p{L}+ )?(?:owe (?:it|one|them) to (?:you|them|him|her|everyone|everybody)|(?:make|offer|give) (?:it|one|them)(?: to you)?(?: all the same| anyway| nonetheless| nevertheless))",
  "(?:say|said|saying) (?:that )?(?:we're |i'm |how )?(?:so |very |truly )?sorry",
  "(?:here(?:'s| is| comes)|first(?: comes)?|now|now for|next) the apology(?=[.,:;!]| [–—-]| (?:we|i) (?:owe|never|should)| you(?:'re| are| were)? (?:owed|should|deserve|never))|(?:we're|we are|i'm|i am)(?: \\p{L}+)? sorrier than (?:(?:we|i|words|any \\p{L}+|this \\p{L}+) (?:can|could|know|will|ever)|you (?:know|can (?:know|imagine)))",
]);

/** Sorrow in the first person: an apology when it is about what happened. */
export const regret = pattern([
  "(?:we're|we are|i'm|i am|were|im|we feel|i feel|am|are|and|how|feel|we|all)(?: (?:so|very|truly|really|deeply|sincerely|terribly|awfully|genuinely|extremely|both|all|also|just|incredibly|just so|honestly|ever so|quite|more than|heartily|dreadfully|that|this|it)){0,4} sorry",
  "(?:so|very|truly|really|deeply|sincerely|terribly|genuinely|extremely|again|again we're) sorry",
  "sorry(?= (?:to hear|to read|to see|to learn|for|about|that|we|i|you|your|to (?:you|all|both|everyone)|on (?:both|all|every|each)|to have|to keep|again|this|it|the|indeed)|[.,!:;]| \\p{L}+(?:[,.:!]|[ \\n]*$)| and |[ \\n]*(?:[^\\p{L}\\p{N}\\s]|$))",
  "(?:we|i)(?: (?:deeply|sincerely|truly|really|very much|bitterly)){0,2} regret(?= (?:that we|that i|that our|not |our|leaving|having|closing|sending|keeping|failing|letting|making|\\p{L}+ing)|[.,;!])",
  "(?:we|i)(?: (?:all|both|really|just|honestly))? feel (?:(?:so|truly|really|just) )?(?:terrible|awful|dreadful|bad|sick|ashamed)(?= about| that| for| this|[.!,;]|[ \\n]*$)",
  "(?:we're|we are|i'm|i am)(?: [\\p{L}']+){0,2} (?:mortified|devastated|ashamed|gutted|appalled|heartbroken|embarrassed)",
  "(?<!(?:you|you're|be|been|are|is|was|were|he|she|they|feel|felt|feeling|must|understandably|really|so|and) )(?:gutted|mortified|ashamed|devastated)(?= (?:about|that (?:we|our|this|your)|for (?:you|your|her|him|them)|to (?:hear|read|see|have)))|(?:that's|that is|it's|it is|this is) (?:shameful|disgraceful|a disgrace)(?= (?:and (?:it's|that's|it is)|of us)|[.,;:] (?:it's|it is|that's|and it's|we|our|on us))|(?:there's |there is |we have |we've |i've |i have )(?:got )?(?:no|zero) (?:excuse|excuses|defence|defense)(?= (?:for (?:us|that|this|it|what|how|\\p{N}+|the|making|leaving|keeping|not)|to offer)|[.,;!])|no excuses? for (?:us|that|this|it|what we|how we|\\p{N}+ \\p{L}+)(?!\\p{L})",
]);

/** Being moved by what happened: sympathy, whoever is at fault. */
export const moved = pattern([
  "(?:my|our)(?: \\p{L}+)? (?:stomach|heart|hearts)(?: \\p{L}+){0,1} (?:dropped|sank|turned|turn|broke|breaks|stopped|goes out)|made (?:my|our) (?:stomach|heart)s? \\p{L}+|(?:horrified|shaken) to (?:read|hear|see|learn)|(?:we|i)(?: (?:really|just|all|both|absolutely|truly|so|do)){0,2} hate(?= (?:that (?:it|this|she|he|they|your?|our|one|an?|the|any of)(?! (?:think|thought|say|said|feel|felt|post|posted|write|wrote|call|called|lie|lied|keep|(?:are|were|is|was) (?:\\p{L}+ )?(?:spreading|posting|writing|saying|calling|lying|upset|angry|unhappy|offended|disappointed))(?!\\p{L})(?!'re (?:spreading|posting|writing|saying|calling|lying|upset|angry|unhappy|offended|disappointed)))|what (?:happened|this|it|she|he|they|your(?! (?:\\p{L}+ )?(?:review|post|comment|message|tweet|article|words))|you (?:went|saw|had|found|got))|how (?:this|it)|to think (?:of|that))(?!\\p{L}))",
  // a formal regret says that something is a pity, not that the writer did it
  "(?:we|i)(?: (?:deeply|sincerely|truly|really|very much))? regret(?= (?:the|this|what|that (?:the|this|your|it|a)|that (?:nobody|no one|none of us)(?: [\\p{L}']+){0,3} (?:was|were|had|came|told|answered|called|looked|\\p{L}+ed)|your|to|(?!today's|tomorrow's|let's|it's|that's|he's|she's)\\p{L}+'s \\p{L}+)(?!\\p{L}))",
]);

/** What follows the sorrow when it is about the person's mood or reading, not about what happened. */
export const feelings =
  /^[\s,]*(?:to (?:hear|read|see|learn) )?(?:that |if |about how |for how |to hear )?(?:you(?:'re| are| were|'ve been| have been|'ve| have)?|anyone|somebody|people|it|this|they|some)(?: (?:may|might|have|has|been|ever|still|all|now|so|that|way|made you|makes you|got|has made you|left you|to be)){0,4} (?:feels?|felt|feeling|upset|disappointed|unhappy|angry|annoyed|offended|dissatisfied|frustrated|displeased|thinks?|thought|believe|see it|saw it|(?<!(?:it|this)(?: (?:may|might|have|has|been|ever|still|all|now|so|that|way)){0,2} )(?:took|take|taken)(?= (?:it|this|that|our|offen[cs]e|umbrage|exception|against|badly|amiss|what we|the (?:joke|post|advert|wrong))(?!\p{L}))|perceived?|misunderst\p{L}+|misread|interpret\p{L}*|impression|the impression|not happy|not satisfied|didn't like|did not like|didn't enjoy|are so)|^ to (?:those|anyone|anybody|everyone|people|all|whoever) (?:of you )?(?:who )?(?:didn't|did not|failed to|couldn't|could not|don't|do not) (?:(?:get|understand|appreciate|like|grasp|share|see) (?:it|this|us|our (?:\p{L}+ )?\p{L}+|the (?:\p{L}+ )?(?:joke|irony|humou?r|spirit|intention|tone|point|fun)|what we (?:meant|were))(?!\p{L})|find it)|^[\s,]*(?:that )?(?:it|this|they|our (?:\p{L}+ ){0,2}\p{L}+|the \p{L}+) (?:was|were|has been|have been|got|is|are) (?:\p{L}+ )?(?:misunderst\p{L}+|misread|misinterpreted|misconstrued|taken (?:the wrong way|so badly|badly|amiss|out of context|literally|seriously))|^[\s,]*(?:that |if )?(?:[\p{L}']+ ){1,5}(?:wasn't|isn't|weren't|aren't|was not|is not|were not|not) (?:\p{L}+ )?to (?:your|everyone's|everybody's) (?:\p{L}+ )?(?:liking|taste|tastes)(?!\p{L})|^ (?:about|for|to hear (?:about|of)) (?:your (?:feelings|disappointment|frustration|anger|reaction|upset|perception)|you)(?=[\s.,!;]|$)/u;

/** Hearing of a thing is sympathy, not yet an apology. */
export const hearing = /^[\s,]*(?:indeed )?to (?:hear|read|see|learn|find out|be told)/u;

/** Refusing or contradicting politely: 'sorry, but…', "sorry, that's not true". */
export const refusal =
  /^[\s,.:-]*(?:for (?:answering|replying|writing|posting)(?: to you)?(?: back)? (?:under|here|publicly|in public|in the (?:comments|open)|on (?:this|your|the) (?:page|post|wall)|so briefly)|(?:i|we) (?:suppose|guess)(?=[.,!;]|$)|but(?!\p{L}| (?:we know|sorry|that's not enough|above|most|more))|that(?:'s| is)(?: just| simply)? (?:not|wrong|false|untrue|un|how|our|the|nonsense)|this(?:'s| is) (?:not|wrong|false|untrue)|you(?:'re| are) (?:wrong|mistaken|being)|no refunds?|(?:that |if )?(?:we|i) (?:can't|cannot|can not|won't|don't|are (?:unable|not able)|aren't|couldn't|have to (?:say|correct|disagree))|to (?:say|disappoint|correct|inform|burst|disagree|be (?:blunt|the bearer)|interrupt|tell you|advise|contradict)|not sorry|excuse|state|sight|we're (?:unable|not able)|(?:that )?it(?:'s| is) (?:not|im)possible)/u;

/** Before: somebody else should apologise, or there is nothing to apologise for. */
export const notOurs =
  /(?:(?:nothing|no (?:reason|need|cause|intention))(?: for us| here)? (?:to |of )?(?:be |say )?|(?<!\p{L})(?:you (?:should|must|could|need to|ought to|have to)|he|she|they|courier|driver|intern|supplier|agency|customer|will|'ll|already|should|expect an|waiting for an|demand an|instead of|rather than|(?<!(?:tell|telling|let|to) )your) (?:\p{L}+ ){0,2}|not (?:\p{L}+ ){0,3}(?:say|tell you|pretend) (?:that )?(?:we |i )?|(?<!\p{L})(?:feel|be|better safe than|you're|you'll be|what a|excuse,|(?:an?|this) ) )$/u;

/** What the person must feel is theirs: whoever imagines it has not apologised yet. */
export const theirs = pattern([
  "you (?:must|will|may|might|surely)(?: [\\p{L}']+){0,2} (?:be|been|feel|felt)(?: [\\p{L}']+){0,2} (?:gutted|devastated|heartbroken|mortified|ashamed|sorry)",
]);
