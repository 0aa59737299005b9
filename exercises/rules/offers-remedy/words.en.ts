import { pattern } from "../../lib/pattern.ts";

/** Any word that neither denies nor joins. */
const w = "(?!(?:cannot|unable|\\p{L}+n't|not|no|never|without|nor)(?!\\p{L}))[\\p{L}'£$€0-9.]+";

/** Who acts: the brand, in the active or the passive. */
const doer =
  `(?:we|we'll|we're|we've|we'd|i|i'll|i'm|i've|will|to|and|let us|let me|is|are|been|be|being|has|have|just|already|also|can|today|now|then|please let us|going to|(?:technician|driver|courier|colleague|volunteer|team|engineer|manager|someone|plumber)(?: will|'ll| is| can)?|\\p{L}+(?: will|'ll))`;

const goods =
  "(?:parcels?|orders?|lamps?|package|products?|items?|replacements?|refund|money|voucher|credit|cop(?:y|ies)|certificates?|documents?|tickets?|rooms?|table|meals?|food|groceries|new one|another|one|technician|courier|driver|engineer|plumber|pizza|dinner|coffee|size|seat|slot|appointment|delivery|box(?:es)?|parts?|books?|keys?|label|cheque|payment|difference|night|breakfast|shoes|dress|shirt|charger|card|spare|bag|shopping|them|it)";

