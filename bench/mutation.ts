/**
 * Switches off, then inverts, one rule after the other and grades the golden answers again: each mutant must turn
 * one of them red. A mutant that nothing notices is a rule that nothing tests; exit code 1 then.
 */
import { mutate } from "./lib/mutate.ts";

const { goldens, mutants } = await mutate();
process.stdout.write(
  `${goldens} golden answers, ${mutants.length} rules\n${"rule".padEnd(30)} red when off   red when inverted\n`,
);
for (const { id, off, inverted } of mutants) {
  const alive = off === 0 || inverted === 0;
  process.stdout.write(
    `${id.padEnd(30)} ${String(off).padStart(12)}   ${String(inverted).padStart(17)}${alive ? "   SURVIVES" : ""}\n`,
  );
}
const survived = mutants.filter(({ off, inverted }) => off === 0 || inverted === 0).length;
process.stdout.write(
  survived === 0 ? "every mutant is noticed\n" : `${survived} rules have a mutant that nothing notices\n`,
);
if (survived > 0) process.exitCode = 1;
