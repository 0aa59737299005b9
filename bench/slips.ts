/**
 * How many slips of language `no-slips` finds, and how often it sees one where there is none: sentences by copy editors who
 * saw no rule, a slip in each or none, half of them kept apart while patterns were written. The dictionary is loaded.
 */
import { locales } from "../exercises/lib/locale.ts";
import { overlaps } from "../exercises/lib/range.ts";
import { parseText } from "../exercises/lib/text.ts";
import { noSlips } from "../exercises/rules/no-slips/rule.ts";
import { spellingOf } from "../scripts/lib/spelling.ts";
import { placeOf, readSlipSentences } from "./lib/slip-sentences.ts";

process.stdout.write("                   first half          kept-apart half\n");
process.stdout.write("kind of slip       found  elsewhere    found  elsewhere\n");
for (const locale of locales) {
  const spelling = await spellingOf(locale);
  const graded = (await readSlipSentences(locale)).map((sentence) => {
    const place = placeOf(sentence);
    const { findings } = noSlips.run(parseText(sentence.text, locale), {}, { locale, spelling });
    const ranges = findings.flatMap(({ range }) => (range === null ? [] : [range]));
    const found = place !== null && ranges.some((range) => overlaps(range, place));
    // A finding on the words beside the slip is no other slip.
    const near = place && { start: place.start - 1, end: place.end + 1 };
    return { ...sentence, found, elsewhere: ranges.some((range) => near === null || !overlaps(range, near)) };
  });
  for (const type of [...new Set(graded.map((sentence) => sentence.type))].sort()) {
    const cells = (["dev", "held"] as const).flatMap((half) => {
      const some = graded.filter((sentence) => sentence.type === type && sentence.half === half);
      const count = (which: "found" | "elsewhere") => some.filter((sentence) => sentence[which]).length;
      const share = type === "clean" ? "–" : `${count("found")}/${some.length}`;
      return [share.padStart(8), `${count("elsewhere")}/${some.length}`.padStart(10)];
    });
    process.stdout.write(`${`${locale} ${type}`.padEnd(16)} ${cells.join(" ")}\n`);
  }
}
