import { fader } from "../dom/fader.ts";
import { fill } from "../dom/fill.ts";
import { make } from "../dom/make.ts";
import { partOf } from "../dom/part-of.ts";
import { missedIn } from "../stores/missed-rules.ts";
import type { ExerciseRecord } from "../stores/records/exercise.ts";
import type { TestRecord } from "../stores/records/test.ts";
import { levelsInWords } from "./levels-in-words.ts";
import { type DashboardOutline, trainedBy } from "./outline.ts";
import { missedLinks, ruleTitles } from "./rule-titles.ts";
import { type Level, type Standing, standingOf, testWorth } from "./skill-level.ts";
import type { DashboardWords } from "./words.ts";

/** What the learner made of the exercises and of the final tests. */
interface SkillSources {
  exercise(id: string): ExerciseRecord;
  test(course: string): TestRecord;
}

const isPassed = ({ attempts }: ExerciseRecord) => attempts.some(({ passed }) => passed);
const isTried = ({ attempts, draft }: ExerciseRecord) => attempts.length > 0 || draft !== null;

/** The exercise to do next for a skill: one that was begun and isn't passed, else the first not begun; null when all are passed. */
export function nextFor(ids: readonly string[], exercise: SkillSources["exercise"]): string | null {
  const open = ids.filter((id) => !isPassed(exercise(id)));
  return open.find((id) => isTried(exercise(id))) ?? open[0] ?? null;
}

/** Sets the faders of a course, and says the same in the list beside them and in a line. Gives the levels of its skills. */
export function showSkills(
  root: HTMLElement,
  id: string,
  { skillsOf, exercises }: DashboardOutline,
  { exercise, test }: SkillSources,
  words: DashboardWords,
): Level[] {
  const course = partOf(root, `[data-course="${id}"]`);
  const { results } = test(id);
  const levels: Level[] = [];
  for (const line of course.querySelectorAll<HTMLElement>("[data-skill]")) {
    const skill = line.dataset["skill"] ?? "";
    const ids = trainedBy(line);
    const attempts = ids.map((one) => exercise(one).attempts);
    const tested = testWorth(results, (question) => skillsOf.get(question.split("#")[0] ?? "")?.has(skill) === true);
    const standing = standingOf(attempts, tested);
    const passed = ids.filter((one) => isPassed(exercise(one))).length;
    const next = nextFor(ids, exercise);
    levels.push(standing.level);
    setFader(partOf(course, `[data-fader="${skill}"]`), standing);
    showStanding(line, standing, passed, ids.length, words);
    showNext(partOf(line, ".skill-next"), {
      exercise: (next !== null && exercises.get(next)) || null,
      allPassed: ids.length > 0 && next === null,
      test: tested === null ? (course.dataset["test"] ?? "") : null,
      words,
    });
    void showMissed(partOf(line, ".skill-missed"), attempts.flat(), root.dataset["rules"] ?? "", words);
  }
  partOf(course, "[data-levels]").textContent = levelsInWords(levels, words);
  return levels;
}

function setFader(figure: Element, { level, points }: Standing): void {
  const y = fader.y(points);
  figure.setAttribute("data-level", level);
  figure.querySelector(".fader-cap")?.setAttribute("transform", `translate(0 ${y})`);
  const filled = figure.querySelector(".fader-fill");
  filled?.setAttribute("y", String(y));
  filled?.setAttribute("height", String(fader.y(0) - y));
}

function showStanding(
  line: HTMLElement,
  { level, points }: Standing,
  passed: number,
  all: number,
  words: DashboardWords,
): void {
  const name = partOf(line, ".skill-level");
  name.textContent = words.levels[level];
  name.dataset["level"] = level;
  if (level === "untouched" && line.dataset["points"] === undefined) return;
  // What the build wrote there comes back with a reset.
  const facts = partOf(line, ".skill-facts");
  line.dataset["facts"] ??= facts.textContent ?? "";
  line.dataset["points"] = String(points);
  const said = [fill(words.points, points), ...(all > 0 ? [fill(words.passedOf, passed, all)] : [])];
  facts.textContent = level === "untouched" ? line.dataset["facts"] : said.join(" · ");
}

interface Next {
  readonly exercise: { readonly title: string; readonly href: string } | null;
  readonly allPassed: boolean;
  /** The address of the final test while it could tell more; else null. */
  readonly test: string | null;
  readonly words: DashboardWords;
}

function showNext(place: HTMLElement, { exercise, allPassed, test, words }: Next): void {
  const parts: (Node | string)[] = allPassed ? [words.allPassed] : [];
  const link = (href: string, textContent: string) => make("a", { href, textContent });
  if (exercise) parts.push(`${words.nextExercise} `, link(exercise.href, exercise.title));
  else if (test !== null) parts.push(link(test, words.testNext));
  place.replaceChildren(...parts.flatMap((part, n) => (n === 0 ? [part] : [" ", part])));
}

async function showMissed(
  place: HTMLElement,
  attempts: ExerciseRecord["attempts"],
  url: string,
  words: DashboardWords,
): Promise<void> {
  const missed = missedIn(attempts);
  const titles = missed.length > 0 ? await ruleTitles(url) : null;
  const links = titles ? missedLinks(missed, titles, (n) => (n === 1 ? words.once : fill(words.times, n))) : [];
  place.hidden = links.length === 0;
  place.replaceChildren(words.missed, ...links);
}
