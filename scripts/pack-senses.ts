/**
 * Packs the senses of words that stand in exercises/dictionary/senses.<language>.txt for the graders, into
 * exercises/data/senses.<language>.ts. `npm run train-acts` does it first: what is learned rests on them.
 *   node scripts/bootstrap.mjs pack-senses
 */
import { locales } from "../exercises/lib/locale.ts";
import { writeSenses } from "./train/pack-senses.ts";

for (const locale of locales) {
  const { all, kept } = await writeSenses(locale);
  process.stdout.write(`${locale}: senses of ${all} words, ${kept} of which their kin don't tell\n`);
}
