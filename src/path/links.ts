import type { Locale } from "../../exercises/lib/locale.ts";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** Addresses of the site's pages; each ends in a slash. */
export const links = {
  home: (locale: Locale) => `${base}/${locale}/`,
  path: (locale: Locale) => `${base}/${locale}/courses/`,
  course: (locale: Locale, course: string) => `${base}/${locale}/courses/${course}/`,
  /** `lesson` is course/lesson. */
  lesson: (locale: Locale, lesson: string) => `${base}/${locale}/courses/${lesson}/`,
  /** The final test of a course. */
  test: (locale: Locale, course: string) => `${base}/${locale}/courses/${course}/test/`,
  /** The certificate of a course, or of the path. */
  certificate: (locale: Locale, course?: string) =>
    course === undefined ? `${base}/${locale}/certificate/` : `${base}/${locale}/courses/${course}/certificate/`,
  /** A path for one role. */
  rolePath: (locale: Locale, id: string) => `${base}/${locale}/paths/${id}/`,
  rolePathCertificate: (locale: Locale, id: string) => `${base}/${locale}/paths/${id}/certificate/`,
  portfolio: (locale: Locale) => `${base}/${locale}/portfolio/`,
  exercise: (locale: Locale, id: string) => `${base}/${locale}/exercises/${id}/`,
  rule: (locale: Locale, id: string) => `${base}/${locale}/rules/${id}/`,
  rules: (locale: Locale) => `${base}/${locale}/rules/`,
  /** The names of the rules, fetched with an exercise. */
  ruleNames: (locale: Locale) => `${base}/rules/${locale}.json`,
  glossary: (locale: Locale) => `${base}/${locale}/glossary/`,
  term: (locale: Locale, id: string) => `${base}/${locale}/glossary/${id}/`,
  /** The words that a course brings. */
  courseWords: (locale: Locale, course: string) => `${base}/${locale}/glossary/course/${course}/`,
  /** Where one plans the path. */
  start: (locale: Locale) => `${base}/${locale}/start/`,
  /** For those who teach or hire. */
  teams: (locale: Locale) => `${base}/${locale}/teams/`,
  /** Where somebody's copy of their progress is marked again. */
  verify: (locale: Locale) => `${base}/${locale}/verify/`,
  origins: (locale: Locale) => `${base}/${locale}/origins/`,
  /** What is kept for when there is no connection. */
  offline: (locale: Locale) => `${base}/${locale}/offline/`,
  /** What can be kept and how big it is; config/offline/ writes it after the build. */
  offlineCatalogue: () => `${base}/offline.json`,
  search: (locale: Locale) => `${base}/${locale}/search/`,
  searchIndex: (locale: Locale) => `${base}/search/${locale}/index.bin`,
  searchTexts: (locale: Locale) => `${base}/search/${locale}/texts.bin`,
  searchTitles: (locale: Locale) => `${base}/search/${locale}/titles.json`,
  /** The text of a page's sections, for excerpts; `page` is course/lesson or glossary. */
  searchBodies: (locale: Locale, page: string) => `${base}/search/${locale}/bodies/${page.replace("/", "-")}.json`,
  /** All notes and highlights. */
  notes: (locale: Locale) => `${base}/${locale}/notes/`,
  progress: (locale: Locale) => `${base}/${locale}/progress/`,
  /** What this browser keeps, and how to take it away or delete it. */
  yourData: (locale: Locale) => `${base}/${locale}/your-data/`,
  review: (locale: Locale) => `${base}/${locale}/review/`,
  /** The cards of the review. */
  reviewDeck: (locale: Locale) => `${base}/review/${locale}.json`,
  /** What the model answers say, fetched where somebody's works are checked. */
  modelTexts: (locale: Locale) => `${base}/models/${locale}.json`,
  /** The data of an exercise, fetched when it comes into view. */
  exerciseData: (id: string) => `${base}/exercises/${id}.json`,
} as const;
