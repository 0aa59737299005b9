import type { Locale } from "../../exercises/lib/locale.ts";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** Addresses of the site's pages; each ends in a slash. */
export const links = {
  home: (locale: Locale) => `${base}/${locale}/`,
  path: (locale: Locale) => `${base}/${locale}/courses/`,
  course: (locale: Locale, course: string) => `${base}/${locale}/courses/${course}/`,
  /** `lesson` is course/lesson. */
  lesson: (locale: Locale, lesson: string) => `${base}/${locale}/courses/${lesson}/`,
  exercise: (locale: Locale, id: string) => `${base}/${locale}/exercises/${id}/`,
  rule: (locale: Locale, id: string) => `${base}/${locale}/rules/${id}/`,
  rules: (locale: Locale) => `${base}/${locale}/rules/`,
  /** The names of the rules, fetched with an exercise. */
  ruleNames: (locale: Locale) => `${base}/rules/${locale}.json`,
  glossary: (locale: Locale, term?: string) => `${base}/${locale}/glossary/${term ? `#${term}` : ""}`,
  search: (locale: Locale) => `${base}/${locale}/search/`,
  progress: (locale: Locale) => `${base}/${locale}/progress/`,
  /** The data of an exercise, fetched when it comes into view. */
  exerciseData: (id: string) => `${base}/exercises/${id}.json`,
} as const;
