import { englishMonth } from "../text/month-names.ts";
import { day, end, few, month } from "./en-learner-words.ts";
import { mend, type SlipRule, slip, whole, written } from "./slip.ts";

const clock = String.raw`(?:\p{N}{1,2}(?:[.:]\p{N}{2})? ?(?:am|pm|a\.m|p\.m|o'clock)|noon|midday|midnight)(?!\p{L})`;
const everyMonth = `(?:${englishMonth})`;
/** Nothing behind a time that would make it the first half of a span or of another noun. */
const alone = String.raw`(?!\.? ?(?:[-–—]|(?:to|and|till|until|slots?|deadlines?|windows?|limits?|cut|hours|delivery)(?!\p{L})))`;

/** English slips in times of day, dates and counts of people: row EN41. */
export const dateSlips: readonly SlipRule[] = [
  slip(
    "EN41",
    whole(
      `within ${clock}${alone}`,
      `within the ${clock}${end}`,
      `within (?:tomorrow|tonight|today|(?:next )?${day})(?: (?:morning|afternoon|evening))?(?:${end}(?!, ?${day})|(?= (?:at|by)(?!\\p{L})))`,
      "within the end of (?:the|this|next) (?:day|week|month|year|evening|morning|afternoon)",
      `within the \\p{N}{1,2}(?:st|nd|rd|th)? (?:of )?${everyMonth}(?!\\p{L})${alone}`,
      `within the \\p{N}{1,2} of (?:today|tomorrow|this evening|${day})`,
      String.raw`within \p{N}{1,2}:\p{N}{2} (?:of )?(?:today|tomorrow|tonight|on ${day})`,
      "within next (?:week|month|year)(?![\\p{L}'])",
    ),
    mend(/^within/, "by"),
  ),
  slip("EN41", whole(`the \\p{N}{1,2} of ${everyMonth}(?![\\p{L}'])`), (match) =>
    match[0].replace(/^the (\d+) of (\p{L})/u, (_all, date: string, first: string) => `${date} ${first.toUpperCase()}`),
  ),
  slip("EN41", whole(`(?:in|at) (?:the )?\\p{N}{1,2}(?:st|nd|rd|th)? of ${month}${end}`), mend(/^\p{L}+/u, "on")),
  slip(
    "EN41",
    whole("(?:at|by|until|from) (?:the )?hours? \\p{N}{1,2}(?:[.:]\\p{N}{2})?(?! of)(?!\\p{N})"),
    mend(/(?:the )?hours? /, ""),
  ),
  slip(
    "EN41",
    whole(
      "(?:at|until|till|by) the \\p{N}{1,2}(?:[.:]\\p{N}{2})? (?:in the (?:morning|afternoon|evening)(?! \\p{L})|of (?:today|tomorrow))",
    ),
    mend(/ the /, " "),
  ),
  slip(
    "EN41",
    written(String.raw`(?<![\p{L}\p{N}])in the (?:19|20)\p{N}{2}(?=\s*(?:[.!?]|$)| (?:we|i|it|they)(?!\p{L}))`),
    mend(/ the /, " "),
  ),
  slip(
    "EN41",
    whole(
      `we(?: are|'re| were) with (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:${end}| in total)`,
      "we(?: are|'re) in (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=,? (?:all )?(?:people|persons|workers|adults|colleagues)(?![\\p{L}']))",
    ),
    (match) =>
      match[0].replace(
        /^we(?: (were)| are|'re) (?:with|in) (\p{L}+).*$/u,
        (_all, were: string | undefined, number: string) => `there ${were ?? "are"} ${number} of us`,
      ),
  ),
  slip(
    "EN41",
    written(
      String.raw`(?<=(?:^|[.!?\n:;]) ?)here works? (?:only |just )?${few} (?:people|persons|adults|women|men|cooks|colleagues|employees|workers|technicians|volunteers)(?!\p{L})`,
    ),
    mend(/^here works? (.+)$/u, "$1 work here"),
  ),
  slip(
    "EN41",
    whole(
      String.raw`(?:an hour|a year|a day|a month|a week|(?:two|three|four|five) (?:hours|days|weeks|months|years)) and half(?=\s*(?:[.,;!?]|$)| (?:later|ago|late)(?!\p{L}))`,
    ),
    mend(/half$/, "a half"),
  ),
  slip(
    "EN41",
    whole(
      `(?:wait|need|needs|take|takes|took|after|for|have|bought|within) other (?:two|three|four|five|six|seven|eight|nine|ten|\\p{N}{1,2}) (?:days|weeks|hours|minutes|months|lamps|parcels)`,
    ),
    mend(/ other /, " another "),
  ),
  slip(
    "EN41",
    whole(
      String.raw`(?:\p{N}{1,4} ?(?:euros?|€|%|pounds?|percent|per cent)|percent|per cent) of discount${end}`,
      "discount of the \\p{N}{1,2} ?%",
    ),
    discount,
  ),
  slip(
    "EN41",
    whole(
      "the (?:more|most) (?:soon|fast|quickly) (?:as )?possible",
      "(?:more|most) soon(?: as)? possible",
      "as soon possible",
      "the more soon",
    ),
    "as soon as possible",
  ),
];

/** '20% of discount' as a 20% discount, '5 pounds of discount' as a 5-pound discount. */
function discount(match: RegExpExecArray): string {
  const [, amount = "…", unit = ""] = /(\p{N}+)? ?(euro|€|%|pound|percent|per cent)/u.exec(match[0]) ?? [];
  const article = /^(?:8|1[18]$)/.test(amount) ? "an" : "a";
  const join = /^[€%]$/.test(unit) ? "" : unit.startsWith("per") ? " " : "-";
  return `${article} ${amount}${join}${unit} discount`;
}
