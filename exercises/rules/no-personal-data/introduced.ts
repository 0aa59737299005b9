import type { Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";
import * as en from "./introductions.en.ts";
import * as it from "./introductions.it.ts";
import { atFault as faultEn } from "./names.en.ts";
import { atFault as faultIt } from "./names.it.ts";

const words = { it, en };
const atFault = { it: faultIt, en: faultEn };

/** How far around a name its introduction is looked for, in UTF-16 units. */
const near = 60;

/** What a name that opens a clause stands behind: the start, a mark, a sign. */
const opens = /(?:^|[^\p{L}\p{N}\s'’]\s*|\n\s*)$/u;
/** What closes an introduction; after a comma nobody may be told of. */
const closes =
  /^\s*(?:$|\n|[^\p{L}\p{N}\s,'’&]|,(?!\s+(?:who|whom|she|he|they|her|his|che|la quale|il quale|lei|lui|la|il|l'|è|era)(?!\p{L})))/u;
/** What closes one that says no more than a name and a house. */
const stops = /^\s*(?:$|[\n.!:–—-]|\p{Extended_Pictographic})/u;
/** In so many sentences from the beginning people say who they are; later a bare 'Laura from the counter' is somebody else. */
const early = 2;

/**
 * Whether a name is the writer's own, said of themselves: 'Laura here', 'it's Bea from the shop', 'qui Laura', 'ti scrive
 * Laura'. What is told of somebody introduces nobody: 'it's Laura who forgot', 'Laura here forgot'.
 */
export function introduces(text: TextDoc, place: Range): boolean {
  const { led, goesOn, self, role, house } = words[text.locale];
  const before = text.folded.slice(Math.max(0, place.start - near), place.start);
  const after = text.folded.slice(place.end, place.end + near);
  if (led.test(before) && (closes.test(after) || goesOn.test(after))) return true;
  const alone = opens.test(before);
  const said = self.exec(after);
  if (said !== null && (alone || role.test(before))) return closes.test(after.slice(said[0].length));
  const named = house.exec(after);
  const later = text.sentences[early - 1]?.end ?? text.raw.length;
  if (named === null || !alone || place.start >= later || atFault[text.locale].test(named[0])) return false;
  return stops.test(after.slice(named[0].length));
}
