import { gap, phrases } from "../../lib/pattern/phrases.ts";

/** Who inspects and certifies; not who may be the brand itself, such as a council. */
const bodies =
  "(?:inspectors?|inspectorate|labour office|auditors?|regulators?|watchdog|trading standards|(?:health )?authorit(?:y|ies)|fire (?:brigade|service|officers?)|unions?|(?:independent|outside|external) (?:lab|laborator(?:y|ies)|body|experts?))";

/** What products and shops go through before somebody vouches for them. */
const trials = "(?:checks?|tests?|testing|controls?|audits?|inspections?)";

/** Marks by which a body says that something is safe. */
const marks = "(?:ce|ul|bsi|tüv|tuv|iso(?: \\p{N}+)?|safety|quality)";

/** Claims that something of ours was tested, certified or inspected: 'all our lamps are certified'. */
export const vouches = phrases([
  "(?:is|are|was|were|been|all|fully|officially|safety|ce|and|tested,?) (?:all |fully |officially |individually )?certified",
  `${marks}[- ](?:certified|listed|approved|marked|compliant|checked|tested)|certified (?:by|to|safe|under)`,
  `(?:carry|carries|bears?|has|have|with) (?:the |a |all the )?${marks} (?:mark|kitemark|label|certificates?)`,
  "(?:is|are|was|were|been|all|fully|each|individually|thoroughly|rigorously) (?:all |fully |individually |thoroughly |rigorously |safety )?tested",
  "(?:fully|independently|regularly|externally) (?:audited|certified|inspected|checked)",
  "tested (?:and certified|before (?:leaving|it leaves|they leave|shipping|sale)|one by one|individually)",
  `(?:goes|go|gone|went) through ${gap(3)}${trials}|undergo(?:es|ne)? ${gap(3)}${trials}|subject(?:ed)? to ${gap(3)}${trials}`,
  "(?:compl(?:y|ies) with|meets?|meeting) (?:all|every|the) (?:[\\p{L}']+ ){0,3}(?:standards?|requirements?|regulations?|rules)",
  "fully compliant",
  `(?:inspected|verified|confirmed|certified|audited|approved|checked|visited|cleared|tested) (?:[\\p{L}']+ ){0,4}(?:by|from) (?:[\\p{L}'-]+ ){0,4}${bodies}`,
  `${bodies} ${gap(4)}(?:visit|confirm|check|certif|found|gave|clear|came|approve|pass|inspect|verif|audit|tested)\\p{L}*`,
  "(?:last|latest|recent|every|each|monthly|yearly|annual) (?:[\\p{L}']+ ){0,3}(?:inspection|audit)s?",
  "pass(?:ed|es) (?:every|all|the|our|its|their|each|any) (?:[\\p{L}']+ ){0,3}(?:inspection|audit|test|check)s?",
  "(?:workshop|shop|premises|kitchen|factory|plant|place) (?:is|was|were|gets|has been) inspected|(?:is|are|get|gets) inspected (?:every|each|regularly|monthly|yearly)",
]);

/** What takes a claim back or only plans it: 'we don't know whether it was tested', 'will be inspected'. */
export const spares =
  /(?<!\p{L})(?:patience|nerves|not|n't|\p{L}+n't|no|nobody|never|if|whether|will|'ll|\p{L}+'ll|once|until|before we|to be|being|ask|take it to|report|without)(?!\p{L})/u;

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
  "union",
];
