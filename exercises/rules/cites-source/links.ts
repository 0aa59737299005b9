import { sayingIn } from "../../lib/posts/attribution.ts";
import type { Range } from "../../lib/range.ts";
import { pageOf } from "../../lib/text/page-of.ts";
import { isAddress } from "../../lib/text/words.ts";
import type { TextDoc } from "../../lib/text.ts";

/** A link with the words that stand by it. */
export interface Link extends Range {
  /** Address in lower case, without protocol, `www.`, query, fragment and closing slash. */
  readonly page: string;
  /** From the sentence before it to the end of its own: where its source is named. */
  readonly around: Range;
  /** How many words its own sentence has besides addresses. */
  readonly words: number;
}

/** More links than any text cites. */
const most = 60;

/** How far from a link its source may be named, in UTF-16 units. */
const farthest = 500;

/** The links of a text; handles, hashtags and mailboxes are none. */
export function linksIn(text: TextDoc): Link[] {
  const found: Link[] = [];
  for (const word of text.words) {
    if (!isAddress(word) || /^[@#]|^[^/]*@/.test(word.norm)) continue;
    if (found.length >= most) break;
    const at = text.sentences.findIndex(({ start, end }) => word.start >= start && word.start < end);
    const sentence = text.sentences[at];
    const before = text.sentences[at - 1];
    const own = sentence?.words.filter((other) => !isAddress(other)).length ?? 0;
    found.push({
      start: word.start,
      end: word.end,
      page: pageOf(word.norm),
      around: {
        start: Math.max(before?.start ?? sentence?.start ?? word.start, word.start - farthest),
        end: Math.min(sentence?.end ?? word.end, word.end + farthest),
      },
      words: own,
    });
  }
  return found;
}

/** Words that begin with a capital and name nobody. */
const noName =
  /^(?:qui|link|clicca|leggi|fonte|fonti|source|sources|here|click|read|more|see|scopri|vedi|guarda|vai|il|la|lo|le|gli|i|un|una|the|a|an|i'm|i'll|info|dettagli|e|o|ma|and|or|but|buongiorno|ciao|hi|hello|tiktok|instagram|facebook|linkedin|youtube|whatsapp|google|x|twitter|threads|pinterest|italia|italy|europa|europe|parma|uk|us|usa|internet|gennaio|natale|christmas)$/;

/** Whether the words around a link say whose page it is, when nobody told which sources there are: a verb of saying or a proper name within a sentence. */
export function namesSomebody(text: TextDoc, around: Range): boolean {
  const label = /\[([^\]\n]{6,120})\]\([^)\n]*$/u.exec(text.raw.slice(around.start, around.end));
  if (label !== null && (label[1] ?? "").trim().includes(" ")) return true;
  const words = text.words.filter(
    ({ start, end, norm }) => start >= around.start && end <= around.end && !isAddress({ start, end, norm }),
  );
  const named = words.some((word, i) => {
    const first = text.raw.charAt(word.start);
    const opens =
      i === 0 || /[.!?\n]\s*["“«(]?$/u.test(text.raw.slice(Math.max(around.start, word.start - 4), word.start));
    return /\p{Lu}/u.test(first) && !noName.test(word.norm) && !opens;
  });
  const said = sayingIn(text, around).some(
    ({ start, end }) =>
      !/^(?:fonte|fonti|sources?|trov\p{L}+|legg\p{L}+|reads?|published|pubblicat\p{L}+)$/u.test(
        text.folded.slice(start, end),
      ),
  );
  return named || (said && words.length >= 4);
}
