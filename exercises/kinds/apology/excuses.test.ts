import { describe, expect, it } from "vitest";
import { maxTextLength, parseText } from "../../lib/text.ts";
import { findExcuses } from "./excuses.ts";

const told = parseText("The chairman answered with his own idea of a family.", "en");
const found = (raw: string, facts = told) =>
  findExcuses(parseText(raw, "en"), facts).map(({ start, end }) => raw.slice(start, end));

describe("excuses that no fact tells", () => {
  it.each([
    "It was late, I was tired, and I answered with my own idea.",
    "At the end of a hard week I said what I said.",
    "I was caught off guard and answered on the spot.",
    "I wasn't expecting the question.",
    "Under pressure from the presenter I said it.",
    "Live radio leaves you little time to think.",
    "There was no time to weigh my words.",
    "We were short of staff that morning.",
    "The news was still confused.",
    "Nobody here had understood yet how bad the quake was.",
    "We meant no harm.",
    "It was not our intention to offend anybody.",
    "It was only meant to raise a smile.",
    "Our crew acted in good faith.",
  ])("an excuse: %s", (raw) => {
    expect(found(raw)).not.toEqual([]);
  });

  it.each([
    "It came from somebody inexperienced.",
    "A young member of the team typed it.",
    "An employee of ours let himself be carried away by a trending word.",
    "We have already dealt with the matter internally.",
    "The author has been taken to task.",
    "We have demanded an explanation from the agency that runs this page.",
    "We have asked those who look after the page to account for it.",
    "The agency will have to answer to us for this.",
    "We are reviewing the contract with them.",
    "Our supplier no longer works for us.",
  ])("somebody to hold it against: %s", (raw) => {
    expect(found(raw)).not.toEqual([]);
  });

  it.each([
    "Nobody pushed me to say it, and I had all the time I needed.",
    "I was tired, which is no excuse.",
    "That we meant no harm changes nothing for you.",
    "We never meant to hurt you, but we did.",
    "We meant to sell a trip.",
    "You are tired of excuses.",
    "We put you under pressure to give up your seats.",
    "By the end of a long month of meetings we will publish what changes.",
    "You had no time to take anything with you.",
    "We saw the word that everybody was using and wanted to sell with it.",
    "One of us wrote it, nobody else read it, and the fault is ours.",
    "We had left one person alone with our profile.",
    "A young colleague wrote it, and the fault is ours, not hers.",
    "An agency writes for us, and nobody here had read it.",
    "You have asked us to account for it.",
    "You have every right to expect answers from the people who run this company.",
    "We will no longer run our page without a second reader.",
    "All our advertising has been suspended.",
  ])("neither: %s", (raw) => {
    expect(found(raw)).toEqual([]);
  });

  it("lets an apology tell what the facts tell", () => {
    const facts = parseText("The chairman was tired after a long interview.", "en");
    expect(found("I was tired, and I answered with my own idea.", facts)).toEqual([]);
  });

  it("reads the longest text to its end", () => {
    const raw = "we ask those who wrote it and we were a young new "
      .repeat(500)
      .slice(0, maxTextLength - 40)
      .concat(". We meant no harm.");
    expect(found(raw)).toEqual(["We meant no harm"]);
  });
});
