import { gap } from "../../lib/pattern/phrases.ts";
import { type Family, family } from "./families.ts";

const sorry =
  "sorry|apolog~|mistake|our (?:error|fault)|wrongly|was wrong|forgot~|refund~|as promised|thank~|you(?:'re| are|'ve| were) right|by mistake|in error";
const others =
  "(?:boss|employer|husband|wife|partner|teacher|headteacher|insurer|landlord|manager|supervisor|colleagues?|company|firm|office|school|college|university|neighbours?|bank|doctor|vicar|coach|licensing board|in-laws|mother-in-law|accountant|regulator|workplace|parole officer|ex)";
/** Of those, who sets things right for a person: telling them is a service, unless they are told about the person. */
const helpers = "(?:bank|doctor|insurer|accountant)(?!\\p{L})";
/** What a call brings that is a service: 'one call to your school and the place is yours again'. */
const setRight =
  "(?:sorted|settled|changed|waiting|ready|yours|back(?! (?:on|out|in the))|replaced|corrected|moved|fixed|booked|there|done|released|refunded|reissued)";
const seen =
  "(?:name|face|profile|plates?|number plate|registration|habits|address|photo|photograph|picture|car|handle|tone|emails|messages|calls?|type|kind|sort|whereabouts|wording|attitude|account|record)";

