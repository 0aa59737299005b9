/**
 * Tries to pass without answering: keywords in a row, the brief pasted back, the comment pasted back, a model
 * answer shuffled or cut, the model of another exercise, the model in the other language. None may pass; exit 1 if one does.
 */
import { playTricks } from "./lib/gaming.ts";

const tried = await playTricks();
process.stdout.write(`${"trick".padEnd(36)} tried  passed\n`);
for (const [trick, { all, passed }] of tried)
  process.stdout.write(`${trick.padEnd(36)} ${String(all).padStart(5)}  ${String(passed.length).padStart(6)}\n`);
const passed = [...tried].flatMap(([trick, row]) => row.passed.map((text) => `${trick} — ${text}`));
for (const text of passed) process.stdout.write(`\nPASSED ${text}\n`);
process.stdout.write(passed.length === 0 ? "no parrot passes\n" : `${passed.length} parrots pass\n`);
if (passed.length > 0) process.exitCode = 1;
