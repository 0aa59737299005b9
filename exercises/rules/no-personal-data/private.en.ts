import { pattern } from "../../lib/pattern.ts";

/** What a person would not have told about them: health, body, family, money, work, law, belief. */
export const delicate = pattern([
  "diabet~|migraines?|bipolar|anorexi~|bulimi~|obes(?:e|ity)|infertil~|ivf|(?:your|his|her) transplant|catheter|pacemaker|hearing aids?|concussion|tested positive|(?:hip|knee) replacement|kidney|liver|sclerosis|arthritis|schizophren~|coeliac|celiac|intoleran~|allerg~|asthma~|dialysis|prosthe~|depress(?:ion|ed)|insulin|chemo~|oncolog~|tumou?rs?|cancer|pregnan~|hiv|disab(?:led|ility)|stoma|alzheimer~|dementia|parkinson~|epilep~|hospitali[sz]~|gyna?ecolog~|psycholog~|psychiatr~|(?:your|told the) counsell?or|dyslex~|autis~|adhd|hernia|burnout|your breakdown|miscarr~|abortion|diagnos~|blood (?:pressure|group|thinners|test)|antidepressants?|(?:on|take|takes|taking|off) (?:\\p{L}+ )?(?:medications?|medicines)|(?:your|his|her) (?:\\p{L}+ )?medications? for|(?:on|for|your) prescription (?:for|of|says)|penicillin|wheelchair|incontinen~|menopaus~|hysterectomy|heart attack|stroke|tourette~|apnoea|apnea|head lice|slipped disc|(?:your|his|her) (?:surgery|operation)|operated on|maternity leave|sick leave|on the sick|off sick|health grounds|drying-out|rehab|(?:broke|broken|fractured|sprained|dislocated|tore|torn) (?:his|her|their) (?:\\p{L}+ ){0,2}(?:ankle|leg|arm|hip|wrist|knee|neck|back|nose|skull|collarbone|shoulder|foot|ribs?|pelvis|spine)|(?<=(?:had|after|by) )(?:a few|a couple of|several|too many) (?:drinks|beers|pints)|(?:been drinking|(?:was|were|is|are) drunk|drinks too)|memory tests?|stairlift|mental health|therapy|therapist|x-ray was|swabs?|test came|x-?ray result|(?:you|he|she) weigh(?:s|ed)?|kilos|stones? overweight|illness|'s burn|urns",
  "divorc~|stepson|stepdaughter|mistress|estranged|foster (?:child|mother|father|parents)|split up|break-up|widow~|your ex|(?:her|his) ex|husband(?:'s)? away|wasn't her husband|separated|adopted|custody|twins|late (?:wife|husband|mother|father)|estate of|gran's estate|inheritance",
  "housing benefit|credit limit|(?:your|his|her) savings|overdraft|gambl~|bailiffs?|universal credit|pension credit|behind (?:with|on) (?:your|the|her|his) (?:rent|payments|bills|fees)|benefits|unemploy~|redundan~|lost (?:his|her|your|their) job|laid off|sacked|(?<!-)fired|(?:your|his|her|their) (?:\\p{L}+ )?wages? (?:is|are|was|were|went|comes?|goes|slips?)|(?:low|minimum) wage|wage slips?|(?:your|her|his) (?:payslip|pay|salary|income)|(?:you|he|she) earns?(?! (?:(?:your|his|her|a|the) (?:living|keep|crust|bread|trust|right|place|rest)|points|miles|stamps|rewards))|bankrupt~|debts?|overdrawn|loan|mortgage|insolven~|evict~|arrears|(?:debit|cheque|payment) bounced|card (?:got |was |has been )?declined|declined three|instal?ments|unpaid (?:rent|bills?|invoices?|water|fees?)|still owes? us|(?:he|she) owes|you (?:still )?owe (?:us|the)(?! nothing)|direct debit|credit (?:score|rating)|free school meals|school meals are free|food bank|food parcels since|on benefits|premium went up|missed (?:appointments|payments)|cash buyers?|insured with|tenancy agreement|settle for (?:about |around |roughly )?(?:[£€$]?\\p{N}+|a sum|cash|half)|hasn't paid|haven't paid|never paid",
  "prison|parole|restraining order|jail|arrest~|convict~|criminal|social (?:worker|services)|probation|addict~|alcoholic|drugs?|(?:was|were|being) abused|violence|police (?:report|record)|asylum|residence permit|immigra~|jehovah~|muslims?|jewish|gay|lesbian|transgender|union member|sex-offence~|for stealing|competitor of ours|the bank won't|your solicitor|your lawyer|support group|special needs",
]);

