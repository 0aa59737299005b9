import { expect, it } from "vitest";
import { exerciseStore } from "../stores/exercise.ts";
import { fakeAttempt } from "../stores/fakes/attempt.ts";
import { fakeBrowser } from "../stores/fakes/browser.ts";
import { lessonStore } from "../stores/lesson.ts";
import { openSettings } from "../stores/settings.ts";
import { overviewOf } from "./overview.ts";

const path = [
  {
    id: "c",
    title: "Course",
    href: "/c/",
    lessons: [
      { id: "c/a", number: "1.1", title: "A", href: "/c/a/", exercises: [{ id: "x", title: "X", href: "/x/" }] },
      { id: "c/b", number: "1.2", title: "B", href: "/c/b/", exercises: [] },
    ],
  },
];

it("follows lessons and exercises, from whichever tab", () => {
  const browser = fakeBrowser();
  const [mine, other] = [browser.tab(), browser.tab()];
  const $overview = overviewOf(path, { short: ["c/b"] }, mine);
  const stop = $overview.listen(() => {});
  expect($overview.get()).toMatchObject({ untouched: true, percent: 0, all: 3, next: null });
  expect($overview.get().courses[0]?.lessons[0]?.exercises[0]).toMatchObject({ attempts: 0, best: null, draft: false });

  lessonStore("c/a", other).markRead();
  exerciseStore("x", other).addAttempt(fakeAttempt);
  expect($overview.get()).toMatchObject({ untouched: false, percent: 33, next: { title: "1.2 B", href: "/c/b/" } });
  expect($overview.get().courses[0]).toMatchObject({ percent: 33, done: 1, all: 3 });
  expect($overview.get().courses[0]?.lessons[0]).toMatchObject({ percent: 50, read: true });
  expect($overview.get().courses[0]?.lessons[0]?.exercises[0]).toMatchObject({ attempts: 1, best: 60, passed: false });

  exerciseStore("x", other).addAttempt({
    ...fakeAttempt,
    at: "2026-11-20T09:05:00.000Z",
    score: 100,
    mark: 80,
    passed: true,
  });
  expect($overview.get().courses[0]?.lessons[0]).toMatchObject({
    percent: 100,
    exercises: [{ best: 80, passed: true }],
  });
  stop();
});

it("counts and leads along the path that is followed", () => {
  const vault = fakeBrowser().tab();
  const $overview = overviewOf(path, { short: ["c/b"] }, vault);
  const stop = $overview.listen(() => {});
  lessonStore("c/a", vault).markRead();
  openSettings(vault).change((settings) => ({ ...settings, path: "short" }));
  expect($overview.get()).toMatchObject({ followed: "short", percent: 0, all: 1, next: { title: "1.2 B" } });
  lessonStore("c/b", vault).markRead();
  expect($overview.get()).toMatchObject({ percent: 100, next: null, untouched: false });
  openSettings(vault).change((settings) => ({ ...settings, path: "gone" }));
  expect($overview.get()).toMatchObject({ followed: null, all: 3 });
  stop();
});

it("names the first lesson to those who have handed something in and read nothing", () => {
  const vault = fakeBrowser().tab();
  const $overview = overviewOf(path, { short: ["c/b"] }, vault);
  const stop = $overview.listen(() => {});
  exerciseStore("x", vault).addAttempt(fakeAttempt);
  expect($overview.get()).toMatchObject({ untouched: false, next: null, first: { title: "1.1 A" } });
  for (const id of ["c/a", "c/b"]) lessonStore(id, vault).markRead();
  expect($overview.get()).toMatchObject({ next: null, first: null });
  stop();
});
