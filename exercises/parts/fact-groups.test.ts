import { describe, expect, it } from "vitest";
import { factGroups } from "./fact-groups.ts";

describe("factGroups", () => {
  it("tells the name of a thing from what is said of it", () => {
    expect(factGroups(["Video: an outside videographer. He films and edits."])).toEqual([
      { name: "Video", facts: ["an outside videographer. He films and edits."] },
    ]);
  });

  it("says a name once, for the facts that follow one another", () => {
    expect(factGroups(["Remedy: a refund.", "Remedy: a letter.", "It rains.", "Remedy: a call."])).toEqual([
      { name: "Remedy", facts: ["a refund.", "a letter."] },
      { name: null, facts: ["It rains."] },
      { name: "Remedy", facts: ["a call."] },
    ]);
  });

  it("takes no clock, address or sentence for a name", () => {
    for (const fact of [
      "It goes out at 12:30.",
      "See https://bottegalume.example.",
      "It broke. Why: nobody knows.",
      "No colon at all",
    ])
      expect(factGroups([fact])).toEqual([{ name: null, facts: [fact] }]);
  });
});
