import { type SlipRule, slip, typedSlip, whole, written } from "./slip.ts";

/** Words in u- that begin with a vowel sound; the others (*user, useful*) don't. */
const vowelU =
  "un(?!i(?:t|on|que|form|vers|corn|lateral|sex|son|fy|fied))\\p{Ll}+|up\\p{Ll}+|ur(?:ge|n)\\p{Ll}*|us(?=\\s)|ugly|umbrella|utter\\p{Ll}*|ultim\\p{Ll}+";
const vowel = `(?:[ai]\\p{Ll}+|e(?!u)\\p{Ll}+|o(?!ne(?!\\p{L})|nce|ne-|uija)\\p{Ll}+|${vowelU}|hour\\p{Ll}*|honest\\p{Ll}*|honou?r\\p{Ll}*|heir\\p{Ll}*)`;
/** Spelt-out initials that begin with a vowel sound, in whichever case. */
const spelt = "led|sms|mot|mri|html|rsvp|ngo|nhs|faq|lcd|sos|nda|rss|sdk|fbi|mp|fm|hr|llc|mp3|xl";

const agreed: Readonly<Record<string, string>> = {
  was: "were",
  has: "have",
  is: "are",
  does: "do",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "isn't": "aren't",
  "doesn't": "don't",
};
const plural = (match: RegExpExecArray) => match[0].replace(/\S+$/, (verb) => agreed[verb] ?? verb);
const singularVerb = "was|has|is|does|wasn't|hasn't|isn't|doesn't";

const twice =
  "the|a|an|to|of|in|on|at|for|with|and|or|but|are|was|were|be|we|i|our|your|my|this|will|have|can|not|by|from|as|if|you|it|they|their|when|what|please|very";

/** Verbs that end in a particle of their own, which a preposition may follow: 'the light comes on on the hour', 'come in in pairs'. */
const withParticle =
  "(?:c[ao]m|go|went|gone|turn|switch|put|plug|screw|log|sign|check|carry|carri|keep|kept|hold|held|mov|walk|step|pop|drop|hand|pass|go|live|tune|clip|snap)(?:e|es|s|ed|ing|ged|ging|ping|ped)?";

