import { platformNames } from "../../data/platform-names.ts";
import type { Platform } from "../scene.ts";

/** A channel as it calls itself: Instagram, LinkedIn; one that nobody knows stands as it was written. */
export function sayPlatform(platform: string): string {
  return Object.hasOwn(platformNames, platform) ? platformNames[platform as Platform] : platform;
}
