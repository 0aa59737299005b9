import { gap } from "../../lib/pattern/phrases.ts";
import { type Family, family } from "./families.ts";

/** What people publish against a firm. */
const speech =
  "(?:comments?|reviews?|posts?|tweets?|photos?|pictures?|videos?|complaints?|petition|hashtag|campaign|claims?|thread|story|accusations?|stars?|articles?|allegations?|statements?|words|remarks?|stor(?:y|ies))";
const gone =
  "(?:gone|goes|go|amended|revised|updated|reworded|raised|reflects?|disappears?|disappeared|vanish(?:es|ed)?|removed|deleted|withdrawn|retracted|changed|edited|offline|down|taken down|rewritten|dropped|stops?|stopped|ends?|quiet|corrected to)";
const hush = [
  `${speech} ${gap(6)}${gone}`,
  `(?:delet~|remov~|withdraw~|retract~|drop~|take back|take down|taken down|edit~|chang~|updat~|amend~|revis~|rewrit~|reword~|rais(?:e|ed|ing)|improv~|correct(?:ed|ing)?|stop|end|forget|abandon|call off) (?:the |your |that |this |those |all )?(?:\\p{L}+ )?${speech}`,
  "(?:keep|kept|stay|stays|remain|remains|be) (?:\\p{L}+ )?(?:quiet|silent|between us|civil|polite|private)|silence|retract|not a word|say nothing|no more (?:photos|posts|comments|reviews|of this|about)|(?:go|goes|going|talk|talks|went) (?:public|to the (?:papers?|press|newspapers?|media)|online)|contact the (?:consumer|press|papers?|regulator|ombudsman)|not to (?:post|mention|talk|discuss)|n't (?:post|mention|talk|discuss|tell)|tone|apolog(?:ise|ize|y)(?= (?:to|from))",
];
const deal =
  "once|as soon as|as long as|so long as|until|unless|provided|on (?:the )?condition|in (?:return|exchange)|only (?:if|when|after|once)|or else|otherwise|either|if|when|and (?:then )?(?:we|i|the|your)|and we'll|the moment";
const goods =
  "refund~|parcel|lamp|shade|technician|voucher|table|deposit|reservation|booking|offer|order|fine|repair|roof|boiler|room|warranty|help~|reply|answer~|courier|discount|delivery|appointment|replacement|membership|€|money|cents?|place|credit|lessons?|prescription|claim|case|on the house";

const attack =
  "(?:complain|moan|whin|post|criticis|criticiz|attack|offend|insult|boycott|film|abus|blackmail|slander|smear|accus|shout|badmouth|lie|lies|threaten|undermin|slag|blam|denounc|defam|spread|protest|disrespect|bother|grumbl|rant|disturb|damage)~(?: |$)?|(?:go|goes|went|run|runs|talk|talks|speak|take|takes) (?:public|to (?:the )?(?:papers?|press|newspapers?|media|journalists?|court|facebook))|write (?:this|such|things|like|that)|make (?:false|trouble|a fuss|up|scenes?)|behave[sd]? (?:as|like|so|badly)|read this sort|sue|sues|can't behave|with (?:an |your )?(?:unpaid|manners)|come for a free";
const anyone =
  "(?:those|people|anyone|anybody|whoever|everybody|everyone|somebody|someone|(?:a |the |some )?(?:customers?|guests?|passengers?|families|parents?|tenants?|clients?|students?|pupils?|patients?|members?|visitors?|volunteers?|bloggers?|critics|neighbours?|readers?|persons?|residents?|diners|players|fans|posts from guests|neighbours of yours))";

