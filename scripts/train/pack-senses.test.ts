import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../exercises/data/senses.en.ts";
import { it as italian } from "../../exercises/data/senses.it.ts";
import { sensesIn } from "../../exercises/lib/acts/kin.ts";
import { unpackSenses } from "../../exercises/lib/acts/packed-senses.ts";
import { packSenses, parseSenses, withoutKin } from "./pack-senses.ts";

/** Words of few letters and few senses, so that many are kin and mean the same. */
const lexicon = fc
  .uniqueArray(fc.stringMatching(/^[ab']{1,40}$/), { minLength: 1, maxLength: 60 })
  .map((words) => words.toSorted())
  .chain((words) =>
    fc.record({
      words: fc.constant(words),
      senses: fc.array(fc.constantFrom([], [1], [2, 7]), { minLength: words.length, maxLength: words.length }),
    }),
  );

describe("the list of senses", () => {
  it("is packed and read back whatever its words", () => {
    fc.assert(
      fc.property(lexicon, (all) => {
        expect(unpackSenses(packSenses(all))).toEqual(all);
      }),
    );
  });

  it("says of every word the same without the words that their kin tell", () => {
    fc.assert(
      fc.property(lexicon, (all) => {
        const kept = withoutKin(all);
        for (const [index, word] of all.words.entries()) expect(sensesIn(kept, word)).toEqual(all.senses[index]);
      }),
    );
  });

  it.each([
    ["it", italian],
    ["en", en],
  ] as const)("of %s is read as it stands", async (locale, packed) => {
    const file = join(import.meta.dirname, `../../exercises/dictionary/senses.${locale}.txt`);
    const all = parseSenses(await readFile(file, "utf8"), file);
    expect(unpackSenses(packed)).toEqual(withoutKin(all));
  });

  it("names file and line of a sense that there is not, of a word that cannot be packed, and of one out of order", () => {
    expect(() => parseSenses("angry feel\nBus item\n", "senses.en.txt")).toThrow(
      'senses.en.txt:2: "Bus" is not in lower',
    );
    expect(() => parseSenses("angry feel\nbus bsu\n", "senses.en.txt")).toThrow(
      'senses.en.txt:2: there is no sense "bsu"',
    );
    expect(() => parseSenses("bus item\nangry feel\n", "senses.en.txt")).toThrow(
      'senses.en.txt:2: "angry" is out of order',
    );
  });
});
