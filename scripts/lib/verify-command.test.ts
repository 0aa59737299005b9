import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { golden } from "../../tests/support/bank.ts";
import { copyOf } from "../../tests/support/copy.ts";

const script = join(import.meta.dirname, "../verify.ts");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "regia-copy-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command on a copy as a shell would. */
async function verify(copy: string, ...args: string[]) {
  const file = join(folder, "copy.json");
  await writeFile(file, copy);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file, ...args], { encoding: "utf8" });
  return { status, said: stdout.trim().split("\n"), stderr: stderr.replace(file, "copy.json") };
}

test("a copy whose works hold is told work by work, and is right", async () => {
  const { answer } = await golden("07-crisis/late-order", "it", true);
  const { status, said } = await verify(copyOf({ "late-order": answer }));
  expect(status).toBe(0);
  expect(said[0]).toMatch(/^late-order +recorded 100, now +\d+ \(it\) +1 attempt +holds$/);
  expect(said.at(-1)).toBe("works that hold: 1 of 1");
});

test("one whose works don't pass, or that lists none, is not", async () => {
  const failing = await verify(copyOf({ "late-order": "Ciao Giulia." }));
  expect(failing.status).toBe(1);
  expect(failing.said[0]).toMatch(/does not pass: [\w-]+, [\w-]+, [\w-]+$/);
  expect(failing.said.at(-1)).toBe("works that hold: 0 of 1");
  expect(await verify(copyOf({}))).toMatchObject({
    status: 1,
    said: ["The copy doesn't list any work as passed."],
  });
});

test("works that hold are not yet a path", async () => {
  const { answer } = await golden("07-crisis/late-order", "it", true);
  const { status, said } = await verify(copyOf({ "late-order": answer }), "--path", "monday");
  expect(status).toBe(1);
  expect(said.slice(2).join("\n")).toMatch(/^path monday: \d of \d+ works hold\n {2}not in the copy: [\w-]+, /);
});

test("what is no copy, and a path that there isn't, end the command", async () => {
  expect(await verify("nonsense")).toMatchObject({ status: 2, stderr: expect.stringMatching(/^copy\.json: not JSON/) });
  const { status, stderr } = await verify(copyOf({}), "--path", "mondays");
  expect(status).toBe(2);
  expect(stderr).toMatch(/^There is no path "mondays"\. Did you mean "monday"\?/);
});
