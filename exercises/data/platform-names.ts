import type { Platform } from "../lib/scene.ts";

/** What platforms call themselves, in both languages. */
export const platformNames: Readonly<Record<Platform, string>> = {
  facebook: "Facebook",
  instagram: "Instagram",
  x: "X",
  linkedin: "LinkedIn",
  tiktok: "TikTok",
  threads: "Threads",
  google: "Google Business",
};
