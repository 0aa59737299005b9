import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "../locale.ts";
import { type SenseName, senseNames } from "./sense-names.ts";
import { sensesOf } from "./senses.ts";

const named = (word: string, locale: "it" | "en"): SenseName[] =>
  sensesOf(word, locale).flatMap((sense) => senseNames[sense] ?? []);

describe("what a word means", () => {
  it("stands in the list", () => {
    expect(named("courier", "en")).toContain("third");
    expect(named("scusateci", "it")).toContain("sorry");
  });

  it("is what the list says of the nearest word, where it lacks the word itself", () => {
    expect(named("couriership", "en")).toContain("third");
    expect(named("xylography", "en")).toEqual([]);
  });

  it("is told by the sign of an address, an hour or an amount", () => {
    expect(named("ciao@bottegalume.example", "it")).toEqual(["via"]);
    expect(named("@julia", "en")).toEqual(["via"]);
    expect(named("18:00", "en")).toEqual(["when"]);
    expect(named("18.30", "it")).toEqual(["when"]);
    expect(named("12/03", "it")).toEqual(["when"]);
    expect(named("5,90", "it")).toEqual(["count"]);
    expect(named("5.90", "en")).toEqual(["count"]);
    expect(named("7.99", "it")).toEqual(["count"]);
  });

  it("stays where an apostrophe joins the word to another", () => {
    expect(named("quell'attesa", "it")).toContain("ordeal");
    expect(named("l'ha", "it")).not.toContain("you");
    expect(named("mum's", "en")).toEqual(named("mum", "en"));
  });

  it("is the same each time, for any word", () => {
    const tail = fc.string({ unit: "binary", maxLength: 20 });
    fc.assert(
      fc.property(
        fc.constantFrom("courier", "scus", "l'attes", "18:"),
        tail,
        fc.constantFrom(...locales),
        (begin, end, locale) => {
          const senses = sensesOf(begin + end, locale);
          expect(sensesOf(begin + end, locale)).toEqual(senses);
          for (const sense of senses) expect(senseNames[sense]).toBeDefined();
        },
      ),
    );
  });
});
