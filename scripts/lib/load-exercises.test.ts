import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { exerciseYaml } from "../check/told.ts";
import { gradeNamed } from "./grade-line.ts";
import { readBank } from "./load-exercises.ts";

test("an exercise that can't be read is in the way of nobody who grades another", async () => {
  const folder = await mkdtemp(join(tmpdir(), "regia-bank-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = {
    sound: exerciseYaml("signs").replace("id: try", "id: sound"),
    spoilt: exerciseYaml("signs").replace("id: try", "id: spoilt").replace("rev: 1", "rev: one"),
    torn: "id: torn\nlocale: [\n",
  };
  for (const [id, text] of Object.entries(files)) {
    await mkdir(join(folder, "01-sample", id), { recursive: true });
    await writeFile(join(folder, "01-sample", id, "exercise.yaml"), text);
  }
  const bank = await readBank(folder);
  expect([...bank.exercises.keys()]).toEqual(["sound"]);
  expect(await gradeNamed(bank, "sound", "Ciao", "it")).toMatchObject({ ok: true });
  for (const id of ["spoilt", "torn"])
    expect(await gradeNamed(bank, id, "Ciao", "it")).toEqual({
      ok: false,
      problem: `exercises/bank/01-sample/${id}/exercise.yaml is not a valid exercise; run \`npm run check -- ${id}\` to see why`,
    });
});
