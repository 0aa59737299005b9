import { expect, it } from "vitest";
import type { Exercise } from "../../exercises/index.ts";
import type { Verdict } from "../../exercises/lib/verdict.ts";
import { fakeAttempt } from "../stores/fakes/attempt.ts";
import { maxImportBytes } from "../stores/records/bounds.ts";
import { checkCopy } from "./check-copy.ts";

const record = { v: 1, draft: null, attempts: [{ ...fakeAttempt, mark: 90, passed: true }], revealed: false };
const copyOf = (...ids: readonly string[]) =>
  new Blob([
    JSON.stringify({
      format: "regia-progress",
      v: 1,
      name: "Anna",
      exercises: Object.fromEntries(ids.map((id) => [id, record])),
    }),
  ]);

/** A site that has every exercise but “gone”, where “far” can't be fetched and what grades “hard” can't either. */
function site() {
  const told: (readonly [place: number, of: number])[] = [];
  return {
    told,
    onWork: (place: number, of: number) => void told.push([place, of]),
    exerciseOf: async (id: string) => {
      if (id === "far") throw new Error("offline");
      return id === "gone" ? undefined : ({ id } as Exercise);
    },
    grade: async ({ id }: Exercise) => {
      if (id === "hard") throw new Error("no dictionary");
      return { passed: true, score: 95, rules: [] } as unknown as Verdict;
    },
    models: async () => [],
  };
}

it("a work that can't be marked for want of a file is said to be unmarked, and the others are marked all the same", async () => {
  const means = site();
  const copy = await checkCopy(copyOf("far", "gone", "good", "hard"), means);
  expect(copy).toMatchObject({
    ok: true,
    name: "Anna",
    works: [
      { exercise: "far", outcome: "unmarked", recorded: 90, score: null },
      { exercise: "gone", outcome: "no such exercise" },
      { exercise: "good", outcome: "holds", score: 95 },
      { exercise: "hard", outcome: "unmarked", score: null, missed: [] },
    ],
  });
  expect(means.told).toEqual([1, 2, 3, 4].map((place) => [place, 4]));
});

it("says why a file can't be checked: none of ours, too large to be read, or not to be opened", async () => {
  const problem = async (file: Blob) => checkCopy(file, site());
  expect(await problem(new Blob(["{torn"]))).toEqual({ ok: false, problem: "not-json" });
  const unread = (size: number) =>
    ({ size, text: () => Promise.reject(new DOMException("gone", "NotFoundError")) }) as unknown as Blob;
  expect(await problem(unread(maxImportBytes))).toEqual({ ok: false, problem: "unopened" });
  expect(await problem(unread(maxImportBytes + 1)), "not even opened").toEqual({ ok: false, problem: "too-large" });
});
