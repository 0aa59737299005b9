import twitter from "twitter-text";
import { describe, expect, it } from "vitest";
import { xLength } from "./x-length.ts";

describe("xLength", () => {
  it.each([
    ["Otters 👪 otters 𝗼𝘁𝘁𝗲𝗿𝘀 otters otters.com/otters", 60],
    ["café", 4],
    ["cafe\u0301", 4],
    ["perché sì…", 11],
    ["€ 10", 5],
    ["日本", 4],
    ["👨‍👩‍👧‍👦", 2],
    ["🇮🇹", 2],
    ["“citazione” — fine", 18],
    ["https://bottegalume.example/en/about", 23],
    ["(https://bottegalume.example/chi-siamo).", 26],
    ["", 0],
  ])("%s", (text, length) => {
    expect(xLength(text)).toBe(length);
  });

  it.each([
    "Ciao Luca, sono sei adulti: https://www.comune.parma.it/pagina?x=1 e https://github.com/a/b.",
    "We're open every Saturday, 10–13 • come 👋🏽 and see: lume.com/workshop!",
    "Finito.Poi vediamo… «ecco» 10 € © 2026 ®️ ❤️ 👍 1️⃣",
    "scrivi a ciao@lume.com o @bottegalume #lampade",
    "È già così, perché più? Àèìòù ñ ß ø",
    "русский текст и 한국어 ไทย",
    "a\nb\tc",
  ])("agrees with X's own library: %s", (text) => {
    expect(xLength(text)).toBe(twitter.parseTweet(text).weightedLength);
  });

  it.each([
    ["a.", 20_000],
    ["a-", 20_000],
    ["http://", 20_000],
    // The first thirteen characters pass for an address.
    ["http://a.", 20_000 - "http://a.http".length + 23],
    ["1", 20_000],
    // Two letters of a flag are one emoji, and all that is joined is one.
    ["🇮", 10_000],
    ["👨\u200d", 2],
    ["!", 20_000],
    [".", 20_000],
  ])("counts 20,000 units of %j", (row, length) => {
    expect(xLength(row.repeat(20_000).slice(0, 20_000))).toBe(length);
  });
});
