import { describe, expect, it } from "vitest";
import { localeInPath, preferredLocale } from "./locale-choice.ts";

const published = ["it", "en"];

describe("the language of the root page", () => {
  it.each([
    ["the remembered one", preferredLocale("en", ["it-IT"], published, "it"), "en"],
    ["not a remembered one that is gone", preferredLocale("fr", ["en-US"], published, "it"), "en"],
    [
      "the first wanted one that is published",
      preferredLocale(undefined, ["de", "EN-gb", "it"], published, "it"),
      "en",
    ],
    ["a region's language", preferredLocale(undefined, ["it-CH"], published, "en"), "it"],
    ["not one that only begins alike", preferredLocale(undefined, ["ita", "enm"], published, "it"), "it"],
    ["the default without a match", preferredLocale(undefined, [], published, "it"), "it"],
  ])("is %s", (_, locale, expected) => {
    expect(locale).toBe(expected);
  });
});

it("finds the language in an address, also under a base path", () => {
  expect(localeInPath("/en/courses/lost/", published)).toBe("en");
  expect(localeInPath("/regia/it/x", published)).toBe("it");
  expect(localeInPath("/italy/", published)).toBeUndefined();
});
