import type { Localized } from "../lib/locale.ts";
import type { Platform } from "../lib/scene.ts";
import { xLimit } from "./x-limit.ts";

/** How a platform counts the length of a text. */
export type Counting = "utf16" | "weighted" | "graphemes" | "graphemes-url23" | "utf8-emoji";

/** What a platform allowed in a text when it was last looked up. */
export interface PlatformLimit {
  /** What people call it. */
  readonly name: string;
  /** Longest post or caption, in the platform's own units. */
  readonly post: number;
  /** Longest comment or reply; null: no limit found. */
  readonly reply: number | null;
  /** How much of a post shows before "more"; null: not known. */
  readonly visible: number | null;
  /** Most hashtags in a post; null: no cap found. */
  readonly hashtags: number | null;
  /** Longest alternative text; null: unknown or no such field. */
  readonly altText: number | null;
  readonly counting: Counting;
  /** Most bytes of a post in UTF-8, where that is a limit of its own. */
  readonly bytes?: number;
  /** Where the figures come from. */
  readonly source: Localized<string>;
  /** ISO month of the source, or of the look-up when the source has no date. */
  readonly checkedOn: string;
}

/** Limits change without notice: check the source before relying on one. */
export const platformLimits = {
  facebook: {
    name: "Facebook",
    post: 63_206,
    reply: 8_000,
    visible: 125,
    hashtags: null,
    altText: null,
    counting: "utf16",
    source: {
      it: "tabelle dei produttori di strumenti, giugno 2026; alcuni strumenti si fermano a 10.000",
      en: "tool makers' tables, June 2026; some tools cap posts at 10,000",
    },
    checkedOn: "2026-06",
  },
  instagram: {
    name: "Instagram",
    post: 2_200,
    reply: 2_200,
    visible: 125,
    hashtags: 5,
    altText: 1_000,
    counting: "utf16",
    source: {
      it: "Instagram, al massimo 5 hashtag da dicembre 2025; developers.facebook.com, alt_text",
      en: "Instagram, hashtags capped at 5 since December 2025; developers.facebook.com, alt_text",
    },
    checkedOn: "2026-06",
  },
  x: {
    name: "X",
    post: xLimit,
    reply: xLimit,
    visible: null,
    hashtags: null,
    altText: 1_000,
    counting: "weighted",
    source: {
      it: "docs.x.com, conteggio dei caratteri; configurazione v3 di twitter-text",
      en: "docs.x.com, counting characters; twitter-text configuration v3",
    },
    checkedOn: "2026-11",
  },
  linkedin: {
    name: "LinkedIn",
    post: 3_000,
    reply: 1_250,
    visible: 210,
    hashtags: null,
    altText: 4_086,
    counting: "utf16",
    source: {
      it: "tabelle dei produttori di strumenti, dicembre 2025 e aprile 2026",
      en: "tool makers' tables, December 2025 and April 2026",
    },
    checkedOn: "2026-04",
  },
  tiktok: {
    name: "TikTok",
    post: 2_200,
    reply: 150,
    visible: null,
    hashtags: 5,
    altText: null,
    counting: "utf16",
    source: {
      it: "API di pubblicazione e tabelle dei produttori di strumenti, giugno 2026; fino a 4.000 nell'app",
      en: "content posting API and tool makers' tables, June 2026; up to 4,000 in the app",
    },
    checkedOn: "2026-06",
  },
  threads: {
    name: "Threads",
    post: 500,
    reply: 500,
    visible: null,
    hashtags: 1,
    altText: null,
    counting: "utf8-emoji",
    source: {
      it: "developers.facebook.com, API di Threads: un emoji vale i suoi byte in UTF-8",
      en: "developers.facebook.com, Threads API: an emoji counts as its UTF-8 bytes",
    },
    checkedOn: "2026-04",
  },
  google: {
    name: "Google Business Profile",
    post: 1_500,
    reply: null,
    visible: null,
    hashtags: null,
    altText: null,
    counting: "utf16",
    source: {
      it: "tabelle dei produttori di strumenti, dicembre 2025",
      en: "tool makers' tables, December 2025",
    },
    checkedOn: "2025-12",
  },
  bluesky: {
    name: "Bluesky",
    post: 300,
    reply: 300,
    visible: null,
    hashtags: null,
    altText: null,
    counting: "graphemes",
    bytes: 3_000,
    source: {
      it: "limiti generati dal lessico app.bsky, @atcute/bluesky 3.3.0",
      en: "limits generated from the app.bsky lexicon, @atcute/bluesky 3.3.0",
    },
    checkedOn: "2026-11",
  },
  mastodon: {
    name: "Mastodon",
    post: 500,
    reply: 500,
    visible: null,
    hashtags: null,
    altText: 1_500,
    counting: "graphemes-url23",
    source: {
      it: "valori di partenza di Mastodon, che ogni server può cambiare: instance configuration v2, issue 12268",
      en: "Mastodon's defaults, which each server may change: instance configuration v2, issue 12268",
    },
    checkedOn: "2026-11",
  },
  telegram: {
    name: "Telegram",
    post: 4_096,
    reply: 4_096,
    visible: null,
    hashtags: null,
    altText: null,
    counting: "utf16",
    source: {
      it: "costanti di python-telegram-bot; sotto una foto il limite è 1.024",
      en: "constants of python-telegram-bot; under a picture the limit is 1,024",
    },
    checkedOn: "2026-11",
  },
  pinterest: {
    name: "Pinterest",
    post: 500,
    reply: 500,
    visible: null,
    hashtags: null,
    altText: 500,
    counting: "utf16",
    source: {
      it: "tabelle dei produttori di strumenti, dicembre 2025 e aprile 2026: la descrizione; un titolo ne ha 100",
      en: "tool makers' tables, December 2025 and April 2026: the description; a title has 100",
    },
    checkedOn: "2026-04",
  },
  youtube: {
    name: "YouTube",
    post: 5_000,
    reply: 10_000,
    visible: 100,
    hashtags: null,
    altText: null,
    counting: "utf16",
    source: {
      it: "tabelle dei produttori di strumenti, 2026: la descrizione, di cui si vedono i primi 100-125; un titolo ne ha 100",
      en: "tool makers' tables, 2026: the description, of which the first 100-125 show; a title has 100",
    },
    checkedOn: "2026-06",
  },
} as const satisfies Readonly<Record<Platform, PlatformLimit> & Record<string, PlatformLimit>>;

/** Platforms whose limits are known. */
export type PostPlatform = keyof typeof platformLimits;
/** The same, as a list to choose from. */
export const postPlatforms = Object.keys(platformLimits) as readonly PostPlatform[];
