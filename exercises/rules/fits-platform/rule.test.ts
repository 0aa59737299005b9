import { expect, test } from "vitest";
import { parseText } from "../../lib/text.ts";
import { fitsPlatform } from "./rule.ts";

test("blanks before the first word count, as in the editor of the platform", () => {
  const raw = "a".repeat(300);
  const context = { locale: "en", spelling: null } as const;
  const findings = (said: string) => fitsPlatform.run(parseText(said, "en"), { platform: "bluesky" }, context).findings;
  expect(findings(raw)).toEqual([]);
  expect(findings(`\n  ${raw}`)).toMatchObject([
    { message: "Bluesky counts 303; the maximum is 300.", range: { start: 300, end: 303 } },
  ]);
});
