import { openSettings } from "../stores/settings.ts";
import { localeInPath, preferredLocale } from "./locale-choice.ts";

// One 404 page serves all languages: of its sections, only the one in the visitor's language is shown.

const sections = [...document.querySelectorAll<HTMLElement>("[data-not-found]")];
const published = sections.map((section) => section.dataset["notFound"] ?? "");
const built = document.documentElement.lang;
const locale =
  localeInPath(location.pathname, published) ??
  preferredLocale(openSettings().$record.get().locale, navigator.languages, published, built);

for (const section of sections) section.hidden = section.dataset["notFound"] !== locale;
const shown = sections.find((section) => !section.hidden);
document.title = shown?.dataset["title"] ?? document.title;
// Header and footer stay in the language that they were built in, and must keep saying so to screen readers.
for (const frame of document.querySelectorAll<HTMLElement>("body > :not(main)")) frame.lang = built;
document.documentElement.lang = locale;
