import { expect, test } from "vitest";
import { english, italian, sound } from "./sound-project.ts";
import { spoilt, told } from "./told.ts";

const right = '<Option correct why="Yes.">';

test.each([
  [
    `${right}This</Option>`,
    `${right}This</Option>\n<Option why="No.">Those</Option>`,
    'The quiz "q1" has 2 options in it.mdx and 3 in en.mdx.',
  ],
  ['<Quiz id="q1"', '<Quiz multiple id="q1"', "takes one answer in it.mdx and several answers (multiple) in en.mdx."],
  ['<Quiz id="q1"', '<Quiz id="q9"', 'The quiz "q1" is missing in en.mdx.'],
])("a quiz that differs is told in plain words: %s", async (from, to, what) => {
  expect(await told(spoilt(english, from, to))).toContain(
    `TwinsDiffer\n  ${what.startsWith("takes") ? `The quiz "q1" ${what}` : what}`,
  );
});

test("a section of one twin only is named where it stands", async () => {
  expect(await told(spoilt(italian, '<Quiz id="q2"', '## Ancora\n\n<Quiz id="q2"'))).toBe(
    `${italian}:18:1 TwinsDiffer\n  it.mdx has 2 headings and en.mdx 1: the first without a counterpart there seems to be “Ancora”.\n  Both languages have the same sections, in the same order: write the one that is missing, or take it out.`,
  );
});

test("a section that is missing in the middle is told from those around it by what they hold", async () => {
  const three = (text: string, two: string) =>
    text.replace('<Quiz id="q2"', `${two}<Quiz id="q2"`).replace('<Quiz id="q3"', '## Fine\n\n<Quiz id="q3"');
  expect(
    await told({
      [italian]: three(sound[italian] ?? "", "## Ancora\n\n"),
      [english]: three(sound[english] ?? "", ""),
    }),
  ).toContain("seems to be “Ancora”");
});

test("headings of other levels", async () => {
  const two = (text: string, marks: string) => text.replace('<Quiz id="q2"', `${marks} Fine\n\n<Quiz id="q2"`);
  expect(
    await told({ [italian]: two(sound[italian] ?? "", "##"), [english]: two(sound[english] ?? "", "###") }),
  ).toContain("“Fine” is of level 3, and “Fine”, which stands in its place in it.mdx, of level 2.");
});
