import { expect, it } from "vitest";
import { proseOf } from "../../exercises/lib/model-copy.ts";
import type { Checked } from "./check-copy.ts";
import { twinsOf } from "./twins.ts";

const text =
  "Julia, your lamp is back on our shelf since Monday because I wrote the wrong street on the label, and nobody read your two emails.";
const other =
  "You were right to write here: the parcel with your lamp made a tour of the province, and our mailbox was deaf. It leaves again today.";
const person = (name: string, answer: unknown) => ({
  name,
  works: [{ exercise: "late-order", written: proseOf(answer, "en") } as unknown as Checked],
});

it("names who has the same work, a word changed or not, and nobody who wrote their own", () => {
  const [anna, bruno, carla] = [
    person("anna", text),
    person("bruno", text.replace("Monday", "yesterday")),
    person("carla", other),
  ];
  const all = [anna, bruno, carla].filter((one) => one !== undefined);
  expect(all.map((one) => twinsOf(one, all).get("late-order"))).toEqual([["bruno"], ["anna"], undefined]);
});

it("the same choices are nobody's", () => {
  const all = [person("anna", { one: "yes" }), person("bruno", { one: "yes" })];
  expect(all.map((one) => twinsOf(one, all).size)).toEqual([0, 0]);
});
