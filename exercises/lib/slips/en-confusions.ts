import { mend, type SlipRule, slip, whole } from "./slip.ts";

/** Things of the trade that people own: what *your* and *whose* stand before. */
const thing =
  "order|orders|parcel|package|email|e-mail|emails|message|messages|account|address|refund|money|lamp|lamps|name|comment|patience|feedback|details|booking|delivery|room|card|mother|birthday|finger|hand|experience|complaint|review|post|own|bulb|shelf|table|number|trust|time|photo|reply|question|concern|frustration|family|replacement|shipping|purchase|service|stay|ticket|fault|mistake|team|customers|products|job|idea|responsibility|turn";

const countable =
  "people|customers|orders|parcels|packages|emails|e-mails|mistakes|lamps|messages|followers|comments|errors|complaints|reviews|products|posts|questions|replies|guests|visitors|families|volunteers|items";

/** English slips of words that sound alike: rows EN01–EN21, but for the spelling list. */
export const confusionSlips: readonly SlipRule[] = [
  slip(
    "EN01",
    whole(
      "it's (?:own|battery|cable|base|shade|bulb|box|contents|owner|owners|surface|label|price)(?! (?:is|was|that|we|not|fault))",
      // after a preposition nothing is said of it: 'inside it's box'
      "(?<=(?:of|from|into|onto|under|inside|behind|through|against|beside) )it's (?!(?:a|an|the|not|all|been|that|because|so|very|no|only|just|also|still|now|too|quite|really|already|always|never|clear|hard|easy|ours|yours|mine|worth|my|our|your|their|why|what|how|where|when|like|\\p{L}+(?:ed|ing))(?!\\p{L}))\\p{L}+",
      "(?<=(?:than|what|how) )it's (?!(?:worth|cost|like|been|\\p{L}+(?:ed|ing))(?!\\p{L}))\\p{L}+ (?=(?:shows?|says?|reads?|tells?|allows?|holds?|needs?)(?!\\p{L}))",
    ),
    mend(/'s/, "s"),
  ),
  slip(
    "EN02",
    whole(
      "its (?:a|an|been|our|your|my|the|not|really|too|going|never|(?:fine|great)(?! \\p{L}{4})|ok|okay|on|in|because|unacceptable|true|clear|important (?:that|to)|so (?:sad|bad|frustrating|late|hot|unfair)|very (?:bad|late|hot|sad|frustrating|important)|just (?:not|a|the|been)|no (?:excuse|good|surprise|wonder))(?!-)(?! longer than)",
    ),
    mend(/^its/, "it's"),
  ),
  slip(
    "EN03",
    whole(
      "your (?:welcome(?! (?:email|gift|pack|drink|letter|message|note|call|desk|kit|offer))|wrong|not|a|an|the|so|going to|always|still|absolutely|completely|totally|quite|entitled|being (?:so|very)|very (?:welcome|right)|upset (?:with|that|because)|disappointed (?:with|by|that|in)|angry (?:with|that|because)|looking for|waiting for)(?!-)",
    ),
    mend(/^your/, "you're"),
  ),
  slip(
    "EN03",
    /(?<!\p{L})(?<!(?:that's|that is|it's|it is|remains|within|is) )your right(?=\s*(?:[.,:;!-]|$| (?:that|we|about|it|this|and (?:we|i|it)|the|our|julia|mark|luke)(?!\p{L})))|(?<=(?:^|[.!?\n]) {0,2})your right to be (?=upset|angry|annoyed|disappointed|cross|worried|concerned|frustrated)/gu,
    mend(/^your/, "you're"),
  ),
  slip("EN04", whole(`you're (?:${thing})(?! (?:of|to (?:us|me)))`), mend(/^you're/, "your")),
  slip(
    "EN05",
    whole("their (?:is|are|was|were|isn't|wasn't|aren't|has been|have been|will be|should be|must be)"),
    mend(/^their/, "there"),
  ),
  slip(
    "EN05",
    whole(
      `(?:there|they're) own`,
      `they're (?:order|orders|fault|parcel|names|email|money|products|lamps|experience)`,
      `(?:of|with|for|about|from|to|in|all|lost|sent|got|received) there (?:products|orders?|parcels?|lamps?|fault|team|staff|names?|money|customers|website|emails?|messages?|address|families|own)`,
      "their's",
      "(?:over|out|up) their(?=[.,!])",
    ),
    mend(/their's|there|they're/, "their"),
  ),
  slip(
    "EN05",
    whole(
      "(?:be|being|been|get|got|stand|stood|sit|sat|wait|waited|waiting|arrive|arrived) their(?=\\s*(?:[.,!?;:]|$|(?:for|at|on|when|by|until|till|with|today|tomorrow|tonight|and|but|if|as|after|before|so|to)(?!\\p{L})))",
    ),
    mend(/their$/, "there"),
  ),
  slip("EN06", whole("(?:should|could|would|must|might|may)(?:n't)? of(?! course)"), mend(/ of$/, " have")),
  slip(
    "EN07",
    whole(
      "(?:to|will|would|won't|don't|not|never|might|can|could|may|we|you|i|you'll|we'll|didn't|did) loose",
      "loose (?:followers|customers|money|trust|patience|faith|sleep|hope|track|sight)",
      "loosing(?! (?:the|a) (?:screw|grip|bolt))",
    ),
    mend(/loos/, "los"),
  ),
  slip(
    "EN08",
    whole("(?:the|an|this|no|any|that|its|what|side) affects?(?! (?:us|you|people|our|your|the|me|everyone|all))"),
    mend(/affect/, "effect"),
  ),
  slip(
    "EN08",
    whole(
      "(?:will|can|could|may|might|does|did|would|not|didn't|doesn't|won't|has|have) effect(?:ed)? (?:your|you|our|the|this|her|his|their|all|other|many|us|any|everyone)(?! (?:change|repair|payment|transfer))",
    ),
    mend(/effect/, "affect"),
  ),
  slip(
    "EN09",
    whole(
      "(?:better|worse|more|less|rather|other|later|earlier|sooner|longer|faster|slower|bigger|smaller|hotter|higher|lower|greater|fewer|quicker|easier|older|newer|further|different) then(?= (?:the|a|an|we|you|i|it|this|that|expected|usual|ever|before|promised|planned|anything|words|\\d|our|your|normal|nothing|two|three|four|one|what|any)(?!\\p{L}))",
    ),
    mend(/then/, "than"),
  ),
  slip(
    "EN10",
    whole(
      "(?:is|was|were|are|be|been|got|took|takes|far|way|waited|waiting|had|have|it's|that's|arrived|came|come|left|wrote|answered|replied|much) to (?:late|many|much|long|often|soon|bad|hot|few|little|early|slow|slowly)",
      "to (?:late to|much for|many (?:times|mistakes|emails|messages|errors|things)|much (?:time|to ask))",
    ),
    mend(/(?<!\p{L})to(?= (?:late|many|much|long|often|soon|bad|hot|few|little|early|slow))/u, "too"),
  ),
  slip("EN12", whole(`who's (?:${thing})(?! of)`), mend(/^who's/, "whose")),
  slip("EN13", whole(`less (?:${countable})`), mend(/^less/, "fewer")),
  slip("EN14", whole(`amounts? of (?:${countable})`), mend(/^amount/, "number")),
  slip(
    "EN15",
    /(?<!\p{L})(?:for|to|with|between|from) (?:\p{L}+|my \p{L}+|your \p{L}+) and i(?=[.,;!?]|$)/gu,
    mend(/ i$/, " me"),
  ),
  slip(
    "EN16",
    whole(
      "complementary (?:gift|drink|drinks|delivery|breakfast|shipping|upgrade|voucher|coffee|ticket|tickets|night|stay|repair|replacement|lamp|bulb|dessert|meal)",
    ),
    mend(/complement/, "compliment"),
  ),
  slip(
    "EN17",
    whole("(?:your|our|my|their|some|any|good|more|further|of|bad|safety|the) advise(?! (?:you|that|us|on|me))"),
    mend(/advise/, "advice"),
  ),
  slip("EN17", whole("(?:please|will|can|could|would|should|let us|must|we|to) advice"), mend(/advice/, "advise")),
  slip(
    "EN18",
    whole("every day (?:prices?|life|use|items?|language|objects?|problems?|routine|low|wear)"),
    mend(/every day/, "everyday"),
  ),
  slip("EN19", whole("principle (?:reason|cause|concern|aim|problem|issue|purpose|goal)", "in principal"), (match) =>
    match[0].startsWith("in") ? "in principle" : match[0].replace("principle", "principal"),
  ),
  slip(
    "EN20",
    whole("p(?:ea|ee)k(?:ed|s|ing)? (?:your |my |our |his |her |their |the )?(?:interest|curiosity)"),
    mend(/^p(?:ea|ee)k(?=ed|ing)|^p(?:ea|ee)k/, "piqu"),
  ),
  slip("EN21", whole("sneak(?:y)? peaks?"), mend(/peak/, "peek")),
];
