import { expect, test } from "vitest";
import { formFiles } from "../lib/form-template.ts";
import { told } from "./told.ts";

const files = formFiles("exercises/bank/01-sample/stock", "stock", "replying");
const golden = "exercises/bank/01-sample/stock/golden.yaml";
const first = /^ {4}answer: .*$/m;
const line = (files[golden] ?? "").split("\n").findIndex((text) => first.test(text)) + 1;
const instead = (text: string) => told({ ...files, [golden]: (files[golden] ?? "").replace(first, text) }, golden);

test("a change to the model that finds nothing is told at its place, and stops no other check", async () => {
  const said = await instead("    patches: [{ path: when, value: saturday }, { path: notcie.0, value: x }]");
  expect(said).toBe(
    `${golden}:${line}:48 NoSuchAnswer\n  This change finds nothing in the model answer: notcie.0.\n  Its path goes from the top of the first answer under models:, a dot between names; * is every entry of a list, + adds one.`,
  );
});

test("a golden without an answer", async () => {
  expect(await instead("    pair: one")).toContain("NoSuchAnswer\n  This golden has no answer.");
});

test("an answer that isn't one of its kind is told in plain words", async () => {
  const said = await instead("    answer: { notice: [1] }");
  expect(said).toContain("GoldenDiffers\n  This answer can't be read: ");
  expect(said).not.toMatch(/Invalid input|received/);
});
