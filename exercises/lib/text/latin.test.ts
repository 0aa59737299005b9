import { expect, it } from "vitest";
import { latin, latinExpression } from "./latin.ts";

it("rewrites classes inside and outside brackets, and nothing else", () => {
  const letters = "A-Za-zÀ-ÖØ-öø-ɏ";
  expect(latin(String.raw`(?<![\p{L}\p{N}'])\p{L}+\b\[\p{M}\\p`)).toBe(
    String.raw`(?<![${letters}0-9'])[${letters}]+\b\[\p{M}\\p`,
  );
});

it.each(["L", "Lu", "Ll"])("knows the same European letters as \\p{%s}", (property) => {
  const own = latinExpression(`^\\p{${property}}$`, "u");
  const all = new RegExp(`^\\p{${property}}$`, "u");
  const european = [..."aàãäæçñòøßýÿzAÀÆÇÑØÝZāčďęğłňőřśšťůżžĀČĎĘĞŁŇŐŘŚŠŤŮŻŽșțȘȚ'1_ -×÷"];
  expect(european.filter((char) => own.test(char))).toEqual(european.filter((char) => all.test(char)));
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
