import { expect, it } from "vitest";
import { pathToPlan } from "./path-to-plan.ts";

const offered = ["", "community", "content"];

it("opens the plan on the path that a link asks for, before the one that is followed", () => {
  expect(pathToPlan(offered, "content", "community")).toBe("content");
  expect(pathToPlan(offered, "", "community"), "the whole path").toBe("");
  expect(pathToPlan(offered, null, "community")).toBe("community");
  expect(pathToPlan(offered, null, null)).toBeNull();
});

it("keeps to the path that is followed when a link asks for one that is gone", () => {
  expect(pathToPlan(offered, "interns", "community")).toBe("community");
  expect(pathToPlan(offered, "interns", null)).toBeNull();
});
