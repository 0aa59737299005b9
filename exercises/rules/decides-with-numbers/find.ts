import { figuresIn } from "../../lib/figures.ts";
import { deadlinesIn } from "../../lib/goals/deadline.ts";
import { isQuoted, matches } from "../../lib/pattern.ts";
import { overlaps, type Range, within } from "../../lib/range.ts";
import { isNegated, isQuestion } from "../../lib/scope.ts";
import type { Sentence, TextDoc } from "../../lib/text.ts";
import { planIn } from "./planned.ts";
import { ahead, changed, decides, otherwise, past, starting, worded } from "./words.ts";

/** A decision, with the number and the time that go with it; null where it has none. */
interface Decision {
  readonly place: Range;
  readonly figure: Range | null;
  readonly time: Range | null;
}

/** Words of deciding itself: denied they decide nothing, while not doing a thing may well be decided. */
const undecided = /deci[ds]|propon|propos|sugger|suggest|recommend|raccomand/u;

/** A heading ('Ecco la mia proposta.') or a short decision goes on in so many sentences. */
const goesOn = 3;

/** The sentences over which a decision is spread: its own, and those that go on with it. */
function stretchOf(text: TextDoc, sentence: Sentence): Sentence[] {
  const found = [sentence];
  for (const next of text.sentences.slice(sentence.index + 1, sentence.index + 1 + goesOn)) {
    if (otherwise[text.locale].test(text.folded.slice(next.start, next.end))) break;
    found.push(next);
  }
  return found;
}

/** What will be done instead, told without a word of deciding: 'dal 5 marzo due post a settimana al posto di uno'. */
function plannedIn(
  text: TextDoc,
  sentence: Sentence,
  figures: readonly Range[],
  times: readonly Range[],
): Range | null {
  const { locale } = text;
  const said = text.folded.slice(sentence.start, sentence.end);
  if (past[locale].test(said) || otherwise[locale].test(said)) return null;
  const when = times.some(
    (time) => within(time, sentence) && ahead[locale].test(text.folded.slice(time.start, time.end)),
  );
  const much = figures.some((figure) => within(figure, sentence));
  if (!when || !much) return null;
  return matches(text, changed[locale], sentence).find((range) => !isQuestion(text, range)) ?? null;
}

/** The decision that a sentence makes or opens, with a number that is no date and a time. */
function decisionIn(
  text: TextDoc,
  sentence: Sentence,
  figures: readonly Range[],
  times: readonly Range[],
): Decision | null {
  // deciding not to do a thing is deciding: 'non pubblicheremo più di 2 post'; 'non abbiamo deciso' is not
  const said = matches(text, decides[text.locale], sentence).find(
    (range) =>
      !isQuoted(text, range) &&
      !isQuestion(text, range) &&
      !(isNegated(text, range) && undecided.test(text.folded.slice(range.start, range.end))),
  );
  const place = said ?? plannedIn(text, sentence, figures, times);
  if (place === null) return null;
  const stretch = stretchOf(text, sentence);
  const inStretch = (range: Range) => stretch.some((one) => within(range, one));
  const time = times.find(inStretch) ?? null;
  const inside = figures.filter(inStretch);
  const figure = inside.find((range) => time === null || !overlaps(range, time)) ?? null;
  return { place, figure, time };
}

/** The decisions of a text, sentence by sentence, and the first plan that needs no word of deciding; `month`: the one reported on, 1–12. Bounded: 200 sentences, 120 times. */
export function decisionsIn(text: TextDoc, month: number | null): Decision[] {
  const whole = { start: 0, end: text.raw.length };
  const times = [...deadlinesIn(text, whole), ...matches(text, starting[text.locale])].slice(0, 120);
  const counted = figuresIn(text).filter(({ dated }) => !dated);
  const inWords = matches(text, worded[text.locale]).slice(0, 60);
  const figures = [...counted, ...inWords];
  const plan = planIn(text, counted, inWords, month);
  return [
    ...text.sentences.slice(0, 200).flatMap((sentence) => decisionIn(text, sentence, figures, times) ?? []),
    ...(plan === null ? [] : [plan]),
  ];
}
