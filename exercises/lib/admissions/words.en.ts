import { pattern } from "../pattern.ts";

/** Any word that neither denies nor joins. */
const w = "(?!(?:cannot|unable|\\p{L}+n't|not|no|never|and|but|without|nor)(?!\\p{L}))[\\p{L}']+";

const wrong = `(?:got|gotten|get)(?: ${w}){0,3} wrong|(?:made|making|make)(?: ${w}){0,4} (?:mistakes?|errors?|mess|hash|blunder|slip)|messed up|screwed up|mucked up|cocked up|blew it|slipped up|fell short|fallen short|failed|let (?:you|your|all|people|them|everyone|both|this|it)(?: ${w}){0,3} (?:down|slip|slide|happen)|dropped the ball|went wrong|did wrong|forgot~|omitted|missed(?! you)|lost(?! no)|overlooked|neglected|mishandled|mislabel\\p{L}*|misread|misplaced|mixed(?: ${w}){0,4} up|misprinted|misspelt|misspelled|broke|broken|ignored|underestimated|muddled|bungled|botched|kept you(?: ${w}){0,2} (?:waiting|in the dark)|left (?:you|your|it|them|a|the|people|families)|left(?: ${w}){1,4} (?:in the dark|guessing|waiting|uninformed|unwarned|stranded|out in the cold|high and dry)|should(?: never| not|n't)? (?:have|'ve)|shouldn't have|ought to have|were (?:wrong|at fault|to blame|late|careless|too slow|in the wrong|not clear|responsible|slow)|was (?:wrong|at fault|to blame|late|careless)|are (?:at fault|to blame|responsible|in the wrong)|am (?:at fault|to blame|responsible)|owned?(?: ${w}){0,3} (?:this|that|it|mistake|error|up)|wronged|double(?:-| )?(?:charged|booked)|overcharged|wrongly|mistakenly`;
const duty =
  "(?:reply|replied|check|checked|answer|answered|tell|told|written|warn|warned|read|keep|kept|act|deliver|delivered|send|sent|open|opened|see|seen|notice|noticed|spot|look|follow|give|given|let you|update|do|done|listen|meet|met|handle|put|post|turn|show|get|call|called|cover|arrange|plan|respond|ship|shipped|clean|honou?r|inform|informed|refund|find|help|pick|write|live|tell|catch|care|treat|treated|prepare|explain|manage|communicate|come|came|fix|pack|take|test)";

