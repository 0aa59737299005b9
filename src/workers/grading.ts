import { loadDawg } from "../../exercises/dictionary/dawg.ts";
import enUrl from "../../exercises/dictionary/en.dawg?url";
import itUrl from "../../exercises/dictionary/it.dawg?url";
import { graderOf } from "../../exercises/grade.ts";
import type { Exercise } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import type { Spelling } from "../../exercises/lib/rule.ts";
import { OtherLanguage } from "../../exercises/lib/scope/voice.ts";
import { type Holding, whatFalls } from "../../exercises/what-if.ts";
import { fetchOnce } from "./fetch-once.ts";
import { fetched, fetchKinds } from "./kinds.ts";
import type { GradeReply, GradeRequest } from "./protocol.ts";

const urls: Record<Locale, string> = { it: itUrl, en: enUrl };
const ready = new Map<Locale, Spelling>();
const gradeAnswer = graderOf<Exercise>(fetched);

const dictionaryAt = fetchOnce(async (response) => loadDawg(new Uint8Array(await response.arrayBuffer())));

/** The dictionary of a language; null while it can't be had. */
async function dictionary(locale: Locale): Promise<Spelling | null> {
  const spelling = await dictionaryAt(urls[locale]);
  if (spelling !== null) ready.set(locale, spelling);
  return spelling;
}

/** Answers that wait for their verdict: a rehearsal would only make them wait longer. */
let waiting = 0;

/** How many times a rehearsal grades: a browser compiles for good only what has often run, and a second of it is hidden by the writing. */
const runs = 32;

/** An answer without signs that take two bytes (€, a dash, an emoji): browsers compile expressions for each width. */
const narrow = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer).replace(/[^\0-\xff]/g, "'"));

/**
 * Grades the exercise's own models and tells nobody: patterns are compiled at their first use, and the dictionary is on
 * its way, while the learner still writes. Whoever hands in meanwhile goes first.
 */
async function rehearse(exercise: Exercise, locale: Locale): Promise<void> {
  const models = fetched[exercise.kind]?.models(exercise as never, locale) ?? [];
  const answers = models.flatMap((model) => [narrow(model), model]);
  let spelling: Spelling | null = null;
  for (let run = 0; run < runs && waiting === 0; run++) {
    const rehearsed = gradeAnswer(exercise, answers[run % answers.length], locale, { spelling });
    if (!rehearsed.ok) return;
    if (spelling === null && rehearsed.verdict.pending.length > 0) {
      spelling = await dictionary(locale);
      // What can't be had now is asked for again when an answer needs it, not at each run.
      if (spelling === null) return;
    } else await new Promise((resolve) => setTimeout(resolve));
  }
}

const post = (reply: GradeReply) => postMessage(reply);

/** Answers at once with what can be judged without the dictionary, and again when the dictionary is there. */
async function answerTo({ request, exercise, answer, locale, whatIf }: GradeRequest): Promise<void> {
  // Every reply is read for slips: its dictionary needn't wait for the graders.
  if (exercise.kind === "crisis-reply") void dictionary(locale);
  await fetchKinds(exercise);
  const spelling = ready.get(locale) ?? null;
  if (answer === undefined) {
    await rehearse(exercise, locale);
    return;
  }
  if (whatIf !== undefined) {
    const holdings: Holding[] = [];
    for (const holding of whatFalls(gradeAnswer, exercise, answer, whatIf.field, locale, { spelling })) {
      holdings.push(holding);
      // An answer that was handed in meanwhile goes first.
      await new Promise((resolve) => setTimeout(resolve));
    }
    post({ request, holdings, final: true });
    return;
  }
  const first = gradeAnswer(exercise, answer, locale, { spelling });
  const waits = first.ok && first.verdict.pending.length > 0;
  post({ request, grading: first, final: !waits });
  if (!waits) return;
  const late = await dictionary(locale);
  const grading = late === null ? first : gradeAnswer(exercise, answer, locale, { spelling: late });
  post({ request, grading, final: true });
}

addEventListener("message", ({ data }: MessageEvent<GradeRequest>) => {
  // A grader that cannot be fetched must be told: an unhandled rejection would leave the page waiting.
  const waits = data.answer === undefined ? 0 : 1;
  waiting += waits;
  const { request } = data;
  answerTo(data)
    .catch((error) =>
      post(
        error instanceof OtherLanguage
          ? { request, elsewhere: true, final: true }
          : { request, failed: true, final: true },
      ),
    )
    .finally(() => {
      waiting -= waits;
    });
});
