import type { APIRoute } from "astro";
import { accent, paper } from "../../../config/app-icon.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import regia from "../../../regia.config.ts";
import { strings } from "../../i18n/index.ts";
import { offlineStrings } from "../../i18n/offline.ts";
import { reviewStrings } from "../../i18n/review.ts";
import { eachLocale } from "../../path/each-locale.ts";
import { links } from "../../path/links.ts";

/** The site as an app: one app (one `id`), which starts in the language that it was installed in. */
export const getStaticPaths = eachLocale;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const base = import.meta.env.BASE_URL;
  const icon = (size: number) => ({ src: `${base}icons/${size}.png`, sizes: `${size}x${size}`, type: "image/png" });
  const others = regia.locales.filter((other) => other !== locale);
  return Response.json({
    id: base,
    name: `${regia.name}: ${regia.tagline[locale]}`,
    short_name: regia.name,
    description: strings(locale).home.lead,
    lang: locale,
    dir: "ltr",
    start_url: links.home(locale),
    scope: base,
    display: "standalone",
    background_color: paper,
    theme_color: accent,
    categories: ["education"],
    icons: [
      { src: `${base}favicon.svg`, sizes: "any", type: "image/svg+xml" },
      icon(192),
      icon(512),
      { ...icon(512), purpose: "maskable" },
    ],
    shortcuts: [
      { name: strings(locale).nav.path, url: links.path(locale) },
      { name: reviewStrings[locale].title, url: links.review(locale) },
      { name: offlineStrings[locale].title, url: links.offline(locale) },
      ...others.map((other) => ({ name: strings(other).localeName, url: links.home(other) })),
    ],
  });
};
