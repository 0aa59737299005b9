import { type Locale, locales } from "../../exercises/lib/locale.ts";
import { languageOf } from "../../exercises/lib/text/language.ts";
import { parseText, type TextDoc } from "../../exercises/lib/text.ts";
import type { AuthoredLesson, Library } from "./library.ts";
import type { Passage } from "./passages.ts";
import type { Report } from "./problem.ts";
import { placeOf, type YamlFile } from "./yaml-file.ts";

const names: Readonly<Record<Locale, string>> = { it: "Italian", en: "English" };

/** With fewer words than this a passage may be a quotation, a formula or a list of names. */
const fewestWords = 12;

/** The published language that a text is in though it should be in `locale`; null when it can't be told, or all is well. */
function otherLanguage({ words, locale }: TextDoc): Locale | null {
  const guess = words.length < fewestWords ? "unknown" : languageOf(words);
  return locales.find((one) => one === guess && one !== locale) ?? null;
}

const wrongLanguage = (text: string, locale: Locale) => otherLanguage(parseText(text, locale));

/** Tells that a lesson, or a part of it, is in the other language: once for the lesson. */
export function tellWrongLanguage(lesson: AuthoredLesson, passages: readonly Passage[], report: Report): void {
  const [first, ...more] = passages.filter(({ doc }) => otherLanguage(doc) !== null);
  if (first === undefined) return;
  const is = names[lesson.locale === "it" ? "en" : "it"];
  report({
    file: lesson.file,
    line: first.line,
    column: first.column,
    name: "WrongLanguage",
    what: `“${first.doc.raw.trim().slice(0, 60)}…” is ${is}${more.length === 0 ? "" : `, and ${more.length} more ${more.length === 1 ? "passage" : "passages"} too`}.`,
    advice: `${lesson.locale}.mdx is read in ${names[lesson.locale]}: write it for those readers.`,
  });
}

/** Keys of an exercise's texts that are prose of ours, in whatever kind: not patterns, not what is quoted or planted. */
const prose = new Set(["title", "brief", "label", "help", "comment", "facts", "message", "hint", "why", "text"]);

type Path = readonly (string | number)[];

/** The prose that an exercise gives once in each language, with its language and its path. */
function proseIn(value: unknown, path: Path, locale: Locale | null): { text: string; path: Path; locale: Locale }[] {
  if (typeof value === "string") {
    const key = path.findLast((step) => typeof step === "string");
    return locale !== null && prose.has(String(key)) ? [{ text: value, path, locale }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    if (step === "original" || step === "rules" || step === "bundle") return [];
    const own = path.at(-1) === "locale" ? (locales.find((one) => one === step) ?? locale) : locale;
    return proseIn(inner, [...path, step], own);
  });
}

/** What stands under a language is written in it: both sides of a glossary entry, of a question and of an exercise. One report for each text as a whole. */
export function checkRightLanguage({ terms, exercises, questions }: Library, report: Report): void {
  const tell = (file: string, yaml: YamlFile, { text, path, locale }: { text: string; path: Path; locale: Locale }) =>
    report({
      file,
      ...placeOf(yaml, path),
      name: "WrongLanguage",
      what: `“${text.trim().slice(0, 60)}…” stands under ${locale}: and is ${names[locale === "it" ? "en" : "it"]}.`,
      advice: `Write it in ${names[locale]}.`,
    });
  for (const { file, yaml, data } of terms)
    for (const locale of locales) {
      const text = data.locale[locale].definition;
      if (wrongLanguage(text, locale)) tell(file, yaml, { text, path: ["locale", locale, "definition"], locale });
    }
  for (const { file, yaml, data } of questions)
    for (const [index, entry] of data.entries())
      for (const locale of locales) {
        const text = entry[locale].question;
        if (wrongLanguage(text, locale)) tell(file, yaml, { text, path: [index, locale, "question"], locale });
      }
  for (const { file, yaml, data } of exercises)
    for (const locale of locales) {
      const first = proseIn(data, [], null).find((one) => one.locale === locale && wrongLanguage(one.text, locale));
      if (first) tell(file, yaml, first);
    }
}
