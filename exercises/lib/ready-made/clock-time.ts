import { inWords } from "../figures/number-words.ts";
import type { Locale } from "../locale.ts";
import { anyMonth } from "../text/month-names.ts";
import type { Ways } from "./ways.ts";

/** Words that make the number behind them a time. */
const lead: Readonly<Record<Locale, string>> = {
  it: "(?:(?:(?:tra|fra|verso|entro|per|dopo|sono|circa|prima delle) le |d?alle |delle )(?:ore )?|(?:(?:verso|entro|dopo|è) l'|d?all'|dell')(?: *ore )?|or[ae] |h[ .]*|inizio )",
  en: "(?:(?:at|from|by|until|till|around|about|after|before|@) *)",
};
/** Those that do so with figures alone: 'le 21' is a time, 'le nove' are nine of something as often. */
const weakLead: Readonly<Record<Locale, string>> = { it: `(?:${lead.it}|le (?:ore )?|l')`, en: lead.en };

/** What shows that the number counts something else. */
const counted: Readonly<Record<Locale, string>> = {
  it: "(?! *(?:[%€]|euro(?!p)|ann[io]|person[ae]|post[io]|sedi[ae]|minut[io]|or[ae]|giorn[io]|settiman[ae]|mes[ei]|bigliett[io]|spettator[ei]|copi[ae]|volt[ae]|foto|lampad[ae]|serat[ae]|grad[io]|metri))",
  en: "(?! *(?:[%€£$]|euros?|pounds?|years?|people|persons?|seats?|chairs?|minutes?|hours?|days?|weeks?|months?|tickets?|copies|times|photos?|lamps?|degrees|metres))",
};

const months = `(?:${anyMonth})`;
/** A number on its own is no day of a month, no part of a longer number, and no ordinal. */
const alone = `(?![.:,/]\\d)(?! (?:di |of )?${months})`;

/** Hours as they go on: 'alle 8' of 'alle 8 e mezza' is another time. */
const goesOn: Readonly<Record<Locale, string>> = {
  it: "(?! e (?:mezz[ao]|trenta|un quarto|tre quarti|quindici|quarantacinque|[1-5]\\d(?!\\d))| meno )",
  en: "(?![ -](?:thirty|fifteen|forty-five))",
};

const halves = {
  it: {
    morning: " (?:di|del|della|questa) (?:mattin[ao]|stamattina)",
    later: " (?:di|del|della) (?:pomeriggio|sera|notte)| *p\\.?m\\.?",
  },
  en: {
    morning: " *a\\.?m\\.?| in the morning",
    later: " *p\\.?m\\.?| (?:in the (?:afternoon|evening)|at night|tonight)",
  },
};

const digitsOrWord = (value: number, locale: Locale): string =>
  value === 1 && locale === "it" ? "(?:1|una)" : `(?:0?${value}|${inWords(value, locale)})`;

/** Minutes behind an hour, as words; before it, as in 'half past eight', they need the hour. */
function inSpeech(hour: number, minute: number, locale: Locale): string[] {
  const said = digitsOrWord(hour, locale);
  const next = digitsOrWord((hour % 12) + 1, locale);
  const word = inWords(minute, locale);
  if (locale === "it") {
    const behind = { 15: "un quarto|quindici", 30: "mezz[ao]|trenta", 45: "tre quarti|quarantacinque" }[minute] ?? word;
    return [`${said} e (?:${minute}|${behind})`, ...(minute === 45 ? [`${next} meno un quarto`] : [])];
  }
  if (minute === 15) return [`(?:a )?quarter past ${said}`, `${said}[ -]${word}`];
  if (minute === 30) return [`half(?: past)? ${said}`, `${said}[ -]${word}`];
  if (minute === 45) return [`(?:a )?quarter to ${next}`, `${said}[ -]${word}`];
  return [`${said}[ -]${word}`];
}

