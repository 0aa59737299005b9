import regia from "../../regia.config.ts";

/** A page in each language that is published; the language is its parameter and its prop. */
export const eachLocale = () => regia.locales.map((locale) => ({ params: { locale }, props: { locale } }));