/** English slips of forms: rows EN22–EN24 and EN28–EN31. */
export const formSlips: readonly SlipRule[] = [
  typedSlip(
    "EN22",
    written(
      String.raw`(?<![\p{L}\p{N}'’.-])(?:a|(?<=(?:^|[.!?\n] ?))A) (?:${vowel}|[AI]\p{Ll}{3,}|E(?!u)\p{Ll}{3,})(?![\p{L}])(?<! a (?:a|i)s)`,
    ),
    (match) => match[0].replace(/^([aA]) /, "$1n "),
  ),
  typedSlip(
    "EN23",
    written(
      String.raw`(?<![\p{L}\p{N}'’-])[aA]n (?:(?!(?:${spelt})(?!\p{L}))[bcdfgjklmnpqrstvwyz]\p{Ll}{2,}|us(?:er|ed|ual|eful|age|ing)\p{Ll}*|uni(?:t|on|que|form|vers|corn)\p{Ll}*|util\p{Ll}+|euro\p{Ll}*|European|one-\p{L}+)(?!\p{L})`,
    ),
    (match) => match[0].replace(/^([aA])n /, "$1 "),
  ),
  slip(
    "EN24",
    written(String.raw`(?<![\p{L}'])(?<!(?<!\p{L})${withParticle} (?=on on|in in))(${twice}) \1(?![\p{L}'])`),
    (match) => match[1] ?? "",
  ),
  typedSlip(
    "EN28",
    /(?<![\p{L}\p{N}.'’@#_/-])i(?=\s+\p{L}|['’](?:m|ve|ll|d)(?!\p{L})|\s*[,.!?](?![\p{L}\p{N}])|$)/gu,
    "I",
  ),
  typedSlip(
    "EN29",
    /(?<![\p{L}'’])(?!(?:it|that|what|who|there|here|where|how|she|let|one|this|everyone|someone|everybody|somebody|anyone|why|when)['’])\p{Ll}{3,}['’]s (?:are|were|have)(?!\p{L})/gu,
    (match) => match[0].replace(/['’]s/, "s"),
  ),
  // a verb: 'the difference go's into his account'
  slip(
    "EN29",
    whole(
      "(?<!(?:the|a|an|this|that|your|our|my|his|her|its|their|no|of) )(?!give['’]s (?:a|an|the|it) )(?:go|come|take|give|make|want|know|say|seem|happen|become|bring|keep|put)['’]s(?= (?:to|in|into|out|on|back|wrong|off|up|down|with|for|a|an|the|it|us|you|that|from)(?!\\p{L}))",
    ),
    (match) => match[0].replace(/['’]s/, /go['’]/.test(match[0]) ? "es" : "s"),
  ),
  slip("EN30", whole(`(?:we|they) (?:${singularVerb})`), plural),
  slip(
    "EN30",
    /(?<=(?:^|[.,;:!?\n] ?|(?<!\p{L})(?:and|but|because|since|when|while|although|sorry) ))you (?:was|has|is|does|wasn't|hasn't|isn't|doesn't)(?!\p{L})/gu,
    plural,
  ),
  slip(
    "EN30",
    written(
      String.raw`(?<=(?:^|[.!?,;\n] ?|(?<!\p{L})(?:and|but|that) ))(?<!(?<!\p{L})(?:for|with|to|between|from|of|by) (?:[\p{L}']+ ){1,3}and )(?:(?:our|your|the|all|many|some|these) )?(?:customers|orders|parcels|lamps|emails|messages|technicians|partners|people|volunteers|mistakes) (?:${singularVerb})(?!\p{L})`,
    ),
    plural,
  ),
  slip(
    "EN30",
    whole(
      "(?<!(?:if|as|though|wish|and|or|than|to|does|did|would|could|can|may|should|let|help|make|helps|had|that|with|about|for|on|in|under|over|of|around|near|by|from|behind|inside) )(?:he|she|it) (?:have|are|don't|haven't)",
      "i (?:is|has|does|were(?! (?:you|to|in|her|him))|doesn't|hasn't)",
    ),
    (match) =>
      match[0]
        .replace("don't", "doesn't")
        .replace(/(?:have|haven't)$/, (verb) => verb.replace("have", match[0].startsWith("i ") ? "have" : "has"))
        .replace(/ are$/, " is")
        .replace(/^i (?:is|has|does|were)/, "I am / have / do / was"),
  ),
  slip(
    "EN30",
    whole(
      "this (?:are|were|have)(?= (?:a|an|our|not|the|my))",
      "(?<!\\b(?:of|in|among|behind|about) )(?<!\\b(?:whoever|who|what|which) (?:[\\p{L}]+ ){1,4})(?:these|those) (?:is|was|has)",
      "there (?:is|was|'s) (?:many|several|two|three|four|five|six|few)(?! (?:a|too))",
      // 'what they did went beyond': the verb of a clause, with the next one after it
      "(?<!(?:what|whatever|all|everything|that|than) (?:[\\p{L}']+ ){1,4})(?:did|didn't|does|doesn't) (?:not )?(?:arrived|received|sent|went|wrote|told|got|happened|had|gave|came|checked|did)",
    ),
    "check the verb",
  ),
  slip(
    "EN31",
    whole(
      "thx",
      "tnx",
      "ur",
      "u(?= |[.,!?]|$)(?!\\.\\p{L})(?<!\\.u)",
      "plz",
      "pls",
      "gr8",
      "l8r?",
      "b4",
      "cuz",
      "coz",
      "2day",
      "2moro",
      "2nite",
      "tmrw",
      "tmr",
      "rly",
      "srsly",
      "ppl",
      "thru",
      "idk",
      "dnt",
      "wanna",
      "gonna",
      "gotta",
      "kinda",
      "sry",
      "soz",
      "abt",
      "bcz",
      "bcoz",
      "ty(?= (?:for|so))",
      "yr(?= (?:order|parcel|message|email|patience))",
    ),
    "the word in full",
  ),
];