/** Admissions that state a fault as the brand's own. */
export const admission = pattern([
  `(?:we|i|we've|i've|we'd|we have|i have|we had|team|and|but|then|also)(?: (?:simply|clearly|just|really|also|badly|also|both|truly|have|had|then|seriously|plainly|completely|even|still|have clearly|very much)){0,2} (?:${wrong})`,
  `(?:we|i)(?: (?:also|simply|clearly|then|just|really|have|had)){0,2} (?:did not|didn't|never|haven't|have not|hadn't|had not|failed to|forgot to|neglected to|did nothing|weren't|were not|wasn't|couldn't be bothered)(?: (?:even|ever|once|properly|always|not|then|quickly)){0,2} (?:${duty}|good enough|there|able|careful|clear|on time|ready|up to|quick|fast)`,
  `(?:nobody|no one|no-one|not one|none)(?: (?:of us|at all))? (?:here|(?:at|in|on|from) (?:our|this|the (?:shop|office|council|town hall|workshop|association|team|counter|desk|bench)(?!'))|of us)(?: ${w}){0,3} (?!(?:is|are|works?|knows|wants|was|were|minors?|under)(?!\\p{L}))\\p{L}+`,
  `(?:we|i)(?: ${w}){0,2} (?:sent|wrote|put|printed|typed|used|gave|charged|posted|packed|booked|labelled|shipped|delivered|published|had|entered|copied|told|addressed|listed|served|stuck)(?: [\\p{L}'.]+){0,6} (?:wrong|incorrect|late|too late|twice|old|wrongly|by mistake|in error|instead)`,
  `(?:we|i)(?: ${w}){0,1} (?:closed|cancelled|canceled|moved|changed|shut)(?: ${w}){0,6} without`,
  `(?:mistake|slip|blunder|muddle)(?: ${w})? (?:on|in|with|at|over) our (?:${w} )?(?:labels?|side|part|end|rota|address list|notice)`,
  "(?:our|my)(?: (?:own|big|bad|entire|whole|silly|careless|terrible)){0,2} (?:mistakes?|errors?|fault|doing|failure|failing|slip|slip-up|oversight|responsibility|bad|mess|blunder|carelessness|mix-up)",
  "(?:fault|mistakes?|errors?|blame|responsibility|failure|slip)(?: (?:here|entirely|is|was|were|lies|rests|for this|for that|all|squarely|and|completely|of that|of this|are)){1,4} (?:ours|on us|with us|mine|our own)",
  `(?:that's|that is|this is|this one's|this one is|that one's|that one is|(?:delay|mistake|error|fault|mess|failure|blame|confusion)(?: is| was))(?: ${w}){0,2} (?:on us|on me)|(?:that's|that is|this is|it's|it is|is|was|are)(?: ${w}){0,2} (?:down to us|our doing|our fault|all us|because of us)`,
  `(?:we|i)(?: ${w}){1,6} (?:badly|poorly|carelessly|by mistake|in error|without (?:permission|consent|asking))|we (?:are|were) the ones who`,
  `(?:it|this|that) was us|because of us|(?:we|i)(?: ${w}){1,6} the wrong|(?:we|i)(?: then| also)? (?:went (?:silent|quiet)|disappeared|vanished)|(?:we|i)(?: ${w}){1,6} (?:that doesn't|which doesn't|that did not|that didn't) exist|(?:is|was) (?:our|my) (?:job|duty|task)|our (?!(?:courier|supplier|partner|intern|agency|carrier|customer))\\p{L}+ (?:got(?: \\p{L}+){0,3} wrong|swapped|mixed|lost|forgot|messed|made(?: \\p{L}+){0,2} mistakes?|failed|missed|overlooked|dropped)|mistake on our (?:part|side|end)|(?:error|slip|oversight|failure) on our (?:part|side|end)`,
  `(?:we|i)(?: ${w}){0,3} (?:take|accept|own|bear|shoulder|carry|hold)(?: ${w}){0,3} (?:responsibility|blame|accountable|responsible)(?! very| seriously)`,
  "(?:take|taking|accept)(?: the| full| all| complete| total){0,2} (?:responsibility|blame)",
  `our(?: ${w}){1,2} (?:had|carried|bore|showed|said|gave|listed|printed)(?: ${w}){0,2} (?:wrong|incorrect|mistaken|old|false)|(?:wrong|mistake|error|typo|slip|mix-up)(?: ${w}){0,5} (?:came from|started with|began with|happened at|lies with|is down to|was down to|sits with)(?: ${w}){0,1} (?:us|me|my|our)|our (?:own )?typo|(?:we|i)(?:'d| had|'ve| have)(?: ${w}){0,3} (?:typed|written|printed|entered|put|copied|swapped|changed|moved|stopped|switched|misplaced)(?: ${w}){0,6} (?:wrong|wrongly|badly|and (?:did|never|told|didn't)|checking|without)|(?:we|i) told (?:nobody|no one|no-one)|(?:that|this|which|it) was wrong of (?:us|me)|(?:we|i)(?:'d| had)?(?: ${w}){1,6} and (?:didn't|did not|never|told nobody)(?: )?(?:tell|told|warn|let|inform|say|said)?|hands up|mea culpa|(?:admit|own up to)(?: ${w}){0,3} (?:mistake|error|wrong)`,
  // not doing what one owes, whatever the verb: verbs of knowing, wanting and of being accused of a deed are no admission
  `(?:we|i)(?: (?:simply|just|then|clearly|also|really)){0,1} (?:did not|didn't|never|failed to|hadn't|haven't)(?: (?:even|ever|once|actually|properly)){0,1} (?!(?:know|mean|intend|want|cause|believe|think|expect|receive|received|get|got|find|found|have|had|need|hear|heard|like|agree|say|said|ask|promise|promised|charge|make|made|break|broke|damage|use|used|employ|employed|sell|sold|hire|hired|accept|guarantee|offer|accuse|blame|doubt|take|refuse|refused|discriminate|allow|allowed|touch|change|even|ever|do (?:this|it|that|anything|any)|been|seen any|lie|lied|steal|stole|any|a|the|that|this|to)(?!\\p{L}))\\p{L}+`,
  `(?:we|i)(?: ${w}){1,6} (?:twice|too late|for nothing|to ourselves|in the rain|in the cold|outside|to someone else|to another \\p{L}+|away by mistake)(?! (?:to|for))|(?:we|i)(?: ${w}){0,1} (?:blundered|spoiled|spoilt|ruined|wrecked|let you|gave your|told (?:no one|nobody)|sent no|gave no|left no|put no)(?: ${w}){0,3}|(?:because of|down to|on|with) me(?=[.,;:!]| and)|(?:my|our)(?: ${w}){0,2} (?:doing|bungle|blunder|making)(?=[.,;:!]| and|$)|(?:and|so|entirely|squarely) (?:ours|mine)(?=[.,;:!])|is (?:mine|ours)(?: to answer for)?(?=[.,;:!]| and| to)|on our watch|(?:we|i) (?:do|did) that,? and`,
  `(?:none of us|not one of us|no one here|no-one here|nobody here|no one (?:at|on|in|from) our \\p{L}+)(?: (?:ever|even|had|has|then|at all)){0,2} (?:(?:was|were|been) (?!working)\\p{L}+ing|(?!(?:is|works|are|was|were|been|knows|wants)(?!\\p{L}))\\p{L}+)`,
  `(?:and|but|which|then) (?:we|i) (?:didn't|did not|never did|hadn't|failed to)(?=[.,;:!]|$)|we(?:'re| are| were) the ones who \\p{L}+|it (?:was|is) (?:we|us|i|me) who|(?:it|that|this|which) (?:was|is) (?:all |entirely |really |simply )?(?:up|down) to us|(?:was|is) for us to|(?:and|but) we (?:didn't|did not)(?: even)?`,
  `(?:wrong|incorrect|old|mistaken|bad|outdated|out-of-date)(?: ${w}){1,3} (?:was|were|is|went|got|appeared|ended up)(?: ${w}){0,1} (?:on|in|onto|into) our(?: ${w}){1,2}|(?:our|my)(?: (?!(?:courier|supplier|partner|intern|agency|carrier|customer)\\p{L}*)${w}){1,2} (?:was|were|is|are) (?:plainly |simply |just |also )?(?:wrong|incorrect|out of date|missing|not good enough|mistaken)`,
  `(?:wrong\\p{L}*|mis\\p{L}{4,}|badly|incorrectly|in error|by mistake|forgotten|overlooked|missed|ignored)(?: ${w}){0,3} by (?:us|me|our(?: own)? (?:team|staff|office|shop|hands?))|(?:mistake|error|slip|oversight|blunder|mess|mix-up)(?: (?:that|which))?(?: ${w}){0,1} (?:we|i) (?:made|let|caused|committed|created)`,
  `(?:fault|blame|failing|failings|mistake|mistakes|error|errors|slip|shortcoming|shortcomings|delay|silence|mess|responsibility)[^.!?]{0,40} (?:ours|mine|on us|on me|with us)(?= |[.,;:!])(?<!(?:not|isn't|never|wasn't)(?: \\p{L}+){0,1} (?:ours|mine|on us|on me|with us))|(?:all|both|entirely|wholly|only|this one is|that one is|that one's|this one's|it's|that's|that is|these are|those are) (?:ours|mine)(?= |[.,;:!])|(?:ours|mine) to (?:own|answer|carry|fix|put right|mend|bear)|(?:error|mistake|fault|oversight|slip) (?:here |entirely |wholly )?(?:at|on|from) our (?:end|side|part)`,
]);

