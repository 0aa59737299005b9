import { parseTame } from "../json/tame-json.ts";

/** Characters of the longest file that a page reads: more than ten times what the review's cards take, the longest there is. */
const longest = 3_000_000;

/** An address within the site, as the build writes them. No other may come out of a file into a link or a request. */
export const ownAddress = /^\/(?!\/)[^\s\\]*$/;

/**
 * What a file of the site holds as JSON. Throws an Error where it wasn't found, is too long, or isn't JSON, as the
 * page that a hotel's network answers with instead. What shape it has, the reader must see: it can be of another
 * version of the site, out of a cache.
 */
export async function readJson(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const text = await response.text();
  const value = text.length > longest ? undefined : parseTame(text);
  if (value === undefined) throw new Error(`${response.url} isn't what the site serves there.`);
  return value;
}