/** Threats in English, by what is done: a family to each thing that a person is made to fear. */
export const threats: readonly Family[] = [
  // A bargain: what is due, for silence.
  family(
    [hush, [deal], [goods]],
    [
      "(?:help|helpful|kind|kindness|favour|favor|grateful|glad|thankful|obliged) if you|feel free|(?:or|and|then) leave|as it is|if you (?:like|wish|care|feel like)|welcome to|our own|(?:can|may|should|could) (?:also |of course |still )?(?:stay|remain|leave|keep|go on|stand|be left)|(?:whatever|however|whichever|no matter|regardless|either way|by all means)|n't (?:depend|have to|need|change|affect|a condition|ask)~|not (?:a condition|depend)~|needn't|no strings|nothing|our (?:own )?(?:post|comment|silence|photos?|words|tone|statement|story|thread)|we've (?:removed|taken|stopped|withdrawn)|we (?:removed|stopped|went|stayed|kept|were|have been|left)|in (?:the|this) (?:thread|comments|post|story)|your (?:claim|story|photos?) (?:is|was|helps?|shows?)|send|attach|met with|was met|sorry|direct message|privately|silence from(?! you)|(?:wall|walls|weeks?|days?|hours?|months?|lots?|spell|morning|bit) of silence|radio silence|(?:met|met you|answered|answered you|greeted|left|got|get|had|had only|heard|hear|given you|gave you|into|was|only|nothing but|just|broke|break|breaking|after|by) (?:(?:our|a|the|this|that|such|so much|complete|total|long|more) ){0,2}silence|(?:our|this|that|long|total|complete|utter|dead|such|days'|weeks') silence|silence (?:was|has been|since|until|after|for (?:days|weeks))|went unanswered|i (?:was|went)|off sale|from sale|sale|sales|right",
    ],
  ),
  family(
    [
      [
        `(?:withdraw|retract|drop|delete|take down|take back|change|remove|edit|stop) (?:the |your |that |this )?(?:\\p{L}+ )?(?:${speech}|or|campaign)${gap(3)}(?:,? and| or) (?:${gap(6)})`,
        `either (?:the |your |that )?${speech} goes|in exchange (?:this|the|your) ${speech}|prepared to forget|retract (?:or|and)|(?:isn't|is not|not) (?:\\p{L}+ )?(?:gone|offline|down|removed|deleted|changed) by (?:noon|midnight|tonight|tomorrow|monday|friday|\\p{N}+|five|six)`,
      ],
    ],
    ["you (?:can|may|could)|sorry|please correct|if you (?:like|wish|want)|the order|we (?:did|were)"],
  ),
  // A good word asked in return.
  family(
    [
      [
        "(?:in (?:exchange|return)|all (?:that )?we (?:ask|want|need)|(?:we|i)(?:'d| would) (?:only|just) (?:ask|need|like|want))",
      ],
      [`${speech}|(?:five|four|some|better|more) stars|good word|rating`],
      ["in (?:exchange|return)|stars|rating|good word"],
    ],
    ["nothing|n't|not|no strings|sorry|photos?|pictures?|which (?:post|comment|review)|link to"],
  ),
  // Somebody else who would see to it.
  family(
    [
      [
        "before (?:others|other people|somebody(?: else)?|someone(?: else)?|anyone else|anybody else|more people|the (?:wrong|right) people) (?:\\p{L}+ ){0,2}?(?:(?:has|have|need|needs) to (?:\\p{L}+ )?)?(?:look into|deal with|take (?:it|this|the matter)|gets? (?:\\p{L}+ )?involved|steps? in|explain|settle|handle|judge|decide)|so (?:that )?(?:we|i) (?:don't|won't|needn't|do not) (?:have to |need to )?(?:take (?:it|this|things|matters|the matter) (?:any )?(?:further|elsewhere)|involve|escalate|go (?:any )?further)|without (?:other people|others|anyone else|anybody else|third parties|somebody else) (?:having to |needing to )?(?:get(?:ting)?|be(?:ing|coming)?|step(?:ping)?) (?:involved|in)(?!\\p{L})|(?:settled?|decided?|resolved?|discuss~|dealt with|sort~) (?:[\\p{L}']+ ){0,2}?(?:somewhere|in (?:a )?(?:place|places|rooms?|setting)) (?:less|more formal|other than)",
      ],
      [`you|your|yourself|please|here|pity|shame|${speech}`],
    ],
    ["sorry|apolog~|our (?:own )?(?:mistake|post|comment|fault)|you (?:can|may|could)|unplug~|engineer|technician"],
  ),
  // The next word.
  family(
    [
      [
        "(?:one more|another|any more|any further|a further|the next) (?:word|lie|insult|comment like|post like|review like|tweet like|complaint|outburst|tantrum|remark|accusation|falsehood|slur|line of this|step)(?: (?:like|about|from|of|and|out|against))|(?:one more|another) (?:lie|insult|outburst|tantrum|slur|word)|(?:carry|keep|go|keeps?) on (?:like (?:this|that)|in (?:this|that))|(?:continue|carry on|go on|keep|persist) (?:in (?:this|that)|with (?:this|that|your)|complaining|posting|shouting|telling (?:lies|tales|stories|people|everyone|everybody|the world)|spreading|attacking|writing (?:this|that|these|like))|keep this up",
      ],
    ],
    ["sorry|apolog~|please (?:do )?(?:go|keep|carry)|as (?:often|long) as|thank~|right"],
  ),
  // What befalls those who complain.
  family(
    [
      [`${anyone} (?:of \\p{L}+ )?(?:who|that|with) ${gap(4)}(?:${attack})`],
      [
        "won't|can't|cannot|don't|aren't|isn't|needn't|shouldn't|never|rarely|seldom|not|nothing|gets?|pay|pays|lose|loses|last|reported|banned|blocked|shown|out|finds?|found|learn|learns|sorry|should|deserve|will|shall|regret|risk|wait|bottom|called|word|court|liable|next time|limits|memories|policy|attacks?|surprised|ought|must",
      ],
    ],
    [
      "right|welcome|favour|thank~|grateful|understand~|no harm|helps?|did us|we(?:'re| are) sorry|apolog~|nobody|no one|is (?:not )?blocked for|deserves? (?:an|a|better|our|the)|here you|our fault|listen~|everyone who complain~|owe|we should|we were",
    ],
  ),
  family(
    [
      [
        `(?:complaints?|complaining|moaning|criticism|comments?|reviews?|requests?|posts?) (?:made |written |sent )?(?:in (?:that|this|such a) tone|like (?:yours|this|these|that)|of (?:that|this) (?:kind|sort)) ${gap(4)}(?:go|goes|end|ends|get|gets|come|comes|have|has|are|is|slow|put|cost|won't|will)|${speech} (?:gets?|will be|will|may soon|are|is) (?:\\p{L}+ )?(?:hidden|disappear|deleted|removed|reported|passed on|flagged|logged)|no more \\p{L}+ for people who|(?:after|because of|due to|following) (?:a |what you |your |this |that )(?:\\p{L}+ )?(?:post|comment|review|wrote|said|outburst|tweet|remarks?)`,
      ],
      [
        "account|claim|warranty|place|order|slip|pile|flagged|expect|won't|will|bottom|shan't|hidden|disappear|passed on|cancel~|review|down|refus~|reported",
      ],
    ],
    [
      "sorry|error|mistake~|changed|checked|found|fixed|improv~|thank~|we've (?:changed|found|hired)|read (?:by|them)|never|nobody",
    ],
  ),
  // Power over what the person needs.
  family(
    [
      [
        "(?<!(?:i|we|i'll|we'll|i do|we do|still|always|i can) )remember|don't forget|bear in mind|keep in mind|be aware|just so (?:you know|(?:that )?(?:it's|it is) clear|we're clear)|take note|might (?:want|like) to (?:remember|consider|think)|you(?:'d| would) do well|it (?:would|might|may) be (?:wise|better|wiser|best|sensible)|it'd be (?:wise|better|wiser|best)|be advised|mind you|as you(?:'ll| will) (?:find out|see|learn|discover)|you(?:'ll| will) find out",
      ],
      [
        "marks?|who|revoked?|withdrawn?|renew~|cancelled?|ended|end|close accounts|refuse|terms of use|notice|up for|in our hands|depends? on us|decide|not to come|not to|patient|licen[cs]e|lease|contract|legal|long memor~|passed on|discretion|without giving|keep quiet|stay away|think",
      ],
    ],
    ["sorry|free|refund~|whenever you|send you|unplug~|lamp|safe~|hot|burn~|stairs"],
  ),
  family(
    [
      [
        "(?:can|could|may|might) (?:always |also |easily |well |still |soon )?(?:be (?:withdrawn|revoked|ended|cancelled|terminated|taken away|given to|reconsidered|refused|reversed|reviewed|less lenient)|slip(?! (?:through|past|by|in|up|on|out|off|over|into))|disappear|take a (?:closer|good) look at (?:you(?= ?[.!,])|your (?:\\p{L}+ )?(?:account|file|permits?|application|claims?|licen[cs]e|profile|posts?|history|records?|taxes|lease|contract|papers|benefits?|membership|tenancy|visa|status|case)|who|whether you)|be less|lose rather|lose more|get lost|end up|come up(?! (?:with|to|and|here|from|for|on))|turn out expensive|refuse|think (?:again|twice)|withdraw|end (?:its|our|your))|(?:points|account|membership|application|place) (?:are|is) (?:\\p{L}+ ){0,3}?under review|(?:bottom|back) of the (?:pile|drawer|queue|list|line)|(?:emptied|served|dealt with|treated|seen|fixed) last(?! (?:week|month|night|year))|take our time|wait another|in no hurry|no hurry to|(?:next time|the next time) you (?:book|call|ring|come|need|want|visit|order|park|are|stay|fly|eat)|isn't (?:owed|a right)|not (?:owed to you|a right)|(?:a |waiting )list of \\p{L}+ (?:families|people|others)|(?:families|people|others|customers) (?:who |that )?(?:would|'d) be (?:grateful|glad) (?:for|of) your|who(?:'d| would) be (?:glad|grateful|happy|delighted) (?:of|for|to have) your|can end(?: the| your| our)?|(?:aren't|isn't|not) obliged to|free to refuse|(?<!(?:you are|you're|you were)(?: quite| perfectly| absolutely| entirely)? )right to (?:end|refuse|close|cancel|withdraw|terminate)|patience (?:\\p{L}+ ){0,5}?(?:end|limits?|out|thin|short)|(?:politeness|courtesy|kindness|goodwill|patience|generosity) (?:\\p{L}+ )?(?:runs? out|has (?:an end|limits)|ends|for ever|forever)|guarantee our courtesy|being patient|(?:last|final) (?:warning|time (?:and|we)|chance|word of)|for the last time",
      ],
    ],
    [
      "sorry|mistake|error|was|were|apolog~|refund~|by (?:law|right)|whenever you like|free of charge|sales?|unplug~|off sale|until we know|can't be|n't be|upon (?:receipt|arrival|presentation)|(?:once|as soon as|when) (?:we|i)(?:'ve| have)? (?:receive|received|get|got|seen|see|have) (?:the|it|your|them|this|that|proof|a copy)",
    ],
  ),
];
