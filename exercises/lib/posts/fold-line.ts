import { type PostPlatform, platformLimits } from "../../data/platform-limits.ts";

/** The least that any platform shows of a caption, in UTF-16 units: what to count on where the figure is not known. */
const least = 125;
/** A post no longer than this is shown whole. */
const shownWhole = 500;

/** How many UTF-16 units of a post show before "more". Posts of platforms for short ones (X, Threads, Bluesky) show whole. */
export function visibleLength(platform: PostPlatform): number {
  const { visible, post } = platformLimits[platform];
  return visible ?? (post <= shownWhole ? post : least);
}

/** Platforms whose cut is counted in characters alone; on the others what must be seen at once stands in the first line. */
const byCharacters: ReadonlySet<PostPlatform> = new Set(["instagram", "facebook"]);

/**
 * Where the part of a post ends that nobody can miss, as a place in the text: the visible characters on Instagram and
 * Facebook, the first line elsewhere, as far as it shows.
 */
export function unmissableEnd(raw: string, platform: PostPlatform): number {
  const visible = Math.min(visibleLength(platform), raw.length);
  if (byCharacters.has(platform)) return visible;
  const first = /\S/.exec(raw)?.index ?? 0;
  const lineEnd = raw.indexOf("\n", first);
  return lineEnd < 0 ? visible : Math.min(lineEnd, visible);
}
