import { phrases } from "../../lib/pattern/phrases.ts";

/** Who inspects and certifies; not who may be the brand itself, such as a council. */
const bodies =
  "(?:inspectors?|inspectorate|labour office|auditors?|regulators?|watchdog|trading standards|health authorit(?:y|ies)|fire (?:brigade|service|officers?)|unions?|(?:independent|outside|external) (?:lab|laborator(?:y|ies)|body|experts?))";

/** Claims that something of ours was tested, certified or inspected: 'all our lamps are certified'. */
export const vouches = phrases([
  "(?:is|are|was|were|been|all|fully|officially|safety|ce|and|tested,?) (?:all |fully |officially |individually )?certified",
  "ce[- ](?:marked|approved|certified)|certified (?:by|to|safe|under)",
  "(?:is|are|was|were|been|all|fully|each|individually|thoroughly|rigorously) (?:all |fully |individually |thoroughly |rigorously |safety )?tested",
  "tested (?:and certified|before (?:leaving|it leaves|they leave|shipping|sale)|one by one|individually)",
  "(?:compl(?:y|ies) with|meets?|meeting) (?:all|every|the) (?:[\\p{L}']+ ){0,3}(?:standards?|requirements?|regulations?|rules)",
  "fully compliant",
  `(?:inspected|verified|confirmed|certified|audited|approved|checked|visited) (?:[\\p{L}']+ ){0,4}(?:by|from) (?:[\\p{L}'-]+ ){0,4}${bodies}`,
  `${bodies} (?:[\\p{L}']+ ){0,3}(?:visit|confirm|check|certif|found|approve|pass|inspect|verif|audit)\\p{L}*`,
  "(?:last|latest|recent|every|each|monthly|yearly|annual) (?:[\\p{L}']+ ){0,3}(?:inspection|audit)s?",
  "pass(?:ed|es) (?:every|all|the|our|its|their|each|any) (?:[\\p{L}']+ ){0,3}(?:inspection|audit|test|check)s?",
  "(?:workshop|shop|premises|kitchen|factory|plant|place) (?:is|was|were|gets|has been) inspected|(?:is|are|get|gets) inspected (?:every|each|regularly|monthly|yearly)",
]);

/** What takes a claim back or only plans it: 'we don't know whether it was tested', 'will be inspected'. */
export const spares =
  /(?<!\p{L})(?:patience|nerves|not|n't|\p{L}+n't|no|nobody|never|if|whether|will|'ll|once|until|before we|to be|being|ask|take it to|report|without)(?!\p{L})/u;

/** The beginnings of words of one family: whichever of them stands in the facts, the proof is known. */
export const families: readonly string[] = [
  "certif",
  "tested",
  "testing",
  "inspect",
  "audit",
  "approv",
  "complian",
  "comply",
  "standard",
  "check",
  "verif",
  "confirm",
  "ce mark",
];
