import type { Platform } from "../lib/scene.ts";

/** How a platform counts the length of a text. */
export type Counting = "utf16" | "weighted" | "graphemes" | "utf8-emoji";

/** What a platform allowed in a text when it was last looked up. */
export interface PlatformLimit {
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
  /** Where the figures come from. */
  readonly source: string;
  /** ISO month of the source, or of the look-up when the source has no date. */
  readonly checkedOn: string;
}

/** Limits change without notice: check the source before relying on one. */
export const platformLimits = {
  facebook: {
    post: 63_206,
    reply: 8_000,
    visible: 125,
    hashtags: null,
    altText: null,
    counting: "utf16",
    source: "tool makers' tables, June 2026; some tools cap posts at 10,000",
    checkedOn: "2026-06",
  },
  instagram: {
    post: 2_200,
    reply: 2_200,
    visible: 125,
    hashtags: 5,
    altText: 1_000,
    counting: "utf16",
    source: "Instagram, hashtags capped at 5 since December 2025; developers.facebook.com, alt_text",
    checkedOn: "2026-06",
  },
  x: {
    post: 280,
    reply: 280,
    visible: null,
    hashtags: null,
    altText: 1_000,
    counting: "weighted",
    source: "docs.x.com, counting characters; twitter-text configuration v3",
    checkedOn: "2026-11",
  },
  linkedin: {
    post: 3_000,
    reply: 1_250,
    visible: 210,
    hashtags: null,
    altText: 4_086,
    counting: "utf16",
    source: "tool makers' tables, December 2025 and April 2026",
    checkedOn: "2026-04",
  },
  tiktok: {
    post: 2_200,
    reply: 150,
    visible: null,
    hashtags: 5,
    altText: null,
    counting: "utf16",
    source: "content posting API and tool makers' tables, June 2026; up to 4,000 in the app",
    checkedOn: "2026-06",
  },
  threads: {
    post: 500,
    reply: 500,
    visible: null,
    hashtags: 1,
    altText: null,
    counting: "utf8-emoji",
    source: "developers.facebook.com, Threads API: an emoji counts as its UTF-8 bytes",
    checkedOn: "2026-04",
  },
  google: {
    post: 1_500,
    reply: null,
    visible: null,
    hashtags: null,
    altText: null,
    counting: "utf16",
    source: "tool makers' tables, December 2025",
    checkedOn: "2025-12",
  },
} as const satisfies Readonly<Record<Platform, PlatformLimit>>;
