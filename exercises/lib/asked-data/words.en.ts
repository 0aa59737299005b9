/** A private way, wherever it stands: the data go there. */
export const way =
  /(?<!\p{L})(?:private(?:ly)?|in private|dms?|direct message|direct|inbox|messenger|whatsapp|messages?|message (?:us|me)|by (?:e-?mail|phone|post|letter)|e-?mail (?:us|me|it)|(?:phone|call|ring|text|dial) (?:us|me|our|the|0|1)|(?:a|an|the|quick) (?:call|e-?mail) to|(?:at|to|from) the (?:desk|counter|till|front desk|kiosk|hatch|office|box office)|in person|out of earshot|at school|at our branch|in your (?:account|app|settings)|in the (?:app|settings)|inside the app|help button|the (?:form|app|portal)|our (?:form|website|portal)|on the phone|chat inside|confidential\p{L}*|at the counter|in the shop|rather than|on \p{N})(?!\p{L})|(?<![\p{N}£€$])\+?\p{N}(?:[ ./-]?\p{N}){6,13}(?!\p{N})|@[\p{L}\p{N}-]+\.|https?:/u;

/** In front of everybody, said outright. */
export const here =
  /(?<!\p{L})(?:below|(?:right |under |in )?here(?! to help)|in (?:the|a|your) (?:comments?|reply|thread|replies)|comment(?:s)?|underneath|under this|on this (?:thread|post|page)|in this thread|publicly|in public|for all to see|reply)(?!\p{L})/u;

/** What is asked for. */
export const datum =
  /(?<!\p{L})(?:(?:an |the |your |full |home |street |mailing |delivery |postal |e-?mail )address(?:es)?|address and|postcode|zip code|(?:order|booking|reservation|phone|telephone|mobile|account|card|reference|customer|tracking|membership|policy|passport|room|flat|house|nhs|ni|national insurance|ticket|serial|contract|student|plate|registration|long|loyalty card|case|id) (?:number|no|code|id|ref|reference)|(?:your|a) (?:number|mobile|plate|cell|phone|email|e-mail|surname|full name|last name|date of birth|birthday|age|iban|bank|account|ring size|size|diagnosis|prescription|real name|insurer|salary|income|student id|id|flat|floor|ward|booking ref|booking|licence|license|passport|pin|password|details|name and|parents)|(?:bank|card|contact|personal) details|booking ref\p{L}*|surname|full name|date of birth|iban|long number|pin|password|(?:the )?code on the door|number plate|the plate|sort code|name of the (?:carer|nurse|child|driver)|(?:when|where) (?:and when |and where )?you were born|where you (?:live|work)|who you live with|email you signed up|(?:the )?name on (?:the|your) (?:card|booking|ticket|order)|under which name|last (?:four|five|three) (?:digits|characters|numbers)|(?:a )?(?:picture|photo|scan|copy) of your|doctor's note|mother's diagnosis|your flight|which medication|the ward|gentleman's surname|the carer)(?!\p{L})/u;

/** A verb or a need that asks. */
export const asks =
  /(?<!\p{L})(?:(?<=^|[,;:(] ?|please |just |kindly |and |then |so |do |you |you to )(?<!(?:did|when|if|as|what|and|that|before) you )(?!(?:tell|remind|ask) (?:your|him|her|them|everyone|everybody|anyone|the) )(?:reply|write|leave|send|give|share|put|drop|tell|provide|type|pop|add|state|confirm|post|answer|enter|text|list|supply|remind|attach|quote)(?: (?:us|me|it|them|in|with|your|the|a|an|here|below|over|along|under|underneath))|let(?:'s| us| me) (?:have|know|get)|(?:i|we)(?:'ll|'d)? (?:just |only |also |still )?(?:need|require)|would need|can (?:i|we) (?:get|have|ask)|may (?:i|we) (?:ask|have)|could (?:i|we) (?:have|get)|(?:can|could|would|will) you (?:\p{L}+ ){0,2}?(?:tell|give|share|send|confirm|write|post|provide|let|remind|say|drop|add|mind)|would you mind|tell us|what's|what is|what are|what|which|does|do)(?!\p{L})/u;

/** Questions about a person that nobody asks before an audience. */
export const personal =
  /(?<!\p{L})(?:where (?:do|does|did) (?:you|he|she|your) (?:live|work|study|go to school)|where (?:are|were) you (?:living|staying|born|working)|(?:how old|what age) (?:are|is) (?:you|your)|how many (?:kids|children|people) (?:do you|live|are)|what school|which school|(?:how much|what) do you (?:earn|make|do for|weigh|take home)|are you (?:married|pregnant|single|employed|on any|on benefits|still (?:on|at|living)|diabetic|usually)|do you (?:live|have (?:children|kids|any (?:allerg|health|medical)|a job)|take (?:any|blood|med)|work|suffer)|which (?:medication|medicine|bank|benefits|illness|condition|hospital|office|two|of the two)|what(?:'s| is| was) (?:your|the (?:address|plate|name|code|number)|her|his) ?(?:\p{L}+ )?|who (?:do you|else) liv\p{L}+|is it just you|what did your (?:daughter|son)|when were you born|what(?:'s| is) wrong with you|how to reach her|how's your \p{L}+'s|what day did you order|on what date did you|if you're in tomorrow|house is empty)/u;

/** What is no asking: 'please don't write it here'. */
export const notAsked =
  /(?<!\p{L})(?:don't|do not|never|not|no need|nobody|won't|without|isn't|our (?:address|number|direct|own|label)|my (?:number|direct|address)|rather than|instead of|once you|what's missing|wrong address)(?!\p{L})/u;

/** Only with a word of 'here', or as a question, does one ask by these. */
export const weak = /^(?:what's|what is|what are|what|which|does|do)$/u;
/** What pleads for it before everybody. */
export const pleads = /(?<!\p{L})(?:please|thanks)(?!\p{L})/u;
