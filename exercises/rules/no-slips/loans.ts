import { matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";

/** English expressions that Italian takes whole; their words alone are no Italian, and stay slips elsewhere. */
const expressions = pattern([
  "(?:bed|cash|drag|plug|stop|rock|mix|fish|black|trial|copy|up|question|know|open|close) and (?:breakfast|carry|drop|play|go|roll|match|chips|white|error|paste|down|answer|how|close)",
  "(?:day|step|face|peer|business|back|word|one|end) (?:by|to|for) (?:day|step|face|peer|business|consumer|back|word|one|end)",
  "(?:black|casual) friday|cyber monday|open (?:day|space|source|air)|save the date|behind the scenes|off the record|on the road|on demand|last but not least|first come first served|work in progress|still life|close[ -]up|made (?:in|to) (?:italy|measure|order)|do it yourself",
  "start[ -]up|check[ -](?:in|out|list|up)|know[ -]how|hand made|slow living|long tail|two way|white cube|happy end|big data|dress code|day off|save the planet",
]);

/** The places of a text that are loans of several words: 'bed and breakfast', 'save the date'. */
export function loansIn(text: TextDoc): Range[] {
  return text.locale === "it" ? matches(text, expressions).slice(0, 30) : [];
}
