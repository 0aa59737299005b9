import { pattern } from "../../lib/pattern.ts";

/** Any word that joins no statements. */
const w = "(?!(?:and|but|because|so)(?!\\p{L}))[\\p{L}\\p{N}']+";
/** Things that a complaint can be about. */
const thing =
  "(?:parcels?|packages?|orders?|lamps?|shipment|deliver(?:y|ies)|products?|items?|courier|emails?|e-mails?|messages?|reply|counter|office|desk|shop|store|rooms?|bed|bathroom|shower|dish(?:es)?|pizzas?|food|meals?|dinner|lunch|breakfast|coffee|table|flight|train|bus|ride|tickets?|tour|visit|exhibition|audio(?: )?guides?|shopping|groceries|box(?:es)?|shift|volunteers?|cards?|account|atm|transfer|payments?|app|site|website|wi-?fi|connection|heating|air conditioning|water|lights?|lift|elevator|staff|waiter|waitress|agent|driver|booking|reservation|appointment|contracts?|size|colour|label|address|price|receipt|bill|invoice|returns?|refund|chair|bag|books?|dress|shoes|phone|boiler|hours|documents?|certificate|lock|keys?|door|parking|guide|class|course|doctor|subscription|balance|luggage|suitcase|charger|screen|machine)";
const failing =
  "(?:arriv|leave|left|deliver|ship|sent|send|work|receiv|got|get|reach|repl|answer|tell|told|warn|confirm|clean|refund|open|updat|charg|serv|hear|ready|show|turn|come|came|inform|call|let you know|let anyone know|honou?r|dispatch|find|found|see|read|there|available|hot|warm|contain|match|fit|start|print|cover|pick|collect|notif|given|give|made|respond|accept|heat|cool|shut|post|put up|been (?:deliver|sent|clean|refund|updat|told|warn|serv|read|answer|cover|hono)|been|stay|on time|announced|cooked|safe)\\p{L}*";