/** The same words where they are a figure of speech, or about things: a gamble for whoever comes, a lamp on loan, a stroke of bad luck. */
export const figurative = pattern([
  "(?:a|an|another|any|the|this|that|such a|no|no more|less of a|kind of|sort of) (?:\\p{L}+ )?gambles?(?! (?:\\p{L}+ )?(?:debts?|problem))|(?:have|had|having|need|forced|made|asked) (?:you )?to gamble(?! away)|gambl(?:ing|ed|e) (?:on (?:us|our|a|an|the|your|whether)|with|half|an?|your|that|whether)|(?:we|we've|i|i've) (?:\\p{L}+ ){0,2}gambl~",
  "(?:we|we'll|we'd|we've|i|i'll|i'd) (?:[\\p{L}']+ ){1,6}on loan|(?:lamp|bike|bicycle|car|set|machine|phone|one|replacement) (?:is |comes |waits )?on loan(?! from)|courtesy loan|loan (?:pairs?|aids?|sets?|chairs?|wheelchairs?|beds?|devices?|coats?|keys?|lamp|car|bike|unit|item|set|machine|laptop|phone|copy)|(?:we|i)(?:'ll|'d| can| could| will)? (?:\\p{L}+ )?loan you",
  "(?:a|the|one|single|this) stroke of|at (?:a|one|the) stroke|settle for (?:less|that|this|a|an|anything|second|half|excuses|silence|words|nothing)|(?:can|could|may) (?:\\p{L}+ ){0,3}(?:in|by) instal?ments",
  "(?:our|moral) (?:\\p{L}+ )?debt(?! (?:collect|of \\p{N}|advice))|(?:we|we've|we're|we'd|i|i've) (?:[\\p{L}']+ ){1,4}(?:a|this|the|that|such a|some) (?:\\p{L}+ )?debt(?! (?:collect|of \\p{N}|advice))|indebted|debt (?:to you|with you|of (?:thanks|gratitude|honou?r))|(?:we|we're|we are|i|i'm|we've|we were) (?:\\p{L}+ ){0,3}(?:in arrears|bankrupt|overdrawn)|bankrupt (?:of|on)|(?:trust|patience|goodwill|confidence|faith|credit with) (?:\\p{L}+ ){0,4}(?:overdrawn|bankrupt)|arrears (?:with you|(?:with|of|on) (?:an?|our) (?:answers?|repl(?:y|ies)|apolog(?:y|ies)|explanations?|thanks))",
  "(?:label|labels|parcels?|box|boxes|shade|lamp|pages?|orders?|papers?|form|note) (?:\\p{L}+ ){0,2}separated|separated from (?:its|the|your) (?:parcel|order|label|lamp|box|papers?)|(?:we|i|we've|council|shop|(?:rules?|practice|system|rota|measures?|method|habit) (?:was|were|is|are|has been)) (?:\\p{L}+ )?adopted(?! (?:by|as a|at|when))|adopted (?:a|an|the|this|new) (?:\\p{L}+ )?(?:rules?|practice|system|rota|measures?|method|habit|list|routine|label|notice)|diagnos~ (?!with)(?:\\p{L}+ ){0,2}(?:lamps?|faults?|problem|cause|wiring|boiler|car|bike|computer|phone|what|why)|(?:fault|lamp|cause|problem|wiring) (?:\\p{L}+ ){0,3}diagnos~|fired (?:up|clay|in a kiln)|kiln-fired",
  "(?:in case of|anyone with|people with|those with|for|any|all|about) (?:\\p{L}+ )?(?:allerg~|intoleran~)|allerg(?:y|ies|ens?) (?:lists?|tables?|labels?|labelling|information|advice|warnings?|menus?|cards?|sheets?)|allergic reactions?",
]);

/** A trade, an employer or a school of somebody's. */
export const place = pattern([
  "(?:you|he|she|who|and) (?:teach|works?|studies|teaches) (?:\\p{L}+ ){0,2}?(?:at|mornings|nights|as)|where (?:you|he|she) (?:live|lives|work|works|teach|teaches|study|studies)|the school where|your (?:workplace|usual day off|landlord)|(?:he|she|who|says|husband|wife) works for|@\\p{L}+ works for|you're (?:a|an|the) (?:\\p{L}+ )?(?:teacher|nurse|student|lawyer|pensioner|councillor|lady|gentleman|man|woman|driver)|say you're a|lives (?:in|at|with|alone|on|near|next)|live (?:alone|with your)",
  "(?:is|are|he's|she's) (?:only )?(?:sixteen|seventeen|eighteen|fifteen|nineteen)|just turned (?:\\p{N}+|(?:(?:thir|four|fif|six|seven|eigh|nine)teen|eighteen|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty))|aged (?:\\p{N}+|\\p{L}+)|born (?:on|in|at) |birth year|(?:your|his|her) (?:kids|daughter|son|boy|girl|lad) \\p{L}+, \\p{N}+|cctv|from an? (?:ipad|iphone|laptop|phone|computer)|your profile (?:says|shows)|on leave (?:with|for)",
]);

