import { inWords } from "../figures/number-words.ts";
import type { Locale } from "../locale.ts";
import { monthNames } from "../text/month-names.ts";
import type { Ways } from "./ways.ts";

/** From Sunday on, as the calendar of a computer has them. */
const weekdays: Readonly<Record<Locale, readonly string[]>> = {
  it: "domenica luned[iì]'? marted[iì]'? mercoled[iì]'? gioved[iì]'? venerd[iì]'? sabato".split(" "),
  en: "sunday monday tuesday wednesday thursday friday saturday".split(" "),
};
const shortDays: Readonly<Record<Locale, readonly string[]>> = {
  it: "dom lun mar mer gio ven sab".split(" "),
  en: "sun mon tues? wed thu(?:rs?)? fri sat".split(" "),
};

const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

function ordinal(day: number): string {
  if (day <= 20) return ordinals[day - 1] ?? "";
  if (day === 30) return "thirtieth";
  return `${day > 30 ? "thirty" : "twenty"}[ -]${ordinals[(day % 10) - 1] ?? ""}`;
}

const inLetters = (day: number, locale: Locale): string => {
  if (locale === "en") return ordinal(day);
  return day === 1 ? "primo|uno" : inWords(day, "it").replace("tré", "tr[eé]");
};

/** The number of a day: 5, 05, cinque; 5th, fifth. */
const numberOf = (day: number, locale: Locale): string =>
  `(?:0?${day}${locale === "en" ? "(?:st|nd|rd|th)?" : day === 1 ? "[º°]?" : ""}|${inLetters(day, locale)})`;

const wholeOrShort = (name: string) => `(?:${name}|${name.slice(0, 3)}\\.?)`;
const weekdayOf = (at: number, locale: Locale) =>
  `(?:${weekdays[locale][at] ?? ""}|${shortDays[locale][at] ?? ""}\\.?)`;
const inBetween = { it: "(?: di)? ", en: "(?: of)? " };
const article = { it: "(?: il| l'(?= *\\d))?", en: "(?: the)?" };
/** A number that goes on as a time, or as a count: 'saturday 9 pm'. */
const noTime = "(?![.:h/-]?\\d| *[ap]\\.?m(?!\\p{L})| o'clock| *[€£$%])";

function oneDay(year: number, month: number, day: number, weekday: number, locale: Locale): string {
  const name = wholeOrShort(monthNames[locale][month - 1] ?? "");
  const number = numberOf(day, locale);
  const of = inBetween[locale];
  const others = weekdays[locale].filter((_, at) => at !== weekday).join("|");
  // 'Friday 5 June' is another day where the 5th is a Saturday
  const notOther = `(?<!(?:${others}),?[ \\n]+(?:il |the )?)`;
  const years = `(?: (?:del )?(?:${year}|'${year % 100}))?(?! (?:del )?(?:19|20)\\d\\d(?!\\d))`;
  const short = year % 100;
  const written = [
    `${number}${of}${name}${years}`,
    ...(locale === "en" ? [`${name}(?: the)? ${number}(?!\\d)${years}`] : []),
    `0?${day}[/.-]0?${month}[/.-](?:20)?${short}(?!\\d)`,
    `0?${day}/0?${month}(?![/\\d])`,
    `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  ].join("|");
  const own = `${weekdayOf(weekday, locale)}${article[locale]} `;
  return `(?:${own})?${notOther}(?:${written})|${own}${number}${noTime}(?!${of}(?:${monthNames[locale].join("|")}))`;
}

function anyDay(locale: Locale): string {
  const name = `(?:${monthNames[locale].map(wholeOrShort).join("|")})`;
  const weekday = `(?:${weekdays[locale].map((_, at) => weekdayOf(at, locale)).join("|")})${article[locale]} `;
  const words = Array.from({ length: 31 }, (_, at) => inLetters(31 - at, locale)).join("|");
  const digits = locale === "en" ? "[0-3]?\\d(?:st|nd|rd|th)?" : "[0-3]?\\d[º°]?";
  const number = `(?:${digits}|${words})`;
  return [
    `(?:${weekday})?${number}${inBetween[locale]}${name}`,
    ...(locale === "en" ? [`${name}(?: the)? ${number}${noTime}`] : []),
    "[0-3]?\\d[/.-][01]?\\d[/.-](?:20)?\\d\\d(?!\\d)",
    "[0-3]?\\d/[01]?\\d(?![/\\d])",
    "20\\d\\d-[01]\\d-[0-3]\\d",
    `${weekday}${number}${noTime}`,
  ].join("|");
}

/** What a piece asks for: a day of the calendar, 2027-06-05, whose weekday follows from it. null: no such day. */
export function calendarDay(value: string, locale: Locale): Ways | null {
  const [, ...parts] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const at = new Date(Date.UTC(year, month - 1, day));
  if (parts.length === 0 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return { one: oneDay(year, month, day, at.getUTCDay(), locale), any: anyDay(locale) };
}
