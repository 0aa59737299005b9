import { expect, test } from "vitest";
import { underLabel, withoutLabel } from "./under-label.ts";

test.each([
  ["Il tono", "questa scelta non regge.", "Il tono: questa scelta non regge."],
  ["Quando esce?", "questa scelta non regge.", "Quando esce? Questa scelta non regge."],
  ["When does it go out?", "this choice does not hold.", "When does it go out? This choice does not hold."],
  ["Step 2: the post", "2 rows; it takes 3.", "Step 2: the post. 2 rows; it takes 3."],
  ["Il post.", "Si è perso un fatto.", "Il post: Si è perso un fatto."],
])("what is said of the field %s reads as a sentence, and stands alone beside it", (label, said, whole) => {
  expect(underLabel(label, said)).toBe(whole);
  expect(withoutLabel(label, whole)).toBe(said.charAt(0).toUpperCase() + said.slice(1));
});
