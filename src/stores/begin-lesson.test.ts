import { expect, it } from "vitest";
import { beginLesson } from "./begin-lesson.ts";
import { fakeBrowser } from "./fakes/browser.ts";
import { openSettings } from "./settings.ts";

it("tells every tab which lesson was begun last", () => {
  const browser = fakeBrowser();
  const [mine, other] = [browser.tab(), browser.tab()];
  const last = () => openSettings(other).$record.get().lastVisited?.lesson;
  expect(last()).toBeUndefined();
  beginLesson("c/a", mine);
  expect(last()).toBe("c/a");
  beginLesson("c/b", other);
  beginLesson("c/a", mine);
  expect(last(), "gone back to").toBe("c/a");
});

it("leaves storage alone while the same lesson goes on", () => {
  const browser = fakeBrowser();
  const [mine, other] = [browser.tab(), browser.tab()];
  let told = 0;
  beginLesson("c/a", mine);
  other.onChange(() => {
    told += 1;
  });
  browser.time = new Date("2026-11-20T09:05:00.000Z");
  beginLesson("c/a", mine);
  expect(told).toBe(0);
});
