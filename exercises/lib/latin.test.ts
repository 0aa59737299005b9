import { expect, it } from "vitest";
import { latin } from "./latin.ts";

it("rewrites classes inside and outside brackets, and nothing else", () => {
  expect(latin(String.raw`(?<![\p{L}\p{N}'])\p{L}+\b\[\p{Lu}\\p`)).toBe(
    String.raw`(?<![A-Za-zÀ-ÖØ-öø-ÿ0-9'])[A-Za-zÀ-ÖØ-öø-ÿ]+\b\[\p{Lu}\\p`,
  );
});

it("keeps what a pattern finds in Italian and English", () => {
  const source = String.raw`(?<!\p{L})\p{L}*[^\p{L}]?è(?!\p{L})`;
  const text = "perché è così, cioè caffè: naïve élan";
  const found = (pattern: string) => [...text.matchAll(new RegExp(pattern, "gu"))].map((match) => match[0]);
  expect(found(latin(source))).toEqual(found(source));
});

it("takes small letters only where the text is in lower case", () => {
  expect(latin(String.raw`\p{L}\p{N}`, "lower")).toBe("[a-zß-öø-ÿ][0-9]");
});