/** One time in all the ways people write it: 21:00 → le 21, ore 21.00, le nove di sera; 9 pm, 9 p.m., nine o'clock. */
function oneTime(hour: number, minute: number, locale: Locale): string {
  const full = String(minute).padStart(2, "0");
  const minutes = minute === 0 ? `(?:[.:h]00)?` : `[.:h]${full}`;
  const small = hour % 12 === 0 ? 12 : hour % 12;
  const isMorning = hour < 12;
  const own = halves[locale][isMorning ? "morning" : "later"];
  const other = `(?!${halves[locale][isMorning ? "later" : "morning"]})`;
  const end = minute === 0 ? `${alone}${goesOn[locale]}` : "(?![.:]?\\d)";
  const figures = `0?${small}${minutes}`;
  const words = minute === 0 ? digitsOrWord(small, locale) : inSpeech(small, minute, locale).join("|");
  const small12 = `(?:${figures}|${words})`;
  const whole = minute === 0 ? digitsOrWord(hour, locale) : `(?:${inSpeech(hour, minute, locale).join("|")})`;
  const clock = locale === "en" ? "(?: o'clock)?" : "";
  const begin = `(?:${weakLead[locale]})?`;
  const plain = `${other}${end}${counted[locale]}`;
  return [
    `${begin}${small12}${clock}(?:${own})`,
    `${lead[locale]}${small12}${clock}${plain}`,
    `${weakLead[locale]}${figures}${plain}`,
    ...(locale === "en" ? [`${small12} o'clock${other}`] : []),
    ...(locale === "en" && minute > 0 ? [`(?<!\\d[.,])${small12}${other}${counted[locale]}`] : []),
    // by the clock of 24 hours; alone only where it can be no count
    ...(minute > 0 || hour > 12
      ? [`${begin}(?<!\\d[.,])0?${hour}${minutes}${end}${counted[locale]}`, `${lead[locale]}${whole}${plain}`]
      : []),
    `${begin}(?<!\\d[.,])0?${hour}[.:h]${full}(?![.:]?\\d)${other}`,
    ...(hour === 12 && minute === 0 ? [locale === "it" ? "(?:a )?mezzogiorno" : "(?:at )?(?:noon|midday)"] : []),
    ...(hour === 0 && minute === 0 ? [locale === "it" ? "(?:a )?mezzanotte" : "(?:at )?midnight"] : []),
  ].join("|");
}

const hourWords = (locale: Locale): string =>
  [
    ...(locale === "it" ? ["una"] : ["one"]),
    ...Array.from({ length: locale === "it" ? 22 : 11 }, (_, at) => inWords(at + 2, locale)),
  ]
    .reverse()
    .join("|");

/** Any time of day that can be told from a count. */
function anyTime(locale: Locale): string {
  const number = "(?<!\\d[.:])(?:[01]?\\d|2[0-4])(?:[.:h][0-5]\\d)?";
  const half = `${halves[locale].morning}|${halves[locale].later}`;
  const said = `(?:${number}|(?:${hourWords(locale)}))`;
  const end = `(?![.:,/]?\\d)(?! (?:di |of )?${months})${counted[locale]}`;
  return [
    `(?:${lead[locale]})?${said}(?:${half}${locale === "en" ? "| o'clock" : ""})`,
    `${lead[locale]}${said}${end}`,
    `${locale === "it" ? "le |l'" : "half past |quarter (?:past|to) "}${said}(?:${half}|(?<=[.:]\\d\\d))`,
    `(?:[01]?\\d|2[0-3]):[0-5]\\d(?![.:]?\\d)`,
    locale === "it" ? "mezzogiorno|mezzanotte" : "noon|midday|midnight",
  ].join("|");
}

/** What a piece asks for: a time of the 24 hours, 21:00, 21.00 or 21. null: no such time. */
export function clockTime(value: string, locale: Locale): Ways | null {
  const [, hours = "", minutes = "0"] = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(value) ?? [];
  const [hour, minute] = [Number(hours), Number(minutes)];
  return hours === "" || hour > 23 || minute > 59 ? null : { one: oneTime(hour, minute, locale), any: anyTime(locale) };
}