/** Menaces in English: the person known and watched, others set on them, doors closed, the law, and good advice. */
export const menaces: readonly Family[] = [
  // Known, watched, noted.
  family(
    [
      [
        `(?:noted|recorded|kept|logged|saved|filed|printed|registered|archived|screenshotted|memori[sz]ed|circulated|passed (?:on|round)|shared) (?:down |all )?your (?:\\p{L}+ )?${seen}|your (?:\\p{L}+ )?${seen} (?:have|has|are|is|will be|was|were) (?:now |all |been |being )*(?:kept|noted|logged|saved|filed|printed|recorded|flagged|translated|on file|at the|on the|passed|circulated|known|forwarded)|(?:has|have|know|knows|recognise|recognize|remember|remembers|got) your (?:\\p{L}+ )?(?:face|plates?|photo|photograph|picture|type|kind|sort|number plate|car|face on)|(?:will|'ll|shall) (?:recognise|recognize|remember) (?:you|your)|(?:we|i)(?:'ll| will| shall| always| do)? remember (?:those |people |customers |anyone |everyone )?who (?:wrote|writes?|posts?|posted|complain~|insult~|shout~|attack~|crossed|crosses|said|says|started|spoke|was|were|turn~|made trouble)`,
        `(?<!(?:so|so that|to|let|then|and) (?:(?:we|i|us|me|he|she|they)(?:'ll)? )?(?:can |will )?)(?:know|knows|found out|find out|happen to know|aware of) (?:exactly |perfectly well |very well |full well )?(?:where (?:you (?:live|work|play|park|drink|shop)|your (?:kids|children|son|daughter|wife|husband|house|car))|how you (?:park|live|work|treat|pay)|who you (?:are|work|really)|what to expect|your (?:type|kind|sort|boss|employer|landlord|wife|husband))|(?:taken|took|got|have|kept|made) (?:a |the )?(?:screenshots?|screen shots?|copy of your)|keep(?:s|ing)? (?:a |an )?(?:record|file|list|eye) (?:of|on) (?:visitors|customers|people|you|those|guests|everyone)|keep an eye on you|keeping (?:a list|tabs)|(?:long|good|excellent) memor(?:y|ies)|(?:archive|we|staff|clerks|museum|town) (?:never forgets?|remembers? every|don't forget)|everyone (?:in this town |here )?knows everyone|small (?:town|world|village|place|community)(?= ?[.,!])|fair idea (?:where|who)|cameras (?:in|on|at) (?:our|the) \\p{L}+ (?:\\p{L}+ )?and|blacklist~|(?:had|taken|took) a (?:good |closer )?look at your (?:profile|page|account|timeline)|looked (?:at|through) your (?:profile|page|account|timeline)`,
      ],
    ],
    [sorry, "number for|for thursday|so that nobody|we(?:'re| are) a small|complaint is"],
  ),
  // Others are set on the person.
  family(
    [
      [
        `your ${others} (?:\\p{L}+ )?(?:would|will|might|may|could|should|has|have|knows?|reads?|won't|sees|hears|'d|'ll) (?:\\p{L}+ )?(?:be (?:\\p{L}+ )?(?:interested|curious|delighted|happy|glad|pleased|proud|told|informed|surprised|hearing)|like to|love to|want to|hear|read|see|been told|been informed|find|learn|know|think|say|agree|appreciate)|(?:told|tell|inform~|(?<!in )writ~|call~(?! to(?!\\p{L}))|ring|contact~|copied|copy|tag~|forward~|sen[dt]~|speak~|word) (?:\\p{L}+ )?(?:to |with |in )?your (?!${helpers})${others}|(?:told|tell|inform~|(?<!in )writ~|call~|ring|contact~|speak~|word) (?:\\p{L}+ )?(?:to |with |in )?your ${helpers} (?:[\\p{L}']+ ){0,3}?(?:about you(?! ?\\p{L})|(?:what|who|how) (?:kind of (?:\\p{L}+ )?)?you)|(?:the whole|the entire|all the) (?:village|town|street|office|internet|world) (?:will|is going to|would|shall) (?:learn|know|hear|see|read)|passed on to other|we (?:could|might) ask the neighbours`,
        `(?:cousin|brother|friends?|uncle|nephew|contacts?|brother-in-law) (?:in|at|on|who works?) (?:the |a )?(?:\\p{L}+ ){0,3}?(?:office|council|police|board|press|ministry|department|court|paper)|(?:one|a|another|single|quick|short|phone) call to your (?!${helpers}|neighbours?(?!\\p{L}))${others}|one (?:phone )?call to (?:(?:the )?(?:police|press|tax|benefits?|immigration|licensing|bailiffs)|(?:social services)|our (?:lawyers?|solicitors?|legal))|(?:involve|call|calling|involving|send|fetch|bring) (?:in )?the police|social services|(?:tax|immigration|benefits?|licensing|health|planning|housing) (?:office|board|officer|inspector|authorities|authority|department) (?:might|may|will|would|could)|bouncers|large man|short temper|short fuse|big lads?|stick together|talk to (?:one another|each other)`,
      ],
    ],
    [
      sorry,
      "burglar~|theft|needn't|if you (?:like|wish|want)",
      `call to (?:your|the) (?:[\\p{L}']+ ){1,4}?(?:and|to get|to have) (?:[\\p{L}']+ ){1,4}?${setRight}(?! (?:to|with) (?:you|them))|(?:with )?(?:one|a) (?:phone )?call to your (?:[\\p{L}']+ ){1,3}?(?:we|i) can (?:move|change|book|fix|correct|cancel|release|rearrange|sort)`,
    ],
  ),
  // Doors closed.
  family(
    [
      [
        `(?:not|never|won't|no longer|don't|doesn't|shan't|aren't|isn't|rather not) (?:be |want to |going to |to |like to |being |be able to )?(?:serve you|serving you|served again|let in|welcome|admitted|deal with|dealing with|lend|lent|see your (?:name|face)|hear from you|negotiate with|cook for|work with|answer any|lectured by|be lectured|be spoken to|expect fresh|take you back|do business|host|seat|treat you)|(?:told|asked|instructed) not to (?:serve|help|answer|let|admit)|(?:future|further|any) (?:bookings?|orders?|requests?|reservations?|applications?) (?:\\p{L}+ ){0,5}?(?:declined|refused|rejected|ignored|cancelled)|${gap(0)}(?:account|membership|table|booking|reservation|order|voucher|subscription|place|library card|season ticket) (?:\\p{L}+ ){0,4}?(?:is|will be|has been|may soon|gets?) (?:cancelled|void|closed|flagged|suspended|revoked|terminated|not be|frozen)|your ban|first passenger|shown (?:out|the door)|(?:put|throw|thrown) (?:you )?off (?:a|the|my) \\p{L}+|off you go|the door is (?:there|that way)|conversation ends here|good riddance|(?:spare|do without|manage without|rather lose) (?:a customer|one like|customers)|with friends like you|(?:nobody|no one|we won't|who'd|who would) (?:would |'ll |will )?miss you|clicks to (?:ban|block)|door again|stay away from (?:our|the) (?:shop|museum|school|club|library|hotel|restaurant|page)|(?<!(?:reasons?|we|we'll|we'd|we've|i|right|wish|wanted|want|need|had|having|decided?|tempted|made you|makes? you|making you|if you|if you'd|though you|where you|before you|blame you(?: for| if you)?) (?:to )?(?:[\\p{L}']+ ){0,2})(?:(?:shop|eat|buy|dine|drink|stay|sleep|book|order|complain|moan|rant|whinge|shout|preach|go|try|look|play|park|swim|train|study|read|donate|volunteer|travel|fly|bank|pray|live|sit|apply)(?: [\\p{L}']+){0,3}|(?:do|take|spend|bring|post|share|find)(?: [\\p{L}']+){1,4}) elsewhere(?= ?[.!])|(?:happier|better off) elsewhere(?= ?[.!])|best left unwritten|needn't bother us|leave to their tantrums|comments will be open only|won't be answering`,
      ],
    ],
    [
      sorry,
      "unplug~|in its own box|fault|off sale|off the shelves|(?:may|might|could|can|you'll|will) (?:[\\p{L}']+ ){0,2}?find (?:[\\p{L}']+ ){1,3}?(?:cheaper|for less) elsewhere|if you (?:find|found|see|saw) (?:[\\p{L}']+ ){1,5}?elsewhere",
    ],
  ),
  // The law and the bill.
  family(
    [
      [
        "(?:in front of|before) a (?:judge|court|magistrate)|(?:taken down|ordered|settled|decided) by (?:you or )?(?:a|the) (?:court|judge)|in court(?= ?[.!])|joint claim|(?:is|it's|that's|called) (?:called )?(?:fraud|extortion|blackmail|libel|slander|perjury|theft|harassment)|blackmail~|(?:works?|working) with lawyers|legal (?:cover|insurance|fees|bill|costs|department will)|registered (?:letter|post|mail)|a court would tell|a good lawyer|lawyer up|liable too|false statement|(?:what|which|consider~|discuss~) (?:further )?(?:steps|measures|action) to take|what steps|hesitate to act|act against|take (?:steps|action|measures) against|reserves? (?:all |its |the |our )?(?:rights?|legal)|all rights (?:reserved )?against|expensive(?= ?[.!])|long bills|cost you (?:dear|dearly|more|a lot)|dearer for you|at your (?:own )?expense(?= ?[.!])|(?:pay|paying) for (?:it|this|their|your) (?:lunch|words|mouth|comment|post|lies|next)|(?:we'll|we will|we shall) (?:bill|invoice|charge) you|trifle|kept every receipt|insurers? have people|easily claimed",
      ],
    ],
    [
      sorry,
      "isn't needed|you(?:'ve| have) the right|our (?:own )?liab~|hand over|what steps we|steps to take with|we're liable",
    ],
  ),
  // Advice that is none, and the meeting face to face.
  family(
    [
      [
        "(?:in|for) your own (?:interest|good|sake|benefit)(?= ?[:,.!])|for your sake|word of advice|a tip among|a word to the wise|friendly (?:advice|warning|tip|word)|free advice|(?:choose|pick|weigh|watch|mind) your (?:words|step|mouth|tongue|tone|manners|language)|let it go(?!\\?)(?= ?[.!])|(?:little |bit |lot )?more careful if i|if i were you(?!(?: (?!i'd|i would)[\\p{L}']+){0,2} (?:i'd|i would) (?:also |only |probably |certainly |be (?:just )?(?:as )?)?(?:angry|furious|upset|cross|livid|annoyed|worried|scared|shouting|asking|wondering|crying|feeling|fed up|disappointed|feel|want|expect|ask|hate|shout|scream|wonder|cry|have (?:shouted|written|said|done|been|asked)))|(?:advise|suggest|urge|recommend|ask) (?:that )?(?:\\p{L}+ ){0,2}?(?:you )?(?:\\p{L}+ ){0,2}?(?:to )?(?:reconsider|consider your|rethink|think again|let it go|moderate|calm down|stay away|keep quiet|refrain|drop it|desist|tone it)|(?:kindly|please) (?:stop|refrain|desist|cease) (?:inciting|from|spreading|posting|attacking|harassing|lying|shouting|slandering|this)|go better for you|(?:your|the) choice is yours|be wise not to|before you (?:press|hit|post|type|send) (?:\\p{L}+ )?(?:send|again|another)|(?:think|consider) (?:about )?(?:that|your standing|your position|your future|who)(?= ?(?:if|in|[.,!]|who))|you(?:'ve| have) got until|set this right|not too late to say|but it soon will|public apology from you|apology from you|(?:we|i)(?:'re| are|'m| am)? (?:expect|await|waiting for|demand|owed) (?:an |your )(?:\\p{L}+ )?apology|you owe (?:us|our|her|him|them|the|my) (?:\\p{L}+ )?an? apology|if you want it to stay that way|not a word more|that you'll keep quiet|(?:hate|shame|pity|sorry) (?:for this to|if your|to have to|if this|if anything|if something)|it'd be a (?:shame|pity) if|become awkward",
        "(?<!(?:like|rather|prefer|want|wanted|wish|wished|welcome) (?:to )?(?:tell|shout at|say (?:it|that|this) to|be angry with) (?:me|us) (?:[\\p{L}']+ ){0,3})(?:to my face|to our faces)|face to face with (?:us|the|him|her)|see (?:how far|what happens|where (?:it|that) gets|whether anyone|if you (?:dare|still))|let's see (?:who|whether anyone)|(?<!(?:i'll|we'll|i|we|me) )say that (?:to (?:me|us|(?:my|our|his|her|their) (?:\\p{L}+ )?faces?|(?:the|my|our) (?:\\p{L}+ )?(?:staff|team|cooks?|chefs?|waiters?|nurses?|drivers?|colleagues?|people|girls|lads|kitchen))|again|in front)|how far you get|you(?:'ll| will) see(?= ?[.!])|only yourself to (?:thank|blame)|whom to (?:thank|blame)|don't come (?:crying|running|back)|(?:you|those|liars?|lies|truth)(?: [\\p{L}']+){0,7} sooner or later(?! ?\\?)|sooner or later (?:[\\p{L}']+ ){0,3}?(?:(?:you|people|those)(?!(?:'ll)?(?: will| may| might)? (?:\\p{L}+ )?(?:need(?! (?:us|me|our)(?!\\p{L}))|want|notice|have|use|run|get|ask|wonder|find out)(?!\\p{L}))|liars?|lies|truth|catch(?:es)? up with (?:you|people|those|liars|everybody|everyone))(?!\\p{L})|like what comes next|what (?:our|the) \\p{L}+ (?:\\p{L}+ )?could tell|wouldn't believe what|i won't say what|hope (?:you never|you'll never|you don't|for your|you're (?:proud|happy|pleased|satisfied))|short legs|you reap|what goes around|play(?:ing)? with fire|hand that feeds|beggars|glass houses|last laugh|laughs last|chickens come home|forewarned|(?:remember|know) who (?:marks|decides|signs|pays|writes)|reads comments|policy on (?:families|people|customers|parents)|no-fly list|go by the book|(?:would|'d) be (?:very )?interested (?:in|to)",
      ],
    ],
    [
      sorry,
      "we (?:have|had) only ourselves|i'd be (?:angry|furious|upset)|i(?:'d| would) (?:gladly )?come to (?:the house|your house|you)(?: [\\p{L}']+){1,4} if you|our technician will|furious|hot|burn~|insurance",
    ],
  ),
];