/** Concrete ways of making good, in the brand's own voice. */
export const remedy = pattern([
  `${doer}(?: ${w}){0,3} (?:refund~|re-?send~|resent|re-?ship~|re-?post~|re-?deliver~|replac(?:e|ing|ed)|repair~|reimburs~|repay~|compensat~|credit(?:ed|ing)?(?= you| your| the| back| £)|mend~|repaint~|reprint~|reopen~|re-open~|rebook~|re-book~|waiv(?:e|ed|ing)|cover(?:ing|ed)?(?= the cost| your| any| all| for)|revers(?:e|ing|ed)(?= the| your| that)|recall~|re-?cook~|remake|restor~|exchang~|redo~|redecorat~|deep(?:-| )clean~)`,
  `${doer}(?: ${w}){0,3} (?:send(?:ing)?|sent|ship(?:ping|ped)?|post(?:ing|ed)?|deliver(?:ing|ed)?|bring(?:ing)?|drop(?:ping|ped)?(?: off)?|dispatch(?:ing|ed)?|giv(?:e|ing)|offer(?:ing)?|book(?:ing|ed)?|reserv(?:e|ing|ed)|keep(?:ing)?|sav(?:e|ing)|prepar(?:e|ing)|hold(?:ing)?|arrang(?:e|ing|ed)|courier(?:ing)?|get(?:ting)?|have|cook(?:ing)?|mak(?:e|ing)|pack(?:ing)?|hand(?:ing)?|swap(?:ping)?|return(?:ing)?)(?: ${w}){0,5} ${goods}(?= (?:out|to you|to your|by|today|tomorrow|this|on|again|over|round|back|express|tonight|within|home|free|for|at|in person|now|ourselves|myself|with|from|and|so|straight)|[.,;:!]|$)`,
  `${doer}(?: ${w}){0,3} (?:collect(?:s|ing|ed)?|pick(?:s|ing|ed)?(?: it| them| the lamp)? up|come(?:s)?(?: ${w}){0,3} (?:collect|pick|fix|check|bring|deliver|and)|bring(?:s|ing)?|fetch~|tak(?:e|es|ing) (?:it|them|the \\p{L}+) (?:back|away|in))(?: ${w}){0,5}`,
  `(?:suspend~|stopped|stop|paus~|halted|halt|pulled|pull|withdrawn|withdrew|withdraw|withdrawing|taken|take|taking|removed|removing|remove|frozen)(?: ${w}){0,5} (?:sales?|selling|sale|shelves|shop|shops|market|stock|batch|website|range|campaign|advert|ad|post|photo|video|picture|image|menu|down|offline|late fee|fee|charge|fine)`,
  `(?:we've|we have|i've|i have|we're|we are|we'll|we will|i'll|i will|i'm|we)(?: ${w}){0,3} (?:correct~|fix(?:ed|ing)?|updat~|chang~|rewrit~|rewritten|redone|repair~|amend~)(?: ${w}){0,4} (?:address|label|prices?|hours|opening times|page|post|text|date|records?|sign|rota|procedure|process|notice|calendar|bill|invoice|system|error|mistake|form|account|listing|website|way|order|door|heating|boiler|shower|leak|lamp)`,
  `(?:open~|stay~|keep~|extend~|add~)(?: ${w}){0,5} (?:extra|special|late|longer|until|on (?:saturday|sunday)|saturday|evening|session|hours|slots?|opening|shift)|extra (?:slot|session|opening|counter|shift|hours|delivery)|(?:special|priority|dedicated|reserved|separate) (?:\\p{L}+ )?(?:slot|opening|appointment|counter|session|desk|place)|(?:appointment|slot|place|seat) (?:\\p{L}+ ){0,3}(?:for you|kept|reserved|booked|without (?:queu|wait)~)|(?:skip|jump|avoid|without|no need to) (?:the |a )?(?:queue|queuing|queueing|line|wait|waiting)|(?:seen|served) (?:first|without|straight)`,
  `(?:we|we'll|we will|i'll)(?: ${w}){0,2} (?:pay|cover)(?: ${w}){0,3} (?:for|the|your|all|costs?|postage|shipping|damage|table|repair)|(?:at|on) (?:our|no) (?:own )?(?:expense|cost|us)|free of charge|at no (?:extra )?(?:cost|charge)|on the house`,
  `(?:you'll|you will|you can|you|you should|you're going to)(?: ${w}){0,2} (?:get|receive|have|find|see|be (?:refunded|reimbursed|compensated|repaid|seen first))(?: ${w}){0,5} (?:refund|money|replacement|parcel|order|lamp|voucher|credit|new (?:one|\\p{L}+)|back|delivery|it|them|certificate|food|box)`,
  `(?:refund|replacement|new (?:one|lamp|parcel|order|copy|card|label)|your (?:parcel|order|lamp|food|groceries|money|certificate|package|delivery)|it|the (?:parcel|lamp|order|package|money|box|food))(?: ${w}){0,2} (?:leaves|ships|goes (?:out|back)|is (?:on its|going|being (?:sent|resent|refunded|shipped)|leaving|packed|already (?:on|packed|sent))|will (?:be|leave|arrive|reach|go|ship|come)|arrives|reaches|has (?:left|gone))`,
  `(?:full|partial|complete|the|a|your|immediate) (?:refund|replacement|reimbursement)(?= (?:of|for|within|by|today|tomorrow|is|will|on|to|has|and|or|was)|[.,;!])`,
  `(?:please |then |and |first )?(?:unplug~|switch(?: it| the \\p{L}+)? off|switch off|turn(?: it| the \\p{L}+)? off|turn off|disconnect~|throw (?:it|them) away|stop (?:using|eating|wearing|drinking)|keep it (?:unplugged|off|away)|leave it (?:unplugged|off|switched))(?: ${w}){0,3}`,
  "(?:don't|do not|please don't|avoid|never) (?:us(?:e|ing)|plug~|switch(?:ing)? it on|turn(?:ing)? it on|eat~|drink~|touch~|open~|click~|wear~)(?: (?:it|them|the|this|that|any|your|on))?",
  `(?:technicians?|engineers?|expert|electrician|lab|laboratory|specialist)(?: ${w}){0,5} (?:collect|examin|check|inspect|test|look|visit|come|call|pick|open|take)~|(?:examin|inspect|test)(?:e|ing|ed)?(?: ${w}){0,3} (?:lamp|product|batch|unit|samples?|appliance|model|kitchen)`,
  `(?:from|as of|starting) (?:today|tomorrow|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this \\p{L}+|next \\p{L}+)(?: on| onwards)?(?: ${w}){0,4} (?:we|two|someone|our|every|there|a|i|the|that|all)(?: ${w}){0,2} (?:\\p{L}+)`,
  `(?:we've|we have|i've|i have)(?: ${w}){0,2} (?:added|set up|put|hired|doubled|assigned|moved|introduced|cleaned|retrained|trained|switched|reopened|restored|brought)(?: ${w}){0,2} (?:a|an|the|two|three|more|extra|that|our|someone|your|it|every)[\\p{L}]*`,
  `(?:free|complimentary) (?:night|meal|dinner|delivery|ticket|visit|coffee|month|shipping|collection|return|replacement|breakfast|entry)|(?:£|€|\\$)\\d+(?:\\.\\d+)? (?:back|voucher|credit|refund)`,
]);

/** Looks like a remedy and is none. */
export const idle = /(?:refund (?:polic|request|form|rules)|request(?:ed)? a refund|asked? for a refund|send(?:ing)? (?:you |us )?(?:an? )?(?:message|email|dm|link|reply|answer)|^(?:and|to|please) send|let (?:us|me) have|i hear|get back to|get to the bottom|make it clear|made it clear|have it)/u;
