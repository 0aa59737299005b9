import { phrases } from "../pattern/phrases.ts";
import { englishMonth } from "../text/month-names.ts";

/** Up to `most` words in between, numbers with points and currency signs included. */
const g = (most: number) => `(?:[\\p{L}\\p{N}'€$£%-]+(?:[.,]\\d+)* ){0,${most}}`;

const careless =
  "(?:careless~|haste|inexperience|lack of (?:experience|care|thought|attention)|thoughtless~|inattention|hurry|rush|superficial~)";
const we = "(?:we|i|we've|i've|we'll|i'll|we're|i'm)";
const fromNow = `(?:from|as of|starting(?: from)?|beginning) (?:today|tomorrow|now(?: on)?|this (?:week|month|morning)|next (?:week|month)|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: on| onwards)?|(?:from|as of) \\p{N}+ (?:${englishMonth})|(?:from|as of) our next ${g(1)}\\p{L}+`;
const habit =
  "(?:two|nothing|no|no one|nobody|not|never|every|each|all|before|second|read~|check~|approv~|review~|train~|rules?|without|won't|anybody|anyone)";
const people =
  "(?:associations?|famil(?:y|ies)|representatives?|communit(?:y|ies)|passengers?|people|groups?|organi[sz]ations?|customers?|residents?|survivors|those|him|her|them|charit(?:y|ies)|he|dr)";

/** How it came about: causes and circumstances in the past. */
export const explanation = phrases(
  [
    `(?:because|since) ${g(3)}(?:we (?:had|did|were|wanted|thought|needed|never|forgot|failed|put|let|asked|used)|i (?:had|did|was|wanted|thought|never)|nobody|no one|none of us|had|was|were|did not|didn't)`,
    `(?:here is|here's|this is|that is) (?:how|what|why) ${g(2)}(?:happened|came about|went wrong|it happened|we did)`,
    `it happened ${g(2)}(?:because|when|while|like this)`,
    `${we} (?:wanted|were trying|was trying|tried|meant|set out) (?:to (?:be|make|sell|join|write|say|get|sound|use|ride|tell|promote|talk)|a joke)`,
    `${we} ${g(1)}(?:thought|believed|assumed) ${g(2)}\\p{L}+`,
    `behind ${g(5)}(?:was|were|is|are|lies|lay)`,
    `(?:came|comes|arose|born|stemmed|resulted) (?:from|of|out of) ${g(3)}\\p{L}+`,
    `(?:out of|due to|down to|through) ${g(2)}${careless}`,
    `(?:was|were) ${g(2)}(?:in the queue|queued|scheduled|automated|automatic|prepared|planned|full|broken|ill|programmed)`,
    `had been ${g(2)}(?:in the queue|queued|scheduled|prepared|planned|written|broken|closed)`,
    `as we (?:typed|wrote|copied|prepared|corrected)|(?:had )?(?:put off|postponed) ${g(3)}\\p{L}+`,
    `(?:we|he|she|they|crew|staff) needed ${g(4)}(?:seats?|places?)`,
    `(?:nobody|no one|none of us|not one of us) ${g(3)}(?:had|read|wrote|checked|looked|stopped|noticed|thought|asked|put|told|reread|saw|caught)`,
    `without (?:a second person|a second pair|anyone|anybody|another|checking|reading|thinking|asking|looking) ?${g(3)}`,
    `(?:there was|we had) no ${g(2)}(?:check~|rules?|procedure|second|review|control)`,
    `${we} (?:did not|didn't|never|had not|hadn't) ${g(1)}(?:think|thought|read|check~|reread|stop|look~|consider~)`,
    `had (?:a fever|fallen ill)|in (?:our|a|my) ${g(1)}(?:hurry|rush|haste)|for lack of ${g(1)}(?:care|thought|attention|experience)`,
  ],
  [
    `(?:${fromNow}|nothing|nobody|no one|no post|never|no text) ${g(9)}without ${g(4)}\\p{L}+`,
    `(?:does not|doesn't|will not|won't|cannot|can't|could never) happen ${g(2)}`,
  ],
);

/** That it won't be done again, and what changes so that it isn't. */
export const repentance = phrases(
  [
    "(?:will not|won't|will never|must not|mustn't|must never|cannot|can't|shall not|does not|doesn't|is not going to|isn't going to|never) (?:be allowed to )?(?:happen|be repeated|repeat~|occur|do (?:it|this|that))(?: (?:again|ever again))?",
    `${we} (?:will|shall) (?:not|never) ${g(12)}(?:again|any ?more)`,
    `(?:${we} )?(?:won't|will never|never) ${g(12)}again`,
    `${we} (?:will never|promise (?:never|not)|promise (?:you )?(?:that )?we (?:will|won't)|commit~|pledge|undertake) ${g(2)}(?:to|not|never|\\p{L}+)(?! (?:refund|repay|pay|give|donat|meet)\\p{L}*)`,
    `(?:${fromNow}) ${g(9)}${habit}`,
    `so that ${g(4)}(?:does not|doesn't|cannot|can't|will not|won't|never) ${g(1)}(?:happen|be repeated|repeat|occur)`,
    `(?:make|making) sure ${g(5)}(?:does not|doesn't|cannot|can't|never|won't|will not) ${g(1)}(?:happen|repeat|occur)`,
    `${we} ${g(1)}(?:learned|learnt) ${g(3)}(?:from|lesson|this|it|that)`,
    `(?:chang|review|rewrit|rewrot|rewritten|introduc|tighten|overhaul)(?:e|ed|ing|es)? ${g(4)}(?:rules?|procedures?|how|way|ways|process~|polic(?:y|ies)|guidelines|checks?|rota)`,
    `before (?:any|every|each|we) ${g(6)}(?:we|i|two) (?:will|'ll|are|people)`,
    `(?:will|are|is|start|begin) ${g(4)}(?:be trained|trained|training|retrained|training course)`,
    `(?:every|no|each|any) (?:post|advert|ad|tweet|text|message|statement) ${g(5)}(?:read|reread|approved|checked|reviewed)`,
  ],
  [
    `(?:hope|pray|trust|believe|(?:cannot|can't|not) promise) (?:that )?${g(2)}(?:does not|doesn't|will not|won't|never|will never) ${g(1)}\\p{L}+`,
  ],
);

