/**
 * How many sentences with a fault of manner each rule finds, and how many near-misses it accuses: sentences by writers
 * who saw no rule, half of them kept apart while rules were widened and weights learned. A sentence stands alone here,
 * without a scene or a reply around it; then passages of one to five sentences, with faults of more kinds. Last, passages
 * of one to three sentences that have one of the acts of a reply, or look much like it and lack it.
 */
import { locales } from "../exercises/lib/locale.ts";
import { parseText } from "../exercises/lib/text.ts";
import { textRules } from "../exercises/rules/text.ts";
import { spellingOf } from "../scripts/lib/spelling.ts";
import { count, kappa } from "./lib/agreement.ts";
import { readActs, readSentences } from "./lib/sentences.ts";

for (const folder of ["sentences", "passages"] as const) {
  process.stdout.write(`\n${folder.padEnd(21)} first half              kept-apart half\n`);
  process.stdout.write("rule                  faults found  accused   faults found  accused\n");
  for (const locale of locales) {
    const sentences = await readSentences(locale, folder);
    for (const id of new Set(sentences.map(({ rule }) => rule))) {
      const rule = textRules.find((one) => one.id === id);
      const cells = (["dev", "held"] as const).flatMap((half) => {
        const some = sentences.filter((one) => one.rule === id && one.half === half);
        const caught = (breaks: boolean) => {
          const those = some.filter((one) => one.breaks === breaks);
          const found = those.filter(
            ({ text }) => (rule?.run(parseText(text, locale), {}, { locale, spelling: null }).findings.length ?? 0) > 0,
          );
          return `${found.length}/${those.length}`;
        };
        return [caught(true).padStart(12), caught(false).padStart(8)];
      });
      process.stdout.write(`${`${locale} ${id}`.padEnd(26)} ${cells.join(" ")}\n`);
    }
  }
}

process.stdout.write("\nacts                  first half                      kept-apart half\n");
process.stdout.write("rule                  met where it is  isn't  kappa   met where it is  isn't  kappa\n");
// Nobody has written English ones yet.
for (const locale of ["it"] as const) {
  const acts = await readActs(locale);
  const spelling = await spellingOf(locale);
  for (const id of new Set(acts.map(({ rule }) => rule))) {
    const rule = textRules.find((one) => one.id === id);
    const cells = (["dev", "held"] as const).map((half) => {
      const some = acts.filter((one) => one.rule === id && one.half === half);
      const counts = count(
        some.map(({ text, meets }) => ({
          said: rule?.run(parseText(text, locale), {}, { locale, spelling }).findings.length === 0,
          label: meets,
        })),
      );
      const { tp, fp, fn, tn } = counts;
      const agree = kappa(counts);
      return `${`${tp}/${tp + fn}`.padStart(15)} ${`${fp}/${fp + tn}`.padStart(6)} ${(agree?.toFixed(2) ?? "–").padStart(6)}`;
    });
    process.stdout.write(`${`${locale} ${id}`.padEnd(22)} ${cells.join("   ")}\n`);
  }
}
