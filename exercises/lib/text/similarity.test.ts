import { describe, expect, it } from "vitest";
import { compareWords } from "./similarity.ts";

const words = (text: string) => text.split(" ");

describe("compareWords", () => {
  it("finds a text equal to itself", () => {
    const text = words("il pacco è tornato lunedì e nessuno lo ha detto");
    expect(compareWords(text, text)).toEqual({ share: 1, taken: 1, run: 10, at: 0 });
  });

  it("finds the longest run and where it starts in the text", () => {
    const { run, at } = compareWords(
      words("ciao giulia il pacco è tornato ieri"),
      words("lunedì il pacco è tornato indietro"),
    );
    expect({ run, at }).toEqual({ run: 4, at: 2 });
  });

  it("counts shared sequences against both texts, and those taken against the text alone", () => {
    const { share, taken } = compareWords(words("a b c d"), words("a b c x y z"));
    expect(share).toBeCloseTo(1 / 5);
    expect(taken).toBeCloseTo(1 / 2);
  });

  it("sees nothing in common between different texts, or in nothing", () => {
    expect(compareWords(words("a b c"), words("d e f"))).toEqual({ share: 0, taken: 0, run: 0, at: 0 });
    expect(compareWords([], [])).toEqual({ share: 0, taken: 0, run: 0, at: 0 });
  });

  it("stays quick on one word repeated", () => {
    const many = Array.from({ length: 20_000 }, () => "no");
    expect(compareWords(many, many).share).toBe(1);
  });
});