/** What is done to put it right: money, work, removal, a meeting, a body that watches. */
export const repair = phrases([
  "(?:refund|repay|reimburse|compensate|repair|replace|donate|correct)(?:ing|ed)? (?!(?:polic|if))(?:[\\p{L}\\p{N}€$£'.,-]+)",
  "(?:refunding|repaying|reimbursing|compensating|replacing|donating)",
  `(?:a|the|our|full|make|made|this) ${g(1)}(?:donation|refund|compensation|reimbursement)(?! (?:is|was) (?:not|refused))`,
  `${we} ${g(2)}(?:meet|meeting|listen to|invite|inviting|call|calling|contact|contacting|visit|write to|speak to|speaking to) ${g(4)}${people}`,
  `(?:took|taken|taking|take) ${g(4)}(?:down|off the (?:air|page|site)|offline)|${we} ${g(2)}(?:removed|deleted|withdrawn|withdrew|pulled|corrected|suspended|stopped|cancelled)`,
  `(?:set~ up|creat(?:e|ing)|found(?:ing)?|open(?:ing)?|launch(?:ing)?|appoint(?:ing)?|form(?:ing)?|start(?:ing)?) ${g(5)}(?:board|committee|fund|panel|group|hotline|line|review|inquiry|council|team|commission)`,
  `(?:${we}|will|to) ${g(1)}(?:pay|paying|cover|covering|foot) ${g(3)}\\p{L}+`,
  `(?:will|to|shall|can) (?:get|receive|have) ${g(8)}(?:back|refund|ticket|money|compensation|difference|voucher|price|fare)`,
  "(?:post|tweet|photo|picture|message|advert|ad|video|text) (?:is|has) (?:now )?(?:gone|been (?:removed|taken down|withdrawn|deleted))",
  `return(?:ing)? (?:it|them|your ${g(2)}\\p{L}+|the (?:money|difference|fare|price))|opens? ${g(6)}(?:early|longer|late|free of charge|for free)|at work since`,
  "at our (?:own )?expense|out of our (?:own )?pocket",
  `(?:giv(?:e|ing)|send(?:ing)?|pay(?:ing)?) ${g(6)}(?:euros?|€\\d*|dollars?|proceeds|takings|profits?|red cross|relief|charity)`,
  `publish(?:ing)? ${g(4)}(?:receipts?|results?|findings|accounts|report|figures?|correction|outcome)`,
  `(?:${we} )(?:will )?(?:open|stay open|reopen|make (?:it|this|that) right|put (?:it|this|that) right)`,
]);

/** Asking to be forgiven or trusted again; also as a question or with an honest 'if'. */
export const forgiveness = phrases([
  `(?:${we} |are |am )?(?:ask(?:ing)?|beg(?:ging)?|hop(?:e|ing)) ${g(5)}forgive~`,
  "forgive (?:us|me)|forgiveness",
  "(?:another|a second|one more|a new|a last) chance",
  `(?:earn|win|regain|rebuild|deserve|restore)(?:ing|ed)? ${g(3)}(?:trust|respect|confidence)`,
  `(?:trust|respect|confidence) ${g(5)}(?:earn|won|win|rebuil|regain)~`,
  `(?:trust|have faith in) us (?:again|once more)`,
]);

/** Admissions of public wrongs that a reply to a customer has no use for: what was said, whom it hurt. */
export const wrongdoing = phrases([
  "(?:was|is|were) (?:ours|mine) and (?:it |they )?(?:was|is|were) (?:wrong|unfair|offensive)",
  "(?:we|i) (?:should never|should not|shouldn't|ought never) have|(?:we|i) (?:did not|didn't|never) (?:stop to |stopped to )?(?:think|thought|consider|considered|ask|asked|care|cared)",
  `(?:we|i) ${g(1)}(?:said|wrote|posted|published|did|sent|used|made) ${g(4)}(?:unfair|offensive|irresponsible|wrong|unacceptable|tasteless|thoughtless|careless|cruel|stupid|unjust|hurtful|in bad taste)`,
  `(?:we|i) ${g(1)}(?:hurt|offended|insulted|excluded|humiliated|dragged|mocked|exploited|discriminated|harmed|made (?:fun|light) of|joked about|wronged)(?! (?:nobody|no one))`,
  "(?:we|i) (?:did|wrote|said|posted|decided|chose) (?:it|this|that)(?= ?(?:ourselves|and|$|[.,;:!]))",
  `(?:we|i) (?:were|was) ${g(1)}(?:careless|irresponsible|insensitive|unfair|thoughtless|unjust)`,
  "(?:mistake|error|fault) of (?:ours|mine)|(?:we|i) take (?:it|that|this|all of it) (?:in full|all|on ourselves|on myself)",
  "(?:we|i) answer for (?:it|this|that|what|every)~",
]);
