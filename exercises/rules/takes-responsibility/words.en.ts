import { pattern } from "../../lib/pattern.ts";

/** Any word that neither denies nor joins. */
const w = "(?!(?:cannot|unable|\\p{L}+n't|not|no|never|and|but|without|nor)(?!\\p{L}))[\\p{L}']+";

const wrong = `(?:got|gotten|get)(?: ${w}){0,3} wrong|(?:made|making|make)(?: ${w}){0,4} (?:mistakes?|errors?|mess|hash|blunder|slip)|messed up|screwed up|mucked up|cocked up|blew it|slipped up|fell short|fallen short|failed|let (?:you|your|all|people|them|everyone|both|this|it)(?: ${w}){0,3} (?:down|slip|slide|happen)|dropped the ball|went wrong|did wrong|forgot~|missed(?! you)|lost(?! no)|overlooked|neglected|mishandled|mislabel\\p{L}*|misread|misplaced|mixed(?: ${w}){0,4} up|misprinted|misspelt|misspelled|broke|broken|ignored|underestimated|muddled|bungled|botched|kept you(?: ${w}){0,2} (?:waiting|in the dark)|left (?:you|your|it|them|a|the|people|families)|should(?: never| not|n't)? (?:have|'ve)|shouldn't have|ought to have|were (?:wrong|at fault|to blame|late|careless|too slow|in the wrong|not clear|responsible|slow)|was (?:wrong|at fault|to blame|late|careless)|are (?:at fault|to blame|responsible|in the wrong)|am (?:at fault|to blame|responsible)|owned?(?: ${w}){0,3} (?:this|that|it|mistake|error|up)|wronged|double(?:-| )?(?:charged|booked)|overcharged|wrongly|mistakenly`;
const duty =
  "(?:reply|replied|check|checked|answer|answered|tell|told|written|warn|warned|read|keep|kept|act|deliver|delivered|send|sent|open|opened|see|seen|notice|noticed|spot|look|follow|give|given|let you|update|do|done|listen|meet|met|handle|put|post|turn|show|get|call|called|cover|arrange|plan|respond|ship|shipped|clean|honou?r|inform|informed|refund|find|help|pick|write|live|tell|catch|care|treat|treated|prepare|explain|manage|communicate|come|came|fix|pack|take|test)";

/** Admissions that state a fault as the brand's own. */
export const admission = pattern([
  `(?:we|i|we've|i've|we'd|we have|i have|we had|team|and|but|then|also)(?: (?:simply|clearly|just|really|also|badly|also|both|truly|have|had|then|seriously|plainly|completely|even|still|have clearly|very much)){0,2} (?:${wrong})`,
  `(?:we|i)(?: (?:also|simply|clearly|then|just|really|have|had)){0,2} (?:did not|didn't|never|haven't|have not|hadn't|had not|failed to|forgot to|neglected to|did nothing|weren't|were not|wasn't|couldn't be bothered)(?: (?:even|ever|once|properly|always|not|then|quickly)){0,2} (?:${duty}|good enough|there|able|careful|clear|on time|ready|up to|quick|fast)`,
  `nobody (?:here|at our|from our|in our|on our|of us)(?: ${w}){0,3} \\p{L}+`,
  `(?:we|i)(?: ${w}){0,2} (?:sent|wrote|put|printed|typed|used|gave|charged|posted|packed|booked|labelled|shipped|delivered|published|had|entered|copied|told|addressed|listed|served|stuck)(?: [\\p{L}'.]+){0,6} (?:wrong|incorrect|late|too late|twice|old|wrongly|by mistake|in error|instead)`,
  `(?:we|i)(?: ${w}){0,1} (?:closed|cancelled|canceled|moved|changed|shut)(?: ${w}){0,6} without`,
  "(?:our|my)(?: (?:own|big|bad|entire|whole|silly|careless|terrible)){0,2} (?:mistakes?|errors?|fault|doing|failure|failing|slip|slip-up|oversight|responsibility|bad|mess|blunder|carelessness|mix-up)",
  "(?:fault|mistakes?|errors?|blame|responsibility|failure|slip)(?: (?:here|entirely|is|was|were|lies|rests|for this|for that|all|squarely|and|completely|of that|of this|are)){1,4} (?:ours|on us|with us|mine|our own)",
  `(?:that's|that is|this is|this one's|this one is|that one's|that one is|(?:delay|mistake|error|fault|mess|failure|blame|confusion)(?: is| was))(?: ${w}){0,2} (?:on us|on me)|(?:that's|that is|this is|it's|it is|is|was|are)(?: ${w}){0,2} (?:down to us|our doing|our fault|all us|because of us)`,
  `(?:we|i)(?: ${w}){1,6} (?:badly|poorly|carelessly|by mistake|in error|without (?:permission|consent|asking))|we (?:are|were) the ones who`,
  `(?:it|this|that) was us|because of us|(?:we|i)(?: ${w}){1,6} the wrong|(?:we|i)(?: then| also)? (?:went (?:silent|quiet)|disappeared|vanished)|(?:we|i)(?: ${w}){1,6} (?:that doesn't|which doesn't|that did not|that didn't) exist|(?:is|was) (?:our|my) (?:job|duty|task)|our (?!(?:courier|supplier|partner|intern|agency|carrier|customer))\\p{L}+ (?:got(?: \\p{L}+){0,3} wrong|swapped|mixed|lost|forgot|messed|made(?: \\p{L}+){0,2} mistakes?|failed|missed|overlooked|dropped)|mistake on our (?:part|side|end)|(?:error|slip|oversight|failure) on our (?:part|side|end)`,
  `(?:we|i)(?: ${w}){0,3} (?:take|accept|own|bear|shoulder|carry|hold)(?: ${w}){0,3} (?:responsibility|blame|accountable|responsible)(?! very| seriously)`,
  "(?:take|taking|accept)(?: the| full| all| complete| total){0,2} (?:responsibility|blame)",
  `our(?: ${w}){1,2} (?:had|carried|bore|showed|said|gave|listed|printed)(?: ${w}){0,2} (?:wrong|incorrect|mistaken|old|false)|(?:wrong|mistake|error|typo|slip|mix-up)(?: ${w}){0,5} (?:came from|started with|began with|happened at|lies with|is down to|was down to|sits with)(?: ${w}){0,1} (?:us|me|my|our)|our (?:own )?typo|(?:we|i)(?:'d| had|'ve| have)(?: ${w}){0,3} (?:typed|written|printed|entered|put|copied|swapped|changed|moved|stopped|switched|misplaced)(?: ${w}){0,6} (?:wrong|wrongly|badly|and (?:did|never|told|didn't)|checking|without)|(?:we|i) told (?:nobody|no one|no-one)|(?:that|this|which|it) was wrong of (?:us|me)|(?:we|i)(?:'d| had)?(?: ${w}){1,6} and (?:didn't|did not|never|told nobody)(?: )?(?:tell|told|warn|let|inform|say|said)?|hands up|mea culpa|(?:admit|own up to)(?: ${w}){0,3} (?:mistake|error|wrong)`,
]);

/** Before: what undoes an admission. */
export const undone = /(?:no|any|deny|not|isn't|wasn't|never|don't think|avoid) (?:\p{L}+ ){0,1}$/u;
