import { expect, it } from "vitest";
import { copyFileName } from "./copy-file-name.ts";

const now = new Date("2026-11-30T09:00:00.000Z");

it.each([
  ["", "regia-2026-11-30.json"],
  ["Noè D'Ambrosio", "regia-noe-d-ambrosio-2026-11-30.json"],
  ["../../etc/passwd", "regia-etc-passwd-2026-11-30.json"],
  ["Юлия", "regia-юлия-2026-11-30.json"],
  ["…", "regia-2026-11-30.json"],
])("%j is saved as %s", (name, file) => {
  expect(copyFileName(name, now)).toBe(file);
});
