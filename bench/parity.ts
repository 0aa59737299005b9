/** Answers that stand in both languages: whether each rule says the same of both. Exit 1 where they part. */
import { comparePairs } from "./lib/parity.ts";

const pairs = await comparePairs();
process.stdout.write(`${"exercise".padEnd(28)} pairs  parted\n`);
for (const [exercise, own] of Map.groupBy(pairs, (pair) => pair.exercise)) {
  const parted = own.filter((pair) => pair.parted.length > 0);
  process.stdout.write(
    `${exercise.padEnd(28)} ${String(own.length).padStart(5)}  ${String(parted.length).padStart(6)}\n`,
  );
  for (const { pair, parted: rules } of parted) process.stdout.write(`  ${pair}: ${rules.join(", ")}\n`);
}
const parted = pairs.filter((pair) => pair.parted.length > 0).length;
process.stdout.write(`${pairs.length} pairs, ${parted} of them part\n`);
if (parted > 0) process.exitCode = 1;
