import { gap, phrases } from "../../lib/pattern/phrases.ts";

const culprit =
  "(?:fault|defect|bulb|short|wir(?:e|ing)|cable|cord|voltage|surge|socket|plug (?:was|is|being|problem)|transformer|component|batch|assembl|install|overload|overheat|error|mistake|misuse|ventilation|supplier|courier|moisture|dust|bacteri|ingredient|bug|glitch|server|update|contamina|wear|batter|charger|cover|too (?:close|powerful|strong|hot|high|long|much|near|many)|wattage|wrong|loose|human|manufactur|production|insulation|malfunction|leak|weather|traffic|lightning|electric|power|incorrect|damaged|broken|virus|hack|switch|oversight|software|circuit|fabric|shade)\\p{L}*";
const maybe =
  "(?:it(?:'s| is) (?:possible|likely|probable)(?: that)?|probably|perhaps|maybe|possibly|presumably|most likely|very likely|(?:almost|quite) certainly|in all likelihood|likely|apparently|conceivably|chances are|surely|no doubt|our (?:best )?guess|my (?:best )?guess|our (?:working )?theory|(?:my|our) (?:hunch|bet|suspicion|feeling|impression)|in our (?:view|opinion))";
const hunch =
  "(?:(?:we|i)(?:'d| would) (?:\\p{L}+ )?(?:say|wager)|(?:we|i)(?:'d| would)? (?:\\p{L}+ )?(?:think|believe|bet|suspect|guess|assume|reckon|imagine|suppose|fear|presume))";
const feeling =
  "(?:fright|scar|awful|terribl|horribl|worr|upset|shock|stress|distress|hard|difficult|alarm|frustrat|painful|tough|disappoint|nightmare|unpleasant|ordeal|dreadful|unsettl|terrif|disrupt|help|useful|worse)";
const subject =
  "(?:it|this|that|there|the cause|the reason|the problem|the fault|the issue|something|what happened|the lamp|the overheating|they)";

