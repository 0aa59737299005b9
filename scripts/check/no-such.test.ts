import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formFiles } from "../lib/form-template.ts";
import { exerciseFile, told } from "./told.ts";

const root = new URL("../../", import.meta.url);
const form = formFiles("exercises/bank/01-sample/try", "try", "replying")[exerciseFile] ?? "";
const diagnosis = readFileSync(new URL("exercises/bank/07-crisis/scct-diagnosis/exercise.yaml", root), "utf8");

/** What is told of a text with one name in it changed, and the line of that name. */
async function misnamed(text: string, from: RegExp, to: string) {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const line = changed.slice(0, text.search(from)).split("\n").length;
  return { said: await told({ [exerciseFile]: changed }), line };
}

test("a right answer that is no option of its field", async () => {
  const { said, line } = await misnamed(form, /gold: \[thursday\]/, "gold: [thurday]");
  expect(said).toContain(
    `${exerciseFile}:${line}:12 WrongValue\n  "fields › when › gold": "thurday" is not one of the options. Did you mean "thursday"?\n  There are thursday, saturday. The fields`,
  );
});

test("a right answer of a card that is no option of its dimension, told where it stands", async () => {
  const { said, line } = await misnamed(diagnosis, /(?<=gold: \{ cluster: )victim/, "vctim");
  expect(said).toMatch(
    new RegExp(
      `try/exercise\\.yaml:${line}:\\d+ WrongValue\n {2}"cards › [^"]+": "cluster" has no option "vctim"\\. Did you mean "victim"\\?\n {2}There are `,
    ),
  );
});
