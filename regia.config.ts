import { parseConfig } from "./src/schemas/config.ts";

/** What an adopter edits. Every field is described in src/schemas/config.ts; a mistake stops the build and says what to do. */
export default parseConfig({
  name: "Regia",
  tagline: {
    it: "Impara il mestiere di social media manager facendolo",
    en: "Learn social media management by doing it",
  },
  site: "https://regia.example",
  locales: ["it", "en"],
  defaultLocale: "it",
  colours: { accent: "#a12a07" },
});
