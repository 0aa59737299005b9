import { expect, it } from "vitest";
import { initials } from "./initials.ts";

it.each([
  ["Bottega Lume", "BL"],
  ["Maria Teresa De Luca", "MT"],
  ["@vale_dice", "V"],
  ["Marta Rossi (profilo personale)", "MR"],
  ["Lume (pagina)", "L"],
  [" élodie  d'Arc", "ÉD"],
  ["", ""],
  // Never half a character.
  ["🌸 Vale", "🌸V"],
  ["👩🏽‍🚒👩🏽‍🚒", "👩🏽‍🚒"],
  ["@🇮🇹luce", "🇮🇹"],
  ["e\u0301lodie", "E\u0301"],
  ["𝓥ale", "𝓥"],
])("the avatar of %j shows %j", (name, shown) => {
  expect(initials(name)).toBe(shown);
});