/** Where a thing went wrong: with us, whoever of us did it. */
const ours =
  "(?:(?:at|on|in|from|with|by|of) (?:our|my|this) (?!(?:courier|supplier|partner|intern|agency|carrier|customer|driver)s?(?!\\p{L}))(?:\\p{L}+ )?\\p{L}+|here|with (?:us|me)|(?:on|by) (?:us|me))";
const pastDeed =
  "(?:\\p{L}+ed|told|gave|left|put|made|sent|wrote|let|kept|took|went|did|had|said|shut|rang|set|chose|threw|hung|stuck)";
/** No one and nothing as what a deed reached: 'told no one', 'put no sign up'. */
const nothing =
  "(?:no one|no-one|nobody|not a soul|none of you|no (?!(?:record|trace|fault|proof|evidence|reason|choice|idea|mistakes?|errors?|doubt)(?!\\p{L}))\\p{L}+|nothing(?! (?:wrong|of the sort)))(?= (?:about|of|to|that|what|up|on|at|in|out|anywhere|who|a|until|and)|[.,:;!]|$)";

/** Admissions by their shape: who did it, and that it failed, in whatever words. */
export const shapes = pattern([
  // 'what a miserable afternoon we gave you', 'an address that nobody looks at'
  `(?:awful|miserable|wretched|bad|terrible|rotten|dreadful|horrid|nasty|lousy|sorry|poor|shabby|empty|cold|long)(?: ${w}){0,4} (?:we|i)(?:'ve| have)? (?:gave|given|made|put|handed|sent|served|caused|offered|left)(?: ${w}){0,1} (?:you|your)`,
  `(?:we|i)(?:'d| had|'ve| have)?(?: ${w}){1,7} (?:that|which|where) (?:no one|nobody|no-one|none of us|not a soul) \\p{L}+`,
  // one of us, or nobody of ours, did or didn't; something failed where we are
  `(?:someone|somebody|one of us|not one of us|whoever \\p{L}+)(?: ${w}){0,4} ${ours}(?: ${w}){0,5} (?:badly|wrong\\p{L}*|failed|forgot|missed|mixed|lost|swapped|mis\\p{L}{3,})`,
  `(?:went|gone|go|came|fell|broke|broken|slipped|lost|something)(?: ${w}){0,2} (?:wrong|apart|unstuck|down|astray|short|through|loose|amiss)(?: ${w}){0,2} ${ours}`,
  `(?:fault|blame|responsibility|mistakes?|errors?|failings?|failure|buck|slip|problem|mess|trouble)(?: [\\p{L}']+){0,2} (?:sits?|lies?|lay|rests?|stops?|stays?|belongs?|begins?|began|starts?|started|happened)(?: and \\p{L}+)?(?: ${w}){0,1} (?:${ours}|to us|to me)`,
  "(?:down to|because of|thanks to|owing to|(?:comes?|came) from|result of|due to)(?: \\p{L}+){0,1} (?:how|what|the way|something|things|a choice) (?:we|i)",
  // it never crossed our minds, it slipped past us
  "(?:never|not once|didn't|did not)(?: even)? (?:crossed?|occurr?(?:ed)?|entered?|dawned)(?: \\p{L}+){0,1} (?:our|my|us|me)|(?:slipped|escaped|got|went|passed)(?: (?:right|clean|straight))? (?:past|by|through) (?:us|me|our \\p{L}+)|(?:slipped|escaped) (?:our|my|us)",
  // we told no one; we were away and put no sign up
  `(?:we|i)(?:'d| had|'ve| have)?(?: [\\p{L}\\p{N}']+){0,14} ${pastDeed}(?: (?:you|people|them|up|out|it|absolutely|simply))? ${nothing}`,
  // whose it was: 'both were ours to see to', 'that is a failing on our part', 'our wrong label', 'unread by us', 'forgotten, and by us'
  `(?:ours|mine|us|me) to (?:see|do|put|tell|give|make|check|say|send|keep|warn|announce|publish|read|answer|look|prevent|avoid|catch|get)(?! (?:know|decide|help))|(?:up to|on|for|the duty of|the job of) (?:us|me) to (?:see|do|put|tell|check|say|warn|announce|publish|read|answer|prevent|catch)`,
  `(?:failings?|faults?|failures?|omissions?|lapses?|oversights?|neglect|negligence|carelessness|shortcomings?|sloppiness|blunders?|slip(?:-ups?)?s?|mistakes?|errors?|mix-ups?|misses|muddles?|own goals?|distraction|inattention|forgetfulness|discourtesy|lack of (?:respect|care|attention|courtesy)|silence|mess|confusion)(?: [\\p{L}']+){0,2} (?:(?:on|of|at|from|in) (?:our|my) (?:\\p{L}+ )?(?:part|side|end|own|making|doing|shop|office|table|bench|desk|counter)|of (?:ours|mine)|(?:by|from|with) (?:us|me|our \\p{L}+))`,
  `(?:mistakes?|errors?|slips?|mix-ups?|muddle|fault|oversight|blunder|mess|confusion|damage)(?: ${w}){0,3} (?:was made|were made|happened|was born|were born|started|began|originated|took place)(?: ${w}){0,1} ${ours}(?<!systems?|software|website|site)`,
  "our(?: own)? (?:wrong|mistaken|incorrect|faulty|botched|bad|mislabelled|misprinted|careless|sloppy|unread|unattended|unwatched|neglected|forgotten|missing|late) \\p{L}+(?<!luck|news)",
  `(?:un(?:read|seen|answered|opened|heard|noticed|announced|checked|watched|attended)|neglected|abandoned|left|unmanned|set aside|altered|rearranged|moved|changed|rewritten|shifted|closed|shut)(?: ${w}){0,4} by (?:us|me|our (?!(?:courier|supplier|partner|agency))\\p{L}+)|(?:wrong|forgotten|missed|overlooked|skipped|lost|botched)(?: ${w}){0,2} and(?: (?:all|entirely|only|just|wholly|that|it))?(?: (?:was|is))? by (?:us|me)`,
  `(?:and|but|which|that|this|it|both|all|they|these|those|either|neither|each)(?: (?:both|all|of (?:them|these|those|it)))?(?: (?:was|were|is|are))(?: (?:entirely|wholly|plainly|simply|all|only|squarely|very much|both))? (?:ours|mine)(?= (?:to|alone|and|entirely|too|from|again)|[.,:;!]|$)`,
  `(?:kept|keep|keeping)(?: ${w}){1,4} to (?:ourselves|myself)|(?:and|but)(?: ${w}){0,3} to (?:ourselves|myself)`,
  `(?:we|i)(?:'d| had|'ve| have)?(?: [\\p{L}\\p{N}']+){0,6} (?:closed|shut|changed|moved|altered|rearranged|rewrote|swapped|shuffled|edited|redid|switched|cancelled|left|went|posted|packed|labelled|sent)(?: [\\p{L}\\p{N}']+){0,10} (?:with no|without (?:a|any|so much|even|one|saying|telling|warning|letting|informing|passing|checking|putting|posting|announcing|making|giving|thinking|leaving))(?: [\\p{L}']+)`,
  `(?:this|the|our|my|which the) (?:office|council|administration|shop|association|town|organi[sz]ation|brand|company|team)(?: (?:alone|itself|fully|entirely))? (?:bears?|takes?|accepts?|has|assumes?|carries|carry|is|holds?)(?: ${w}){0,3} (?:responsibility|responsible|blame|fault|at fault|to blame)`,
  `(?:it|this|that) happened(?: ${w}){0,2} (?:because of us|through us|because (?:we|i)|on our \\p{L}+)|(?:we|i)(?: ${w}){0,1} (?:hadn't|didn't have|had not|did not have|lacked|forgot)(?: ${w}){0,3} (?:courtesy|decency|sense|care|thought|foresight|presence of mind|good manners|thoughtfulness)|(?:word|news|message|change|notice|information) (?:never|didn't|did not)(?: ${w}){0,2} (?:left|leave|got out of|get out of|went beyond|left)(?: ${w}){0,2} (?:our|this) \\p{L}+`,
  "(?:we|i) did (?:that|this)(?: to you)?(?=[.,:;!-]| and| -)|(?:we|i)(?:'ve| have)?(?: \\p{L}+ly)? (?:stuffed|fouled|fluffed|goofed|loused|bodged|fumbled|flubbed|tripped|stumbled|erred|mis(?!s|ed)\\p{L}{3,})",
]);

/** A deed the writers claim as theirs without judging it: an admission where the words beside it say that it was wrong. */
export const owned = pattern([
  `(?:we|i)(?: ${w}){0,1} (?:wrote|printed|put|typed|made|packed|sent|entered|chose|changed|posted|filled|copied|published|wrote out|stuck|did)(?: ${w}){0,1} (?:that|it|this|them|those)(?: ${w}){0,1}`,
]);
/** Words that say that something was wrong. */
export const amiss =
  /(?<!\p{L})(?:wrong\p{L}*|mistak\p{L}*|incorrect|error|false|out of date|old address|missing|should not|shouldn't|badly)(?!\p{L})/u;

/** Before: what undoes an admission. */
export const undone = /(?:no|any|deny|not|isn't|wasn't|never|don't think|avoid) (?:\p{L}+ ){0,1}$/u;
