import { type SlipRule, slip, whole } from "./slip.ts";

const doubled =
  "(?:cheaper|clearer|cleaner|smaller|larger|longer|shorter|stronger|softer|louder|quieter|nicer|warmer|colder|cooler|hotter|brighter|darker|closer|older|younger|newer|higher|lower|simpler|happier|slower|earlier|later|heavier|lighter|kinder|busier)";
const short = "(?:big|fast|cheap|small|tall|high|low|old|young|easy|quick|slow|late|early|nice|near|safe|strong)";
const being =
  "(?:is|are|was|were|be|been|being|it's|they're|feels?|gets?|becomes?|became|make it|makes it|made it|much|even|far)";
/** What a comparison ends with. 'More old than new' compares words, and is right. */
const compared = String.raw`(?=\s*(?:[.;!?]|$)| (?:for|now|in|on)(?!\p{L})| than (?:the|before|it|this|that|our|your|ours|yours|any|last|a|we|you|expected|usual)(?!\p{L}))`;
const thing =
  "(?:problem|mistake|delay|lamp|thing|story|price|message|comment|shop|day|moment|situation|place|product|question|error)";
const measure = "(?:big|bad|good|long|beautiful|important|serious|terrible|great|small|nice|hot|dangerous)";

/** English slips in comparing and in degrees: row EN43. */
export const degreeSlips: readonly SlipRule[] = [
  slip("EN43", whole(`${being} more ${doubled}(?=\\s*(?:[.;!?]|$)| (?:than|for|to|now|if)(?!\\p{L}))`), (match) =>
    match[0].replace("more ", ""),
  ),
  slip("EN43", whole(`${being} more ${short}${compared}`), (match) =>
    match[0].replace(/more (\p{L}+)$/u, (_all, word: string) => comparative(word)),
  ),
  slip(
    "EN43",
    whole(
      String.raw`the most (?:big|cheap|fast|small|short|tall|old|young|easy|quick|strong|nice|near)(?= (?:one|way|option|solution|lamp|model|shop|place|thing|price|possible|of|in)(?!\p{L})|\s*[.!?])`,
    ),
    (match) => match[0].replace(/most (\p{L}+)$/u, (_all, word: string) => comparative(word).replace(/r$/, "st")),
  ),
  slip(
    "EN43",
    whole(
      String.raw`(?<!not )(?<!never )(?<!n't )(?:too|so) much (?:late|expensive|dangerous|difficult|old|slow|early|big|small|tired|sensitive|busy|loud)(?=\s*(?:[.,;!?]|$)| (?:to|for|in)(?!\p{L}))`,
    ),
    (match) => match[0].replace(" much", ""),
  ),
  slip("EN43", whole(`a so ${measure} [\\p{L}]+`, `(?<!as )a such (?!(?:and|that)(?!\\p{L}))\\p{L}+`), (match) =>
    match[0].replace(/^a (?:so|such) /, "such a "),
  ),
  slip(
    "EN43",
    whole(
      String.raw`(?<!(?:no|one|any|every|each|another|many|first|other|all|few|some|several|next|last|of) )such ${measure} ${thing}(?=\s*(?:[.,;!?]|$)| (?:that|to|for|in|as|with|like|again|for)(?!\p{L}))`,
    ),
    (match) => match[0].replace(/^such/, "such a"),
  ),
];

function comparative(word: string): string {
  if (word.endsWith("y")) return `${word.slice(0, -1)}ier`;
  if (word.endsWith("e")) return `${word}r`;
  return word === "big" ? "bigger" : `${word}er`;
}
