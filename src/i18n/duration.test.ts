import { expect, it } from "vitest";
import { duration, durationInWords, durationSaid } from "./duration.ts";
import { pathStrings } from "./path.ts";

/** With plain blanks for those that keep a number on the line of its unit. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

it("writes minutes up to an hour and a half, then hours and minutes", () => {
  expect([20, 60, 90, 91, 120, 130, 605].map(duration).map(plain)).toEqual([
    "20 min",
    "60 min",
    "90 min",
    "1 h 31 min",
    "2 h",
    "2 h 10 min",
    "10 h 5 min",
  ]);
});

it("keeps a number on the line of its unit", () => {
  expect(duration(130).split(" ")).toEqual(["2\u00a0h", "10\u00a0min"]);
});

it("says the same in the words of each language", () => {
  const said = [1, 90, 91, 120, 130].map((minutes) => [durationInWords(minutes, "en"), durationInWords(minutes, "it")]);
  expect(said).toEqual([
    ["1 minute", "1 minuto"],
    ["90 minutes", "90 minuti"],
    ["1 hour and 31 minutes", "1 ora e 31 minuti"],
    ["2 hours", "2 ore"],
    ["2 hours and 10 minutes", "2 ore e 10 minuti"],
  ]);
});

it("spells out for those who listen only what is read badly", () => {
  expect(plain(durationSaid(45, "it"))).toBe("45 min");
  expect(durationSaid(130, "it")).toBe("2 ore e 10 minuti");
});

it("tells a lesson's time with its exercises, and a course's to the half hour, up to ten", () => {
  const { it: italian, en } = pathStrings;
  expect(plain(italian.lessonTime(duration(130), 3))).toBe("2 h 10 min con i 3 esercizi");
  expect(plain(italian.lessonTime(duration(30), 1))).toBe("30 min con l’esercizio");
  expect(plain(en.lessonTime(duration(30), 1))).toBe("30 min with the exercise");
  expect(plain(en.lessonTime(duration(25), 0))).toBe("25 min");
  expect([55, 80, 215, 610].map(italian.hours)).toEqual([
    "circa un’ora",
    "circa un’ora e mezza",
    "circa 3 ore e mezza",
    "circa 10 ore",
  ]);
  expect([10, 55, 80, 215, 610].map(en.hours)).toEqual([
    "about half an hour",
    "about 1 hour",
    "about 1½ hours",
    "about 3½ hours",
    "about 10 hours",
  ]);
  expect([10, 80, 130, 215, 610].map(italian.hoursShort).map(plain)).toEqual([
    "~ 30 min",
    "~ 90 min",
    "~ 2 h",
    "~ 3 h 30 min",
    "~ 10 h",
  ]);
});
