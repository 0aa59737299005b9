import { sentence } from "./en-learner-words.ts";
import { type SlipRule, slip, whole, written } from "./slip.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Things that English doesn't count. *Advice line* and *feedback form* are another matter: see `alone`. */
const uncounted = "(?:information|advice|feedback|furniture|luggage|equipment|news)";
/** Nothing behind a noun that would make it the first half of another. */
const alone = String.raw`(?=\s*(?:\.(?![\p{L}\p{N}])|[;:!?]|$)|, (?:but|so|we|you|i|it|they|which|because|if|when|this|that|thanks?|please|sorry)(?!\p{L})|\s(?:about|on|that|from (?:you|us|our|a|the)|of (?:this|the|your|our)|for (?:you|us|everyone|all|those)|we|you|i|is|was|which|because)(?!\p{L}))`;
const counted = list(
  "time day week month year hour customer order parcel person reason thing problem mistake lamp photo colleague error complaint message email question",
);
const ofMany = list(
  "colleague driver customer courier technician parcel lamp manager engineer volunteer supplier partner guest photo message order mistake problem reason thing product",
);

/** Where a clause begins that no other subject is joined to: 'a fool and his money are soon parted'. */
const first = String.raw`(?<=(?:^|[.!?;:\n]|(?<!\p{L})(?:but|because|so|that)) ?)`;

const among = (words: ReadonlySet<string>) => (match: RegExpExecArray) => words.has(match[1] ?? "");

/** English slips in what is counted and what is not: row EN42. */
export const numberSlips: readonly SlipRule[] = [
  slip("EN42", whole("(?:equipments|homeworks|softwares|baggages|merchandises)(?!['’])"), (match) =>
    match[0].slice(0, -1),
  ),
  slip(
    "EN42",
    whole(
      `(?:an|one|another|every|many|few|several|two|three|these|those) (?:information|advice|feedback|furniture|luggage|equipment)${alone}`,
      `a (?:news|feedback)${alone}`,
      `(?:a|an|another|one) (?:good|great|bad|sad|wonderful|important|false|fake|true|useful|precious|nice|negative|positive|wrong|further|certain|quick|honest|detailed) ${uncounted}${alone}`,
    ),
    (match) => match[0].replace(/^\p{L}+/u, "some, a piece of"),
  ),
  slip(
    "EN42",
    written(
      String.raw`${first}(?:the|these|those|your|our|all|good|bad|fake)(?: (?:good|bad|fake|false|latest|last|new))? news (?:are|were|have)(?!\p{L})`,
    ),
    "the news is / was / has",
  ),
  slip("EN42", whole(`(?:these|those|many|several|few) news${alone}`), "this news, some news"),
  // 'Some without luggage were waved through', 'all seeking advice are welcome' are right: no word but a few between.
  slip(
    "EN42",
    written(
      String.raw`${first}(?:the|this|our|your|all|all the|more|some)(?: (?:wrong|correct|new|other|same|following|necessary|important|personal|useful|good|bad|extra|whole))? (?:information|money|advice|luggage|furniture) (?:are|were|have|don't|haven't|aren't)(?!\p{L})`,
    ),
    "the verb in the singular",
  ),
  slip(
    "EN42",
    written(
      String.raw`(?<!\p{L})(?:(?:so|too|how|very) )?(?:many|several|few) (\p{L}+)(?=\s*(?:[.!?;]|$)|(?:, | (?:ago |before |that ))(?:we|you|i|they|it|the)(?!\p{L})| (?:ago|because|who|are|were|have|and (?:nobody|we|you|i|they|it))(?!\p{L}))`,
    ),
    (match) => `${match[0]}s`,
    { only: among(counted) },
  ),
  slip(
    "EN42",
    whole(
      "every (?:times|mornings|evenings|afternoons|nights|photos|minutes|saturdays|sundays|mondays|fridays)(?!['’-])",
    ),
    (match) => match[0].replace(/s$/, ""),
  ),
  slip(
    "EN42",
    written(
      String.raw`(?<!\p{L})one of (?:our|the|your|my|these|those|their) (\p{L}+)(?=\s*(?:[.!?;]|$)| (?:has|is|was|will|told|said|who|wrote|made|forgot|answered)(?!\p{L}))`,
    ),
    (match) => `${match[0]}s`,
    { only: among(ofMany) },
  ),
  // 'Because of this parcels are late' lacks a comma at most: only where the sentence begins. 'This errors out' and 'this
  // products page' are right: only before a verb.
  slip(
    "EN42",
    written(
      String.raw`${sentence}this (?:parcels|lamps|days|hours|problems|rooms|tickets|mistakes|errors|photos|things|products|months|informations|customers)(?= (?:are|aren't|were|weren't|is|was|has|have|haven't|do|don't|can|can't|will|won't|must|should|get|look|work|need|come|arrive|arrived|happen)(?![\p{L}-]))`,
    ),
    (match) => match[0].replace(/this/, "these"),
  ),
  slip(
    "EN42",
    whole(
      String.raw`these (?:parcel|lamp|customer|mistake|problem|message|day|week|photo|product|thing)(?= (?:is|was|has|are|were|have|will|that|we|you)(?!\p{L})|\s*(?:[.;!?]|$))`,
    ),
    (match) => `${match[0]}s`,
  ),
  slip(
    "EN42",
    whole(
      "too much (?:customers|orders|parcels|messages|problems|mistakes|complaints|days|times|errors|emails|requests|calls|comments)(?! (?:as|would|should|are|will|can|have)(?!\\p{L}))(?!['’-])",
    ),
    (match) => match[0].replace("much", "many"),
  ),
  slip(
    "EN42",
    whole(
      "differents",
      "importants",
      "availables",
      "(?:the|our|many|some|your|all) others (?:customers|people|orders|parcels|lamps|photos|problems|products|shops|colleagues|days|times|things)(?!\\p{L})",
    ),
    "no s on an adjective",
  ),
  slip(
    "EN42",
    whole(
      "a lots of",
      "(?:have|had|has|received|got|were|with|takes?) lot of(?! \\p{N})",
      "(?:there are|there were|we have|we had) a lot (?:customers|things|orders|messages|people|parcels|emails|calls|problems)(?!\\p{L})",
      "a another",
      "an another",
    ),
    "a lot of, another",
  ),
  slip(
    "EN42",
    whole("most of (?:people|customers|orders|parcels|messages|companies|persons|complaints)(?!['’\\p{L}])"),
    (match) => match[0].replace(" of", ""),
  ),
  slip("EN42", whole("the most part of"), "most of"),
  slip("EN42", written(String.raw`${sentence}the most of (?:the|our|people|customers|them)(?!\p{L})`), "most of"),
];
