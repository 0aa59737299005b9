import { expect, it } from "vitest";
import { parseText } from "../text.ts";
import { placesOf } from "./key-groups.ts";

const found = (raw: string, groups: string[][]) =>
  placesOf(parseText(raw, "it"), groups).map((place) => place && raw.slice(place.start, place.end));

it("finds each group's first wording, capitals and curly apostrophes apart", () => {
  expect(found("Cambia l’orario: RIMBORSIAMO tutti.", [["L’orario"], ["rimbors~"], ["chius~"]])).toEqual([
    "l’orario",
    "RIMBORSIAMO",
    null,
  ]);
});

it("finds nothing inside an address, and something in a hashtag", () => {
  expect(found("https://bottegalume.example/brina #Brina", [["brina"]])).toEqual(["Brina"]);
});
