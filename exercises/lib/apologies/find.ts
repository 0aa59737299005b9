import { isQuoted, matches, sentenceAt } from "../pattern.ts";
import { overlaps, type Range } from "../range.ts";
import { isHypothetical, isNegated, readPart } from "../scope.ts";
import type { TextDoc } from "../text.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const wordsOf = { it, en } as const;

/**
 * What the words do: `apology` asks for pardon; `regret` is sorry for what happened; `sympathy` is sorry to hear of it;
 * `feelings` is sorry for how the person takes it; `refusal` is the polite front of a no.
 */
type ApologyKind = "apology" | "regret" | "sympathy" | "feelings" | "refusal";

/** Words of sorrow and what they do. */
export interface Apology extends Range {
  readonly kind: ApologyKind;
  /** Of sympathy: moved by what happened, not only by hearing of it. */
  readonly moved?: true;
}

/** How far after the words it is looked for what they are about, in UTF-16 units. */
const ahead = 110;
const most = 40;

function kindOf(after: string, plain: "apology" | "regret", words: typeof it | typeof en): ApologyKind {
  if (words.refusal.test(after)) return "refusal";
  if (words.feelings.test(after)) return "feelings";
  return plain === "regret" && words.hearing.test(after) ? "sympathy" : plain;
}

/** 'Scusa, hai letto le condizioni?', 'Sorry, could you…?': a word that only opens a question. */
function opensQuestion(text: TextDoc, { start, end }: Range): boolean {
  if (!/^(?:scus[aie]|scusate|sorry)$/u.test(text.folded.slice(start, end))) return false;
  const sentence = sentenceAt(text, { start, end });
  if (sentence === undefined) return false;
  const before = text.folded.slice(sentence.start, start).trim();
  const after = text.folded.slice(end, sentence.end);
  return /^(?:(?:ma|e|and|but|oh|eh),?)?$/u.test(before) && /^(?: \p{L}+)?, ?[^.:;!?]*\?[?!\s]*$/u.test(after);
}

/** Finds the places where the writer says sorry in their own name, in order: denied, quoted, reported and merely supposed ones are left out. */
export function findApologies(text: TextDoc): Apology[] {
  const words = wordsOf[text.locale];
  const found: Apology[] = [];
  for (const plain of ["apology", "regret"] as const) {
    for (const first of matches(text, words[plain], readPart(text)).slice(0, most)) {
      // 'non ti chiedo di capire, ti chiedo scusa': what is denied may hold what is not
      const place = isNegated(text, first)
        ? (matches(text, words[plain], { ...first, start: first.start + 1 })[0] ?? first)
        : first;
      if (found.some((one) => overlaps(one, place))) continue;
      // 'scusa se…' takes the opener of its own condition along: it belongs to what follows
      const end = place.end - (/ (?:se|if)$/u.exec(text.folded.slice(place.start, place.end))?.[0].length ?? 0);
      if (isQuoted(text, place) || isNegated(text, place)) continue;
      if (isHypothetical(text, { start: place.start, end }) || opensQuestion(text, place)) continue;
      // 'thank you for your message, and sorry': after "and" it is the writer's own again
      const before = text.folded.slice(Math.max(0, place.start - 60), place.start);
      if (!/^(?:and|ed?) /u.test(text.folded.slice(place.start, place.end)) && words.notOurs.test(before)) continue;
      found.push({
        start: place.start,
        end,
        kind: kindOf(text.folded.slice(end, Math.min(end + ahead, sentenceAt(text, place)?.end ?? end)), plain, words),
      });
    }
  }
  for (const place of matches(text, words.moved, readPart(text)).slice(0, most)) {
    if (!isQuoted(text, place) && !isNegated(text, place)) found.push({ ...place, kind: "sympathy", moved: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Every place with a word of apology or regret, whatever is done with it: refused, asked of others, supposed, quoted. */
export function findMentions(text: TextDoc): Range[] {
  const words = wordsOf[text.locale];
  const said = (["apology", "regret"] as const).flatMap((kind) => matches(text, words[kind]).slice(0, most));
  return [...said, ...matches(text, words.theirs).slice(0, most)];
}

/** Finds the apologies that would be made in another case: 'ci scuseremmo se', 'we would be sorry if'. */
export function findSupposed(text: TextDoc): Range[] {
  const words = wordsOf[text.locale];
  return (["apology", "regret"] as const)
    .flatMap((kind) => matches(text, words[kind], readPart(text)).slice(0, most))
    .filter((place) => !isQuoted(text, place) && isHypothetical(text, place));
}
