/** Words that the patterns of learners' turns are made of: `en-objects`, `en-prepositions`, `en-since` and their kin. */

/** Where a clause begins: nothing but a mark or a joining word stands before it. */
export const clause = String.raw`(?<=(?:^|[.!?,;:\n(]|- |(?<!\p{L})(?:and|but|because|so)) ?)`;
/** Where a sentence begins. */
export const sentence = String.raw`(?<=(?:^|[.!?\n]) ?)`;
/** Where what was said may end: a mark, or nothing more. */
export const end = String.raw`(?=\s*(?:[.,;:!?)]|$))`;
/** No question before the sentence ends. */
export const unasked = String.raw`(?![^.!?\n]{0,200}\?)`;

export const day = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
/** Not *may* and *march*, which are verbs as well. */
export const month = "(?:january|february|april|june|july|august|september|october|november|december)";
export const few =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|\\p{N}{1,3})";
export const spans = "(?:hours|days|weeks|months|years)";

/** What a shop asks people to do, and does: base forms that are no nouns in the places where they are looked for. */
export const verb =
  "(?:write|send|ship|fix|publish|contact|call|come|wait|check|tell|give|use|visit|ask|buy|choose|take|bring|go|keep|close|return|speak|talk|get|put|see|read|follow|avoid|stop|start|let|leave|reply|answer|turn|unplug|switch|remove|try|find|pay|say|know|understand|explain|help|work|sell|throw|make|do|inform|solve|receive|arrive|change|order|open|refund|replace|repair|apologi[sz]e)(?![\\p{L}-])";
/** The past of verbs whose past is nothing else. */
export const past =
  "(?:arrived|received|went|wrote|told|got|happened|gave|came|checked|took|sent|said|knew|asked|called|worked|wanted|needed|tried|replied|answered|changed|cancelled|ordered|delivered|solved|refunded|helped|opened|closed|started|stopped|noticed|informed|understood|thought)(?!\\p{L})";
export const participle =
  "(?:arrived|received|written|told|sent|seen|spoken|paid|read|found|given|taken|called|asked|answered|replied|ordered|delivered|refunded|checked|closed|opened|changed|cancelled|bought|sold|left|lost|finished|started|noticed|promised|waited|known|done|made|said|had|been|kept)";
