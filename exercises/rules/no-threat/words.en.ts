import { gap, phrases } from "../../lib/pattern/phrases.ts";
import { unable } from "./attacks.en.ts";

const insult =
  "(?:ignorant|liars?|idiots?|idiotic|stupid|moron|moronic|fool|foolish|pathetic|ridiculous|rude|dishonest|clueless|troll|trolls|trolling|haters?|keyboard warriors?|disgrace|disgraceful|shameful|jealous|bitter|hysterical|delusional|scammers?|nasty|bully|coward|cowards|loser|losers|clown|crazy|mad|insane|illiterate|childish|pest|nuisance|toxic|entitled|ungrateful|a joke|slanderous|malicious|unhinged)";

/** Attacks, bans, lawyers: open or veiled. */
export const threat = phrases(
  [
    "if you (?:can|could|knew how to) read|can(?:'t| you) (?:even )?read|learn to read",
    "(?:looking at|judging by|i see from|from|on) your (?:profile|timeline|feed|account|history) (?:\\p{L}+ ){0,4}?(?:you|only|just|nothing|all|full)|you (?:clearly|obviously|seem to|must|just|evidently|apparently) (?:like|enjoy|love|thrive) (?:\\p{L}+ )?(?:noise|drama|attention|complaining|arguing|attacking|moaning|hating|stirring|the sound|trouble)",
    "is (?:this|that) how (?:\\p{L}+ ){1,3}?(?:treat|treats|talk|talks|speak|speaks) (?:to )?(?:staff|us|people who|workers|our)",
    "(?:invite|ask|urge|advise|request|require|expect|recommend) (?:that )?you (?:to )?(?:amend|correct|edit|withdraw|retract|delete|remove|moderate|revise|reconsider|rectify|take down)",
    "(?:consider|discuss|raise|take up|review) (?:\\p{L}+ )?(?:with our|with the) (?:legal )?(?:advis|lawy|solicitor|counsel|attorney)\\p{L}*|statement we (?:may|might|will|shall) (?:\\p{L}+ )?(?:consider|have to|act|take)",
    "people like you (?:who |that )?(?:put|ruin|destroy|spread|make|kill|should|are the|sharing|spreading|posting)|(?:it's|because of|typical of|thanks to) people like you",
    "(?:accusations?|words|claims?|comments?|lies) (?:\\p{L}+ ){0,2}?(?:have|has|carry|come with|comes with) (?:a |their |its )?(?:price|cost|consequences)|you(?:'re| are|'ll be| will be) (?:off|out of|gone from) (?:the|this|our) (?:page|group|community)|(?:don't|do not|no idea) (?:know )?what you(?:'re| are) (?:talking|saying|on) ?(?:about)?",
    "(?:our|my|the|your|a) (?:lawyers?|solicitors?|attorneys?|barristers?|legal (?:team|department|advisers?|advisors?|counsel|representatives?))",
    "legal (?:action|proceedings|consequences|steps|measures|recourse|remedies|route)|take (?:you|this|it|the matter|them) to court|see you in court|(?:we|will|shall|could|may|might|going to|have to|like to|want to|ready to|right to|able to|free to|forced to|prepared to|decide to) sue(?![@'’]| (?:call|ring|phone|email|write|be|see|show|meet|help|explain|about))|to sue (?:you|anyone|people|those)|(?:defam|slander|libel)\\p{L}*|(?:cease|desist)(?: and desist)?|criminal (?:offence|offense|complaint)|report you(?: to)?|press charges|prosecut\\p{L}*|(?:report|referred|reporting|pass) (?:this|your \\p{L}+|it|you) to the police",
    "(?:we )?reserve (?:the|our|all) (?:\\p{L}+ )?rights?|(?:protect|defend|safeguard) (?:ourselves|our (?:good )?(?:name|reputation|image|brand|interests|rights))|forced to (?:take|act|block|delete|remove|consider|report)|(?:we will|we'll|we shall) have (?:no choice|to take action|no option)",
    "(?:we|we'll|we will|going to|will|shall|be|been|being|get|have|to)(?: \\p{L}+)? (?:ban|banned|block|blocked|blocking|banning|mute|muted) (?:you|from|your|for|if)|(?:you|your (?:account|profile))(?:'ll| will| have| are| could| may| risk)? (?:be |been |being )?(?:banned|blocked|reported|removed|muted)|block(?:ing)? you|ban(?:ning)? you",
    "(?:delet|remov|hid|tak|report|flagg?)(?:e|es|ed|ing|ting|en)? (?:down )?(?:your|this|these|the|such|all|any|that) (?:\\p{L}+ ){0,2}?(?:comments?|posts?|reviews?|tweets?|messages?)(?: down)?|(?:your|this|the|such|these) (?:\\p{L}+ )?(?:comments?|posts?|reviews?|tweets?) (?:will|has|have|is|are|shall)(?: now)? (?:be |been |being )?(?:deleted|removed|hidden|reported|taken down)",
    "(?:delete|remove|withdraw|retract|take down|take back) (?:it|this|that|your (?:\\p{L}+ )?(?:comment|post|tweet|review|accusation|claim|statement|words))",
    "(?:shame on (?:you|people)|you (?:should|ought to) be ashamed|be ashamed of yourself|have you no shame|how dare you|who do you think you are|disgrace to)",
    `(?:you|you're|you are|people like you|people who \\p{L}+|stop being|don't be|typical|just (?:a|another)|such (?:a|an)|what (?:a|an)|you (?:sound|look|seem)) (?:\\p{L}+ ){0,3}?(?:a |an )?${insult}`,
    `your (?:\\p{L}+ )?(?:comment|behaviou?r|tone|attitude|message|post|claims?|accusations?|review|words) (?:is|are|was|were) (?:\\p{L}+ )?(?:${insult}|unacceptable|disgusting|offensive|outrageous|insulting|abusive|slander\\p{L}*|libel\\p{L}*|defam\\p{L}*|a lie|lies|nonsense|rubbish)`,
    "you(?:'re| are| have been|'ve been)? (?:\\p{L}+ )?(?:lying|spreading|making things up|talking (?:nonsense|rubbish)|slandering|inventing)|(?:spread|telling|tell|repeat|publish|post|invent|peddl|writ)\\p{L}* (?:\\p{L}+ )?(?:lies|falsehoods|nonsense|fake news|rubbish|hate|malicious \\p{L}+|slander|fairy tales|garbage)|you (?:lie|lied|liar)",
    "(?:before (?:you |posting |writing |commenting |sharing |speaking |accusing |spreading |repeating |opening |calling )(?:\\p{L}+ ){0,5}?(?:get your facts|check your facts|do your (?:homework|research)|think|inform yourself|educate yourself|learn|know what))|(?:get your facts (?:right|straight)|check your facts|do your (?:homework|research)|inform yourself|educate yourself|think (?:twice|before you)|know what you're talking about|learn (?:to|how to) (?:read|write|behave))",
    "(?:be (?:very )?careful|watch|mind|think carefully|careful) (?:about |with |of )?(?:what you|your (?:words|tone|language|mouth|step)|how you)|you(?:'ll| will) (?:regret|be sorry|pay (?:for (?:this|that|it|these|those)(?= ?[.!,])|for (?:what|your (?:words|lies|comments?|post|insults?|mouth|tone))|dearly|the price(?= ?[.!,])|a (?:high |heavy |steep )?price(?= ?[.!,]))|answer for|be held|face|hear from our|bear)|held (?:liable|accountable) for (?:what you|your)|(?:consequences|responsibility) (?:of|for) (?:your|what you|such) (?:\\p{L}+ )?(?:words|comments?|posts?|claims?|statements?|accusations?|say|write|wrote|post)|there (?:will|can|could|may) be consequences",
    "get a life|get over it|grow up|shut up|go (?:elsewhere|somewhere else)|(?<!(?:will|'ll|to|doesn't|didn't|don't|won't|not|usually|often|should|would|may|might|can|could|it|never|mostly|soon|we|they) )go away(?! (?:by|on|in|within|for|with|overnight|when|once|after))|take your (?:business|money) elsewhere|nothing better to do|go and (?:bother|find)|(?:we )?don't (?:need|want) (?:customers|people|clients) like you|you(?:'re| are) not welcome|calm down|(?:stop|quit) (?:whining|moaning|complaining|lying|trolling|spreading|posting)|clearly (?:never|no idea)|you have no idea|you know nothing|who(?:'s| is) paying you|troll(?:ing)?(?= ?[.,!?])",
    "if (?:i|we) were you (?:\\p{L}+ ){0,3}?(?:delete|take|remove|think|be careful|watch|stop|keep quiet|tread)|before it(?:'s| is) too late|there are laws|(?:do|be better off|manage) without (?:people|customers|clients) like you|(?:tired|sick) of (?:people|customers) like you|(?:will|you'll|shall) (?:have to )?(?:answer to us|deal with us|hear from us in court)",
    "(?:false|baseless|unfounded|slanderous|malicious) (?:accusations?|allegations?|claims?|statements?) (?:\\p{L}+ ){0,3}?(?:are|is|have|will|can|may|could|carry|against)(?: \\p{L}+){0,3}? (?:a crime|consequences|illegal|punish\\p{L}*|serious|actionable|an offence|liable)|actionable|against the law to",
  ],
  [
    "(?:you(?:'re| are)|that makes you) (?:certainly |really |clearly )?(?:no|not|neither|hardly) (?:a |an |being )?[\\p{L}]+",
    `(?:not|\\p{L}+n't|never|no|nor|without|nobody|won't|rather than|instead of) ${gap(4)}(?:lawyers?|solicitors?|legal|court|sue|delet|remov|block|ban|ashamed|lying|a liar|report you|hid|threat|rude|ridiculous|crazy|mad|defam|slander|libel|report|troll|foolish|stupid|silly|police)\\p{L}*(?: [\\p{L}']+){0,3}`,
    "(?:shouldn't have|should not have|should never have|sorry (?:for|that|we|about)|wrong to|wrong of us to|apologi[sz]e for|mistake to|mistakenly|wrongly|by mistake) (?:[\\p{L}']+ ){0,4}?(?:delet|remov|block|hid|ban|report)\\p{L}*(?: [\\p{L}']+){0,3}",
    "(?:we|we've|we have|we had) (?:\\p{L}+ )?(?:removed|deleted|taken down|withdrawn|took down) (?:the|our|that|this) (?:\\p{L}+ )?(?:post|tweet|message)",
    "(?:you(?:'re| are)? )(?:\\p{L}+ )?(?:right|entitled) (?:to)(?: [\\p{L}']+){0,4}",
    "you (?:are|were|have every right to be|must be|must have been|'re) (?:\\p{L}+ )?(?:mad|entitled to|angry|bitter)(?: (?:with|at|about|to|that))",
    "before it(?:'s| is) too late to (?:ship|send|order|help)",
    "(?:make|made|making|left|leave|feel|felt) you (?:\\p{L}+ )?(?:look|feel|sound|seem) (?:\\p{L}+ )?(?:stupid|ridiculous|mad|foolish|crazy)",
    "you (?:\\p{L}+ ){0,3}(?:our|we|from us|was|were|that was) (?:\\p{L}+ )?(?:ridiculous|rude|disgraceful|shameful|pathetic|a joke|stupid)",
    "(?:our|my) (?:lawyers?|solicitors?|legal (?:team|department)) (?:isn't|aren't|is not|are not|won't|has nothing)",
    "a nasty (?:surprise|shock|fright|scare|burn|moment|turn)",
    "(?:make|made|making|makes) you (?:mad|bitter|crazy)",
    unable,
    // a favour asked: 'it would be a great help if you could take the post down'
    "(?:it(?:'d| would| might) (?:\\p{L}+ )?(?:be (?:a |of )?(?:\\p{L}+ )?(?:help|helpful|kind|kindness|favour|favor|good)|help)(?: \\p{L}+){0,3}|(?:we|i)(?:'d| would) be (?:\\p{L}+ )?(?:grateful|glad|thankful|obliged|pleased)) if you (?:[\\p{L}']+ ){0,3}?(?:take|remove|delete|correct|edit|amend|withdraw|change)(?![^.!?]{0,60} (?:solicitors?|lawyers?|court|legal|police|sue)(?!\\p{L}))(?: [\\p{L}']+){0,3}",
    "you to correct (?:the|that|one) (?:figures?|numbers?|dates?|address|name)",
    "(?:we|it)(?:'ll| will)? have to take (?:it|the|your)",
  ],
);
