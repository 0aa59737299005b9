import { anyMonth } from "../text/month-names.ts";

/** Sources of patterns over folded text that name a day, in either language. No ranges, no relative days. */
const months = `${anyMonth}|gen|feb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic|jan|jun|jul|aug|sep|sept|oct|dec`;
const year = "(?:[ ,]+(?:20)?\\d{2}(?![\\d.:]))?";

/** A day with its month: `3 marzo 2027`, `March 3rd`, `03/03/2027`, `2027-03-03`. */
export const dayWithMonth = `(?:(?:1°|1º|\\d{1,2}(?:st|nd|rd|th)?) (?:of |di )?(?:${months})${year}|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?(?!\\d)${year}|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2})`;
/** The number of a day whose month is said elsewhere. */
export const dayAlone = "(?:1°|1º|\\d{1,2}(?:st|nd|rd|th)?)(?![\\d%€:.]|\\s?(?:€|euro|%))";
