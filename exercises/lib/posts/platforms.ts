/** Platforms that a scene can take place on. */
export const platforms = ["facebook", "instagram", "x", "linkedin", "tiktok", "threads", "google"] as const;
export type Platform = (typeof platforms)[number];