/** Statements that tell what went wrong, so that someone who saw nothing else would know. */
export const problem = pattern([
  `(?:did not|didn't|has not|hasn't|have not|haven't|had not|hadn't|was not|wasn't|were not|weren't|never|does not|doesn't|isn't|nobody|no one|no-one|couldn't|could not|failed to)(?: (?:even|ever|yet|been|still|actually|properly|from us|here|at our \\p{L}+|you|at the \\p{L}+|had|was|has|able to)){0,3} ${failing}(?! (?:acceptable|good enough|our|what we|how))`,
  `(?:without|no|any) (?:notice|warning|(?:a |any )?(?:word|reply|answer|explanation)|news|telling \\p{L}+|water|power|hot water|electricity|contracts?|dinner|food|heating|volunteers?|response|updates?)`,
  `${thing}(?: ${w}){0,6} (?:late|missing|lost|broken|damaged|faulty|defective|wrong|incorrect|cold|dirty|filthy|burnt|burned|burn|burns|closed|shut|cancelled|canceled|delayed|stolen|expired|blocked|salty|raw|wet|torn|scratched|stained|overheat\\p{L}*|hot|out of stock|sold out|refused|rejected|declined|came back|come back|returned to us|back (?:to us|here|with us|at our)|noisy|empty|double|twice|rude|stuck|undercooked|frozen|down|smok\\p{L}*|fire|unread|unanswered|uncovered|overbooked|incomplete|mouldy|leaking|cracked|dented|unsafe|melted|sat|stuck|lying|forgotten|never|nowhere|parked|held)`,
  `(?:broken|damaged|faulty|defective|wrong|incorrect|missing|lost|late|delayed|cancelled|canceled|dirty|cold|burnt|burned|unanswered|unread|closed|missed|duplicate|double|overheating|rejected|refused|stuck|noisy|scorched|overdue|leaking|unsafe)(?: ${w}){0,2} ${thing}`,
  "(?:the |a |this |that |such a |long |any |our )?delays?(?! (?:in (?:replying|answering|responding|getting back)|(?:in|of) (?:this|our) (?:reply|answer)))|delayed|(?:days?|hours?|weeks?|minutes?) (?:late|overdue)|(?:is|was|were|been|so|too|arrived|running|came) (?:\\p{L}+ )?late(?! reply)",
  `(?:wait|waited|waiting|queue|queued|queuing)(?: ${w}){0,5} (?:hours?|days?|minutes?|weeks?|months?|outside|in the cold|in the rain|friday|monday|tuesday|wednesday|thursday|saturday|sunday|in vain|for (?:your|a|the|an) ${thing}|at the (?:door|counter|gate)|line)|(?:hour|minute|day|week)s?(?: long)? (?:queue|wait)`,
  `(?:left|leaving|kept|stood)(?: ${w}){0,4} (?:waiting|without|outside|in the dark|in the cold|stranded|empty-handed)`,
  "(?:overheat|burn|burnt|scorch|scald|fire|flame|explod|short circuit|short-circuit|food poisoning|allergic|allergen|bed(?: )?bugs?|cockroach|insects?|mice|hair in|mould|smell|stink|noise|overbook|leak|theft|stolen|plagiaris|racist|sexist|homophobic|rude|insult|discriminat|malfunction|overcharg|double(?:-| )charg|double-book|scratch|crack|injur|electric shock|spam|phishing|scam|cloned|data breach|breach|outage|power cut)(?:\\p{L}*)(?! rate)",
  `(?:charg|paid|pay|billed|debited|taken)\\p{L}*(?: ${w}){0,4} (?:twice|double|too much|extra|by mistake|in error|three times)|(?:price|bill|amount|total)(?: ${w}){0,3} (?:wrong|higher|different|inflated)`,
  `(?:too|so|very) hot|(?:mark|hole|stain|damage|burn|scorch) (?:on|to|in) (?:your|the|a) \\p{L}+|smoke|smoking|singed`,
  `(?:closed|shut|locked)(?: ${w}){0,3} (?:door|counter|office|desk|shop|doors|without|early|when|on \\p{L}+|that|for the|at|all)|(?:counter|office|desk|shop|doors?|shutters?|kitchen|pool|branch|library|museum|till)(?: ${w}){0,5} (?:closed|shut|down|locked)|(?:closure|closing) of|found (?:\\p{L}+ ){0,4}(?:closed|shut|dirty|cold|broken|locked|empty)`,
  `minors|child(?:ren)?(?: ${w}){0,3} (?:labour|labor|work\\p{L}*)|child labou?r|under-?age|off the books|undeclared|exploit\\p{L}*|sweatshop|underpaid|(?:in a|that|our) shed|(?:without|no)(?: ${w}){0,2} contracts?|illegal work\\p{L}*`,
  `(?:sorry|apolog\\p{L}+|happened|damage|regret)(?: ${w}){0,5} table|(?:notice|sign|note)(?: ${w}){0,6} (?:up|displayed|posted|missing|have gone up|put)|(?:notice|sign)(?: ${w}){0,2}(?:n't| not| never)(?: ${w}){0,3}|(?:rota|shifts?|schedule)(?: ${w}){0,3} (?:change|changed|edited|moved|swapped|mixed)|(?:changed|edited|swapped|moved)(?: ${w}){0,2} (?:rota|shifts?|schedule)|forgot to tell(?: ${w}){0,4}|(?:outside|not covered by|past|beyond)(?: ${w}){0,2} (?:policy|limit|window|\\p{N}+ days)|(?:received|came|arrived|reached us|returned)(?: ${w}){0,2} after \\p{N}+ days|non-?delivery|muddled|(?:erroneous|wrong|incorrect) address|browned`,
  `(?:instead of|rather than)(?: ${w}){1,4}`,
  "(?:was|were|arrived|came|served)(?: (?:so|too|very|stone|really|completely|still|both|all|half)){0,2} (?:cold|dirty|filthy|broken|burnt|burned|raw|salty|noisy|damp|closed|shut|faulty|damaged|late|expired|empty|stained|sold out|overcrowded|incomplete|missing|lost|cancelled|rude|frozen|undercooked|smashed|torn|wet|delayed|out of order)",
  `(?:published|sent|posted|shared|charged|cancelled|blocked|closed|deleted|delivered)(?: ${w}){0,6} (?:by mistake|in error|without (?:permission|consent|asking|telling|your))|without (?:your |any )?(?:permission|consent)|(?:never|didn't|did not) (?:order|ordered|ask|asked|request|requested|book|booked)(?: ${w}){0,1}|address(?: ${w}){0,3} exist|(?:waited|waiting)(?: ${w}){0,2} (?:forever|ages|an age|in vain)|sleepless|(?:can't|cannot|couldn't|unable to|not able to) (?:accept|refund|take back|exchange|replace|repair|honou?r|guarantee)(?: ${w}){1,4}|closure|(?:is|was|are|were) still (?:here|in|at|with|on)(?: ${w}){0,3}|(?:label|address|name|order)(?: ${w}){0,4} (?:badly|wrongly)|(?:we|had|have|been|was|were|i)(?: ${w}){0,1} promised(?: ${w}){1,4}|(?:we|i|had|have)(?: ${w}){0,1} (?:forgot|forgotten)(?: ${w}){1,3}`,
  `(?:missing|lacking|lacked|were short of|ran out of|run out of)(?: ${w}){0,3} (?:${thing}|parts?|screws?|cable|bulb|towels?|sheets?|ingredients?|cutlery|pages?)`,
  `(?:wrong|incorrect|old|mistaken)(?: ${w}){0,2} (?:${thing}|street|house|number|name|model|date|city|town|postcode|time|person|place)`,
  `(?:should have|were supposed to|was supposed to|were meant to|was meant to|was due|were due|was promised|were promised|ought to have)(?: ${w}){0,3} (?:arriv|been (?:with you|deliver|open|ready|clean|there|at|refund)|reach|receiv|had (?:your|it)|left|come|open|on \\p{L}+|to (?:arrive|open|be|reach|leave|come|receive)|by \\p{L}+|there|deliver|cover)\\p{L}*`,
  `(?:shift|volunteers?|delivery|visit|ride|appointment|dinner|class|concert|event|slot)(?: ${w}){0,4} (?:missed|uncovered|cancelled|absent|forgotten|skipped|unfilled)|(?:missed|skipped|forgot|cancelled|miss)(?: ${w}){0,3} (?:shift|delivery|visit|appointment|booking|collection|food|parcels?|slot|stop|turn)|(?:didn't|did not|never) (?:turn|show) up|no-show`,
  `(?:return|returns|refund|exchange|warranty|replacement)(?: ${w}){0,6} (?:refus\\p{L}*|den(?:y|ied)|reject\\p{L}*|turned down|after(?: ${w}){0,3} days|over(?: ${w}){0,2} days|days|expired|out of time)|(?:refus|den|reject|turn)(?:ed|ied|ing|ed down)(?: ${w}){0,4} (?:return|refund|exchange|replacement)`,
]);

/** Nouns that stand for any problem: alone they name none. */
export const vague =
  /^(?:problem|issue|inconvenien|situation|matter|experience|mistake|error|incident|thing|trouble|happen)/u;

/** The contrary of a rumour of child labour: it names the rumour when the reply also denies something. */
export const contrary = pattern([
  "adults?(?: [\\p{L}\\p{N}']+){0,5} (?:contract\\p{L}*|employ\\p{L}*|work\\p{L}*|hired)|(?:employ\\p{L}*|work\\p{L}*|staff|people)(?: [\\p{L}\\p{N}']+){0,5} (?:adults?|contracts?|over (?:18|eighteen))|(?:on|under|with|have|has)(?: [\\p{L}\\p{N}']+){0,3} contracts?|(?:adults?|grown-ups?)[^.!?]{0,40}contract\\p{L}*",
]);

/** Words that deny what was said. */
export const denial =
  /(?<!\p{L})(?:false|untrue|not true|isn't true|isn't|aren't|not|no|never|wrong|mistaken|incorrect|myth|rumou?r|headcount|sadly|however|groundless|nonsense|actually|lies?|story|fact|facts|every|all)(?!\p{L})/u;
