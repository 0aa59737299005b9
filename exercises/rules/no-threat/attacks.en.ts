import { gap } from "../../lib/phrases.ts";
import { type Family, family } from "./families.ts";

/** Names that nobody gives but in anger; said of oneself, or as the customer's word, they are no attack. */
const names =
  "imbeciles?|idiots?|morons?|fools?|peasants?|hysterics|hysterical|trolls?|haters?|liars?|cowards?|cowardly|crooks?|fraudsters?|scroungers?|freeloaders?|parasites?|beggars?|vandals?|bullies|bully|brats?|busybod(?:y|ies)|gossips|hypocrites?|hypocritical|whingers?|whiners?|moaners?|drama queens?|attention[- ]seekers?|attention[- ]seeking|keyboard (?:warriors?|heroes|hero)|know-it-alls?|snobs?|clowns?|crybab(?:y|ies)|snowflakes?|nobody like you|nutters?|nutcases?|lunatics?|psychos?|narcissists?|spiteful|malicious|vindictive|venom~|pathetic|ungrateful|ingratitude|insolen(?:t|ce)|impertinen(?:t|ce)|illiterates?|half-?wits?|dimwits?|simpletons?|scum|riff-raff|rabble|thugs?|louts?|yobs?|boors?|boorish|petty|bitter little|small-minded|narrow-minded|ill-mannered|bad-mannered|uncouth|gullible|delusional|deranged|unhinged|paranoid|tantrums?|hissy fits?|poison|bile|whin(?:e|ing)|whing(?:e|ing)|moaning|mudslinging|rants?|ranting|scaremonger~|rabble-rous~|grifters?|chancers?|cheapskates?|nobod(?:y|ies) like";
const ownFault =
  "we (?:were|are|have been|acted|sounded|must|look)|we're|i was|i am|i'm|i feel|it was (?:\\p{L}+ )?of us|our (?:own )?(?:answer|reply|behaviour|mistake|post|words|tone|driver|waiter|stylist|colleague|email)|(?:call|called|calls) (?:us|you|our)|you called|the (?:driver|waiter|stylist|conductor|clerk|colleague|guard|cashier)|sorry|apolog~|of ours|makes us|made you|feel~ (?:a |like )|left you|nobody (?:here )?(?:thinks|says|is)|no one (?:here )?(?:thinks|says)|food poison~|against poison~|lamp~|children~ at home";

