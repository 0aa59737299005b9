import { expect, test } from "vitest";
import { progressStrings } from "../i18n/progress.ts";
import { stateOf } from "./path-region.ts";

const untouched = {
  id: "late-order",
  title: "The late lamp",
  href: "/en/exercises/late-order/",
  attempts: 0,
  best: null,
  passed: false,
  revealed: false,
  draft: false,
};
const said = (state: Partial<Parameters<typeof stateOf>[0]>) => stateOf({ ...untouched, ...state }, progressStrings.en);

test("an exercise is told with its attempts, its best mark and what was seen, and its draft until one is handed in", () => {
  expect(said({})).toBe("not tried yet");
  expect(said({ draft: true })).toBe("not tried yet · draft kept");
  expect(said({ revealed: true })).toBe("not tried yet · model answer seen");
  const tried = { attempts: 1, best: 0, draft: true };
  expect(said(tried)).toBe("not passed yet · 1 attempt · best mark 0");
  expect(said({ ...tried, attempts: 2, best: 80, passed: true, revealed: true })).toBe(
    "passed · 2 attempts · best mark 80 · model answer seen",
  );
});
