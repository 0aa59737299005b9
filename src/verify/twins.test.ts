import { expect, it } from "vitest";
import { proseOf } from "../../exercises/lib/model-copy.ts";
import type { Checked } from "./check-copy.ts";
import { twinsOf } from "./twins.ts";

const text =
  "Julia, your lamp is back on our shelf since Monday because I wrote the wrong street on the label, and nobody read your two emails.";
const other =
  "You were right to write here: the parcel with your lamp made a tour of the province, and our mailbox was deaf. It leaves again today.";
const works = (answer: unknown) => [{ exercise: "late-order", written: proseOf(answer, "en") } as unknown as Checked];

it("names the work that two have in common, a word changed or more written beside it, and none of one's own", () => {
  expect(twinsOf(works(text), works(text.replace("Monday", "yesterday")))).toEqual(["late-order"]);
  expect(twinsOf(works(text), works(other))).toEqual([]);
  const padded = { text, more: other, still: `${other} ${other.toUpperCase()} again`, last: `And then ${other}` };
  expect(twinsOf(works(padded), works(text))).toEqual(["late-order"]);
});

it("the same choices are nobody's", () => {
  expect(twinsOf(works({ one: "yes" }), works({ one: "yes" }))).toEqual([]);
});