/** Attacks on the person in English, by what is belittled. */
export const attacks: readonly Family[] = [
  family(
    [[names]],
    [
      ownFault,
      "(?:that|this|the rumour|the story|story|it) (?:is|was|'s)? ?(?:\\p{L}+ )?nonsense|not (?:a )?(?:rant|nonsense)|competitor",
    ],
  ),
  family(
    [
      [
        // Wits, schooling, health, age, time.
        `(?:too much|so much) (?:free |spare )?time|time on (?:their|your|her|his) hands|who (?:know|knows) how to ask|(?:can't|cannot|unable to|learn to|learnt to|learned to|who know how to|knows how to) (?:read|write|spell|count|tell \\p{L}+ from|queue|drive|cook|behave|park|say please|say thank|use a|follow (?:a |simple )?instructions|string)|though perhaps not (?:plain|clear|simple)|(?:your|the) medication|(?:have you|you've) been drinking|seek help|need(?:s)? (?:professional |medical |serious )?help(?: of a kind)?(?= ?[.!])|get (?:some )?help(?= ?[.!])|(?:man|woman|person|lady|gentleman|someone|somebody) (?:of|at) your (?:age|standing|education|position|background|sort)|at your age|(?:like|be) (?:a |an )?grown(?:-| )\\p{L}+|grown-ups (?:use|don't|know|write|call|ask)|(?:so|that|this|bit|little) (?:dim|thick|slow|dense|stupid|gullible|naive|sensitive|precious)|always this|because (?:he|she)(?:'s| is) (?:slow|dim|lazy|spoilt|stupid)|not an? \\p{L}+ expert|(?:isn't|is not|you're no|are no|not a) (?:\\p{L}+ )?expert any more|aren't made for|made for (?:boats|this|cities)|brain~|iq|common sense|your (?:\\p{L}+ )?(?:ignorance|stupidity|arrogance|rudeness|bitterness|malice|spite|jealousy|envy|manners|attitude|tantrum|ego|palate|upbringing|nonsense|imagination|campaign|intelligence|temper|hysteria|dishonesty|cheek|nerve)(?! (?:is|are) (?:understandable|fine|right))`,
        // Manners, gratitude, mockery.
        `you poor (?:thing|dear|soul|lamb)|poor you|did (?:nobody|no one|your mother|anyone|they) (?:ever )?(?:teach|tell|raise)|teach you to|play(?:ing|s)? the victim|victim card|(?:fifteen|five|your) minutes of fame|moment of fame|(?:for|after|crave|seeking|want) (?:the )?(?:attention|likes|clicks|followers|fame)(?= ?[.!,])|thanks for the clicks|(?:show|minimum of|some|a little|a bit of|bit more|shred of|ounce of) (?:\\p{L}+ )?(?:gratitude|manners|decency|respect|humility|self-respect|dignity|sense)|(?:more|better) than (?:you|they|some) deserve~|(?:should|ought to|might) be grateful|you(?:'re| are) lucky (?:we|that|to|you)|count yourself lucky|who appreciates? (?:it|them|us)|family that appreciates|customers? (?:with|like) your|(?:one|someone|somebody|anyone|people|customer|customers|guests|clients) like you|(?:what|exactly what) kind of (?:customer|person|mother|neighbour|guest)|kind of person (?:who|you)|serious customers|some people (?:just|will|never|can't)|(?:off|get a) (?:your high horse|grip|life)|gentle word from you|(?:if|until|when|once) (?:the|your) tone|(?:in|with|of) (?:that|this|such a) tone|reading (?:it |them )?(?:out|aloud) (?:and|for)|(?:had a good laugh|we(?:'ve| all|'ve all)? laughed) (?:at|about|over) (?:you|your)|i hope you(?:'re| are) proud|must be (?:lonely|sad|hard|exhausting|nice)|sad (?:little|life|person)|little (?:person|man|woman|life|world)(?= (?:you|who|must|of))|what a (?:\\p{L}+ )?(?:person|human|piece|specimen|creature|character|charmer) you|(?:sit down|breathe)(?:,| and) (?:breathe|calm|try)|grow up|has little to shout|off your (?:meds|head|rocker)|isn't a doormat`,
        // Said to be lying, or after money.
        `(?:if|assuming) you (?:really|actually|truly|ever) (?:were|did|had|bought|came|ordered)|(?:making|made|make) (?:things |stories |fires )up|making up (?:fires|stories|things|burns|faults|complaints)|to get (?:money|something|a refund|a free|freebies|a discount) (?:out of|for)|(?:anyone|anybody) can (?:\\p{L}+ ){1,5}?and (?:blame|claim|say|pretend)|a word for (?:people|someone|customers)|want their money back|(?:remarkable|funny|strange|odd|curious|amazing|convenient) how (?:some|people|patients|customers|quickly|you)|such stories|free (?:lunch|meal|stay|ride|parcels)|what you(?:'ve| have) just admitted|another lie|more lies|your lies|out to (?:get|ruin|harm)|you(?:'ve| have|'re| are)? drag(?:ged|ging)?|weren't complaining when|you weren't complaining`,
      ],
    ],
    [
      ownFault,
      `understandable|understand|whatever tone|be grateful (?:to you|if)|we(?:'d| would) be grateful|nobody ${gap(3)}should|you(?:'re| are) right|free meal|on us|(?:patient|loyal|good|best|great|regular) (?:\\p{L}+ )?like you|like you (?:deserve|did)|customers? like you (?:make|keep|help|are)|lose (?:a |someone |customers )`,
    ],
  ),
];