/** A guess at why it happened. */
export const guess = phrases(
  [
    `(?:it|this|that|the (?:lamp|problem|burn|damage|overheating)) (?:was|is|came from|comes from) (?:\\p{L}+ )?(?:a|an|our|some) (?:\\p{L}+ )?(?:defect|fault|flaw|malfunction|weakness|bug|design error)(?= (?:in|of|with|on)|[.,;!])`,
    `(?:all the )?(?:signs|hallmarks|marks|symptoms|look) of (?:a|an|the|our|some) (?:\\p{L}+ ){0,2}?${culprit}|(?:points?|pointing|suggests?) (?:\\p{L}+ )?(?:to|at|towards) (?:a|an|the|your|some) (?:\\p{L}+ ){0,2}?${culprit}`,
    "(?:my|our) money(?:'s| is) on|(?:i'd|we'd) put (?:my |our )?money on|if you ask (?:me|us)|(?:dodgy|loose|bad|poor|faulty) (?:contact|connection|joint|solder)|smells (?:like|of)",
    "(?:is|was|were|are) (?:simply |just |clearly |obviously )?(?:badly|poorly|wrongly|incorrectly) (?:designed|made|built|wired|assembled|manufactured)|(?:design|manufacturing|production|wiring) (?:fault|flaw|defect|error)",
    "(?:many|some|most|lots of) people (?:\\p{L}+ )?(?:leave|use|put|cover|fit) (?:[\\p{L}']+ ){0,6}?(?:shelf|bulb|cloth|curtain|stronger|under|near|on all)",
    "(?:in all likelihood|most likely|very likely|almost certainly|presumably|in all probability|chances are),? (?:a|an|the|some|one|its) (?!worst|last|best|first)(?:[\\p{L}\\p{N}'-]+ ){1,7}?(?:got|was|were|had|came|failed|overheated|worked|gave|touched|melted|broke|shorted|slipped)",
    "(?:usually|normally|typically|generally|mostly|nearly always|almost always) (?:happens|occurs|comes|down to|means) (?:when|because|if|from|with|that|to)",
    "(?:it's|that's|this is|it is|it was|we had|there was) (?:clearly |obviously |just |simply )?(?:a|an|one) (?:bad|faulty|defective|dodgy|poor) (?:batch|lot|series|run)(?: of \\p{L}+)?",
    `${culprit} (?:\\p{L}+ ){0,2}?(?:was|were|is|had) (?:probably|perhaps|maybe|possibly|most likely|likely|presumably) (?!\\p{L}+ing)\\p{L}+`,
    `(?:it's|it is|this is|that's|is|comes|happens) (?:nearly always|almost always|usually|typically|normally|often|generally|nine times out of ten) (?:when |because |down to |due to |caused by |from )?(?:\\p{L}+ ){0,3}?${culprit}`,
    "(?:in (?:most|many|nearly all|almost all|the majority of|nine out of ten|other) cases|most of the time|more often than not|as a rule) (?:[\\p{L}']+ ){0,6}?(?:because|due to|when|if|down to|caused|comes from|happens)",
    `(?:usually|typically|normally|nine times out of ten),? (?:it's|it is|this is|that's|this happens|it happens) (?:\\p{L}+ ){0,4}?${culprit}`,
    `${maybe} (?:(?!when|by|if|so |before|until)[\\p{L}\\p{N}'-]+ ){0,8}?${culprit}`,
    `${maybe} (?:\\p{L}+ ){0,3}?(?:caused by|due to|because of|down to|the result of|a result of|related to)`,
    `${hunch} (?:(?!how|what)[\\p{L}\\p{N}'-]+ ){0,8}?(?:${culprit}|caused by|due to|because of|down to|to blame)`,
    `(?:${subject}|bulb|cable|wiring|plug|switch|component|battery|transformer) (?:\\p{L}+ )?(?:may|might|could|must|can|will|would) (?:well |also |simply |just |only |possibly |easily )?(?:have (?:been )?|be )(?!${feeling}|\\p{L}+ ${feeling}|(?:\\p{L}+ ){2}${feeling})(?:[\\p{L}\\p{N}'-]+ ){0,6}?(?:${culprit}|caused|due to|down to|because|related to|to blame|responsible)`,
    `(?:seems?|appears?|looks|looking|sounds?) (?!(?:carefully |closely |hard |again |now )?(?:into|at|for|after|forward|over|through|inside|up)(?!\\p{L}))(?:like |as if |as though |to (?:be |have been |have )?|that )?(?!${feeling}|\\p{L}+ ${feeling})(?:[\\p{L}\\p{N}'-]+ ){0,5}?(?:${culprit}|caused by|due to|down to)`,
    `(?:cause|reason|explanation|culprit|root) (?:(?:of|for|behind) (?:\\p{L}+ ){1,3}?)?(?:is|was|seems|appears|lies|may be|might be|could be|must be|must have been|may have been) (?:\\p{L}+ )?(?:to be |to have been |with |in )?(?:a|an|the|your|our) (?:\\p{L}+ ){0,3}?${culprit}`,
    `(?:was|were|is|been|comes|came|happened|overheated) (?:\\p{L}+ )?(?:caused by|due to|because of|down to|from|as a result of) (?:a|an|the|some|your|our|someone|something) (?:\\p{L}+ ){0,3}?${culprit}`,
    "(?:it|this|that) (?:was|is)(?: clearly| obviously| just| simply)? (?:a|an) (?:(?:faulty|defective|loose|wrong|short|power|electrical|manufacturing|production|human|wiring|bad) (?:\\p{L}+ )?(?:bulb|circuit|wire|wiring|cable|surge|fault|defect|error|batch|component|plug|socket|lamp|connection|problem))",
    "(?:maybe|perhaps|did|have|were|had) you (?:\\p{L}+ ){0,3}?(?:use|used|using|left|leave|fit|fitted|cover|covered|put|place|placed|plug|plugged|forget|forgotten|overload)\\p{L}* (?:\\p{L}+ ){0,5}?" +
      culprit,
  ],
  [
    "it would be wrong(?: [\\p{L}']+){0,4}",
    "(?:i|we|anyone|people) (?:could|might|can) (?:easily )?(?:tell you|say|guess|speculate|claim|argue)(?: [\\p{L}'-]+){0,14}",
    `(?:whether|what|why|which|how|who|until|rule out|rather than|instead of|before|without|find out|determine|establish|investigat\\p{L}*|won't|will not|not going to|don't want to|wouldn't|would rather not|rather not|refuse to|not) (?:[\\p{L}\\p{N}'-]+ ){0,3}?(?:guess|speculat|assum|suspect|think|know|was|is|it|the|this|a|whether|caus|could|may|might|went|happened|if)\\p{L}*(?:\\s+[\\p{L}\\p{N}'-]+){0,8}`,
    "(?:there|it|that|this) (?:will|would|should) (?:\\p{L}+ )?be (?:an? |another |the |more |our |some )?(?:\\p{L}+ ){0,3}?(?:updates?|news|reports?|announcement|statement|information)",
    "whatever (?:\\p{L}+ ){1,4}?(?:cause|reason|was|is|fault|turns)\\p{L}*(?: [\\p{L}']+){0,6}",
    `(?:if|whether|should|unless) (?:our|the|an?|your|their|his|her|my) (?:[\\p{L}'-]+ ){1,4}?(?:determines?|finds?|shows?|confirms?|says?|detects?|reveals?|proves?|points?|tells?) ${gap(4)}${culprit}`,
    `(?:if) (?:it|the \\p{L}+|this|there) (?:turns out|is|was|proves|were|has) ${gap(6)}${culprit}`,
  ],
);
