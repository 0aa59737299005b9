import { elide } from "../../exercises/lib/text/elide.ts";
import { dateRegion } from "../dom/date-region.ts";
import { counted, fill } from "../dom/fill.ts";
import { make } from "../dom/make.ts";
import { partOf } from "../dom/part-of.ts";
import { sparkline } from "../dom/sparkline.ts";
import type { ExerciseRecord } from "../stores/records/exercise.ts";
import { type AttemptStory, attemptStory } from "./attempt-story.ts";
import type { DashboardOutline } from "./outline.ts";
import { missedLinks, ruleTitles } from "./rule-titles.ts";
import type { DashboardWords } from "./words.ts";

/** Exercises shown before one asks for more. */
const latest = 3;

/** Lists the exercises that were handed in, the latest first. */
export function showAttempts(
  root: HTMLElement,
  { exercises }: DashboardOutline,
  exercise: (id: string) => ExerciseRecord,
  words: DashboardWords,
): void {
  const stories = [...exercises]
    .flatMap(([id, link]) => {
      const story = attemptStory(exercise(id).attempts);
      return story ? [{ link, story }] : [];
    })
    .sort((a, b) => Date.parse(b.story.lastAt) - Date.parse(a.story.lastAt));
  const items = stories.map(({ link, story }) => item(link, story, root.dataset["rules"] ?? "", words));
  const section = partOf(root, ".dash-attempts");
  partOf(section, "[data-none]").hidden = items.length > 0;
  partOf(section, "[data-latest]").replaceChildren(...items.slice(0, latest));
  partOf(section, "[data-earlier]").replaceChildren(...items.slice(latest));
  partOf(section, "details").hidden = items.length <= latest;
}

function item(
  { title, href }: { readonly title: string; readonly href: string },
  { times, best, last, passedAt, marks, again }: AttemptStory,
  url: string,
  words: DashboardWords,
): HTMLElement {
  const date = new Intl.DateTimeFormat(dateRegion(), { dateStyle: "long" });
  const facts = [
    counted(words.tries, times),
    fill(words.best, best),
    fill(words.last, last),
    passedAt === null ? words.notPassed : elide(fill(words.passedOn, date.format(new Date(passedAt)))),
  ].join(" · ");
  const missed = make("span", { className: "attempt-missed", hidden: true });
  const line = make(
    "li",
    {},
    make("a", { href, textContent: title }),
    sparkline(marks, fill(words.marks, marks.join(", "))),
    make("span", { className: "attempt-facts" }, facts),
    missed,
  );
  line.dataset["passed"] = String(passedAt !== null);
  if (again.length > 0)
    void ruleTitles(url).then((titles) => {
      const links = titles ? missedLinks(again, titles, (n) => fill(words.times, n)) : [];
      missed.hidden = links.length === 0;
      missed.replaceChildren(words.again, ...links);
    });
  return line;
}
