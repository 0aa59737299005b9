import { type PlatformLimit, platformLimits } from "../../exercises/data/platform-limits.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import { regions } from "../../exercises/lib/region.ts";

/** A platform's limit as lessons print it: a bare number, in the language's own way of writing it. */
interface LimitFact {
  /** Such as limit-instagram-post. */
  readonly id: string;
  readonly locale: Readonly<Record<Locale, { readonly label: string; readonly value: string }>>;
  /** Where the figure comes from, in words. */
  readonly note: Readonly<Record<Locale, string>>;
  readonly checkedOn: string;
}

const names = {
  post: { it: "caratteri di un post", en: "characters in a post" },
  reply: { it: "caratteri di un commento", en: "characters in a comment" },
  visible: { it: "caratteri che si vedono prima di «altro»", en: "characters shown before “more”" },
  hashtags: { it: "hashtag al massimo in un post", en: "most hashtags in a post" },
  altText: { it: "caratteri del testo alternativo", en: "characters of alt text" },
} as const;

function factsOf(platform: string, limit: PlatformLimit): LimitFact[] {
  return (Object.keys(names) as (keyof typeof names)[]).flatMap((key) => {
    const value = limit[key];
    if (value === null) return [];
    const text = (locale: Locale) => ({
      label: `${limit.name}: ${names[key][locale]}`,
      value: new Intl.NumberFormat(regions[locale], { useGrouping: "always" }).format(value),
    });
    return [
      {
        id: `limit-${platform}-${key === "altText" ? "alt-text" : key}`,
        locale: { it: text("it"), en: text("en") },
        note: limit.source,
        checkedOn: limit.checkedOn,
      },
    ];
  });
}

/** The limits that exercises grade by, so that a lesson can't say another figure than the grader. */
export const limitFacts: readonly LimitFact[] = Object.entries(platformLimits).flatMap(([platform, limit]) =>
  factsOf(platform, limit),
);
