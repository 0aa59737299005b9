/**
 * How many sentences with a fault of manner each rule finds, and how many near-misses it accuses: sentences by writers
 * who saw no rule, half of them kept apart while rules were widened and weights learned. A sentence stands alone here,
 * without a scene or a reply around it; then passages of one to five sentences, with faults of more kinds.
 */
import { locales } from "../exercises/lib/locale.ts";
import { parseText } from "../exercises/lib/text.ts";
import { textRules } from "../exercises/rules/text.ts";
import { readSentences } from "./lib/sentences.ts";

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