/** Who is spoken of: the person, theirs, or a third. */
export const somebody =
  /(?<!\p{L})(?:you|your|yours|you'(?:re|ve|d|ll)|he|she|his|her|him|he's|she's|they|their|patient|child|boy|girl|lady|gentleman|man|woman|customer|daughter|son|husband|wife|mother|father|mum|dad|brother|sister|gran\p{L}*|neighbour|lodger|tenant|flatmate|nephew|niece|cousin|carer|lad|lads|kids|who|hun|love|madam|sir|household|congratulations)(?!\p{L})/u;

/** What the person has said in public: to say it back tells nobody anything. */
export const inTheOpen =
  /(?<!\p{L})(?:as you (?:say|write|said|wrote|describe|tell|mention|point)\p{L}*|as you(?:'ve| have) (?:said|written|described|told)|you(?:'ve| have)? (?:say|write|said|wrote|written|mention\p{L}*)(?= that|,|\.|$)|(?:in|from) your (?:comment|post|tweet))(?!\p{L})/u;

/** Nobody's case: what isn't said, asked or needed; what holds for everybody; what may be done and how. */
export const nobodys =
  /(?<!\p{L})(?:(?:don't|do not|can't|cannot|won't|wouldn't|never|not|rather not|needn't) (?:\p{L}+ ){0,2}?(?:say|talk|discuss|speak|need|tell|list|ask|share|comment|answer|post|put|write|want|know|keep|hold|blame)\p{L}*|anyone|anybody|everyone|everybody|whoever|nobody|every|each|any (?:of|application|allerg\p{L}+|medic\p{L}+)|apply|available|tariff|rules?|in private|privately|by (?:e-?mail|phone|dm|post|private)|dms?|direct message|private message|(?:tell|ask|ring|call|write to|message|phone|email|e-mail) (?:the|us|me|our)|fare|discount|we (?:are|were|offer|owe)|our (?:debt|loan|insurer|insurance|income)|we'll (?:refund|pay|cover|credit)|in your debt|(?:will|can) (?:phone|call|ring|explain|speak|talk)\p{L}*|free to talk|menu|list\p{L}* every|hope (?:you|she|he)|check (?:her|his|your))(?!\p{L})/u;

/** What was said elsewhere than here. */
export const said =
  /(?<!\p{L})(?:you(?:'d|'ve| did| have| had| also)? (?:told|tell|said|admitted|wrote|written|asked|explained|mentioned|confided|complained|noted|called|ticked|typed|cried|reported)|you may recall|(?:has|have|he|she) (?:told|said|tells|says))(?!\p{L})/u;
export const elsewhere =
  /(?<!\p{L})(?:(?:on|over) the (?:phone|form|order form|chat|questionnaire)|in (?:your|the|an?) (?:\p{L}+ )?(?:e-?mail to us|letter|message to|chat|call|form|note|notes|application|interview|file)|in confidence|confidentially|through our app|at the desk|(?:told|tell|to) (?:our|the|my) (?:\p{L}+ )?(?:colleague|clerk|girl|driver|manager|(?:your|told the) counsell?or|nurse|doctor|trustees|operator|assistant|technician|receptionist|tutor|police)|(?:told|tell) (?:father|dr|mrs|mr|ms) \p{L}+|to paola)(?!\p{L})/u;
/** Who tells about others. */
export const tellers =
  /(?<!\p{L})(?:(?:here's the (?:mail|e-?mail|message|letter) you|copying (?:your|\p{L}+'s) (?:mail|e-?mail|message|letter)|(?:i'll ask|(?:i|we|i've|we've)(?: have| also)? (?:asked|messaged|phoned|called|told|(?:spoke|spoken) (?:to|with))) your (?:wife|husband|mother|father|mum|dad|son|daughter|daughter-in-law|sister|brother|boss|neighbour)|(?<!(?:where|what|whatever|as|than|which|everything|all) )your (?:dad|mum|wife|husband|son|daughter|boss|sister|brother|mother|father) (?:(?!wants?|wanted|would|likes?|be|needs?)\p{L}+ ){1,5}?(?:and )?said|(?:hospital|doctor|school|insurer|solicitor|social worker \p{L}+|neighbour|neighbour \p{L}+ \p{L}+|dad|mum|mother|father|husband|wife|son|daughter|sister|brother|boss|customer|mrs \p{L}+|mr \p{L}+)(?:, \p{L}+,| \p{L}+,)? (?:also )?(?:told us|tells us|says|told me|tells me|has already phoned us)|thanks for your call|your private message about|your call .{0,20}about))(?!\p{L})/u;

/** Files, registers, cameras: what only the firm can see. */
export const files =
  /(?<!\p{L})(?:(?:our|the|your|we|my) (?:own )?(?:register|records?|file|log|logs|notes?|database|system|minutes|cctv|cameras?|footage|loyalty card|profile|delivery note|books|agreement|order form|panel|list)(?: (?:shows?|says?|has|have|notes?|noted|you))?|i(?:'ve)? (?:can )?(?:just )?(?:see|seen)|we (?:can )?see|we(?:'ve| have)? (?:checked|located|found|looked up)|we (?:do )?know|we gather|looks like|i recogni[sz]e|i had a peek|you(?:'ve| have) been (?:reported|getting)|according to|as linkedin shows|for everyone's information|let me quote|copying|here's the mail|to whoever's reading|you're the|aren't you|didn't you|you may recall|since you|given that you)(?!\p{L})/u;

/** What was bought, booked, paid, visited. */
export const deeds =
  /(?<!\p{L})(?:you(?:'ve|'d| have| had| also| have also)? (?:\p{L}+ly )?(?:bought|ordered|booked|rebooked|paid|returned|sent back|cancelled|canceled|purchased|rented|came|typed|visited|spent|stayed|left|buy|reserved|missed|failed|taken|overstayed|sold|signed)|(?:\p{L}+) (?:spent|bought|paid|rented|booked|returned|ordered) |(?:was|were) (?:bought|started|booked|paid|rented|ordered|made) (?:by|on|at|from|for)|your (?:purchase|subscription|order|booking|seat|account|deposit|plates?|claim|cv|interview)(?! (?:number|no|nos|code|id|ref|refs|reference|details|e-?mail|name|confirmation|screen|page))|received \p{N}+|seat \p{N}+\p{L}|(?:your|ms|mrs|mr) .{0,30}(?:ran out|expired))(?!\p{L})/u;
/** Details of a deed. */
export const details =
  /(?<![\p{L}\p{N}])(?:\p{N}+(?:[.,:]\p{N}+)*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twice|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may(?= \p{N}|[,.])|june|july|august|september|october|november|december|spring|summer|autumn|winter|with your \p{L}+|by your \p{L}+|cash|card)(?![\p{L}\p{N}])/gu;

/** Words for one and the same matter: who has told of one has told of the others. */
export const kindred: readonly RegExp[] = [
  /(?<!\p{L})(?:loan|lend|lent|borrow)\p{L}*/u,
  /(?<!\p{L})(?:wages?|earn\p{L}*|salar\p{L}+|(?:day's|week's) pay|payday|paid leave|unpaid)(?!\p{L})/u,
  /(?<!\p{L})(?:medic(?:ation|ine)s?|tablets?|pills?|prescri\p{L}+|antibiotic\p{L}*|syrup|inhaler\p{L}*|insulin)(?!\p{L})/u,
  /(?<!\p{L})(?:widow\p{L}*|bereave\p{L}*|late (?:husband|wife)|(?:husband|wife) (?:\p{L}+ ){0,3}(?:died|passed|dead|is gone|was alive)|(?:lost|buried) (?:my|her|his|your) (?:husband|wife))(?!\p{L})/u,
  /(?<!\p{L})(?:ill|illness|sick\p{L}*|chemo\p{L}*|cancer|oncolog\p{L}*|hospital\p{L}*|ward|surgery|operation|intensive care)(?!\p{L})/u,
];
/** Where something was said: by telephone, on paper, over a counter. */
export const channels: readonly RegExp[] = [
  /(?<!\p{L})(?:phon\p{L}+|call\p{L}*|rang|ring|rung)(?!\p{L})/u,
  /(?<!\p{L})(?:forms?|application|questionnaire|notes?)(?!\p{L})/u,
  /(?<!\p{L})(?:desk|counter|reception\p{L}*|clerk|till)(?!\p{L})/u,
  /(?<!\p{L})(?:e-?mail\p{L}*|letters?|wrote|written|messages?|chat)(?!\p{L})/u,
];
/** Said without what was said: 'you told us on the phone, and it wasn't put in', 'we didn't enter what you'd told us'. */
export const untold =
  /(?<!\p{L})(?:what|all|everything|which|where) you(?:'d|'ve| had| have)? (?:told|said|asked|wrote|written|explained|mentioned)(?!\p{L})|(?<!\p{L})you(?:'d|'ve| had| have)? (?:\p{L}+ly )?(?:told|wrote|written|said|asked|explained|mentioned|ticked|noted) (?:(?:us|it|this|so|them|me|all that) ){0,2}(?:\p{L}+ly )?(?:(?:twice|first) )?(?:on|over|at|in) (?:the|your|our) (?:\p{L}+ ){0,2}?(?:phone|form|desk|letter|e-?mail|chat|note|notes)(?=[.,;:!]|$| and (?:it|we|i|nobody|no one|got|were|that|our))/u;
/** Numbers in words, for times that a case gives in figures. */
export const numbers = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve".split("|");
