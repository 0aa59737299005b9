import { expect, test } from "vitest";
import { italian } from "./sound-project.ts";
import { spoilt, told } from "./told.ts";

const folder = "src/content/courses/01-sample/01-first";
const placed = (picture: string) => spoilt(italian, "## Inizio", `## Inizio\n\n${picture}`);

test("a picture beside the lesson, however its name is written", async () => {
  expect(await told({ ...placed("![Il cancello chiuso](cancello.jpg)"), [`${folder}/cancello.jpg`]: "x" })).toBe("");
  expect(await told({ ...placed("![Il cancello](./il%20cancello.jpg)"), [`${folder}/il cancello.jpg`]: "x" })).toBe("");
});

test("a picture that isn't there", async () => {
  expect(
    await told({ ...placed("![Il cancello chiuso](canchello.jpg)"), [`${folder}/cancello.jpg`]: "x" }),
  ).toMatchInlineSnapshot(`
    "src/content/courses/01-sample/01-first/it.mdx:11:1 NoPicture
      There is no picture src/content/courses/01-sample/01-first/canchello.jpg. Did you mean "cancello.jpg"?
      Put the file into the lesson's folder, beside it.mdx and en.mdx, and write its name as it is: capitals count. Pictures are explained in CONTRIBUTING.md, under “Write a lesson”."
  `);
  expect(await told(placed("![Il cancello chiuso][foto]\n\n[foto]: cancello.jpg"))).toContain("11:1 NoPicture");
});

test.each([
  ["without a text", "![](cancello.jpg)", "ImageWithoutAlt\n  The picture cancello.jpg has no text"],
  [
    "of another site",
    "![Il cancello](https://example.org/a.jpg)",
    "FarPicture\n  The picture https://example.org/a.jpg",
  ],
  [
    "from the top of the site",
    "![Il cancello](/a.jpg)",
    "FarPicture\n  The picture /a.jpg doesn't lie beside the lesson",
  ],
  ["that phones save and browsers don't show", "![Il cancello](a.heic)", "PictureFormat\n  The picture a.heic"],
  ["that weighs too much", "![Il cancello](grande.jpg)", "grande.jpg weighs 501 kB; it takes at most 500."],
])("a picture %s", async (_, picture, what) => {
  const said = await told({
    ...placed(picture),
    [`${folder}/cancello.jpg`]: "x",
    [`${folder}/grande.jpg`]: "x".repeat(500_001),
  });
  expect(said).toContain(what);
  expect(said.match(/^\S+:\d+:\d+ /gm)).toHaveLength(1);
});
