import { expect, it } from "vitest";
import { dashboardStrings } from "../i18n/dashboard.ts";
import { levelsInWords } from "./levels-in-words.ts";

it("counts skills by level, the highest first, and leaves out what there is none of", () => {
  const of = ["untouched", "strong", "begun", "strong", "untouched"] as const;
  expect(levelsInWords(of, dashboardStrings.en.words)).toBe("Skills: 2 strong, 1 begun, 2 untouched");
  expect(levelsInWords(of, dashboardStrings.it.words)).toBe("Competenze: 2 forti, 1 avviata, 2 da cominciare");
  expect(levelsInWords(["solid"], dashboardStrings.it.words)).toBe("Competenze: 1 solida");
});
