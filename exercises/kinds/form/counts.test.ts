import { expect, test } from "vitest";
import { parseText } from "../../lib/text.ts";
import { countsOf } from "./counts.ts";
import type { TextField } from "./fields.ts";
import { formSchema } from "./kind.ts";

/** A text field as an author writes it. */
function fieldOf(written: object): TextField {
  const form = formSchema.parse({
    id: "post",
    rev: 1,
    kind: "form",
    skills: ["x"],
    minutes: 5,
    locale: { it: { title: "t", brief: "Scrivi." }, en: { title: "t", brief: "Write." } },
    fields: [{ id: "post", type: "text", locale: { it: { label: "Il post" }, en: { label: "The post" } }, ...written }],
    models: { it: [{}], en: [{}] },
  });
  const [field] = form.fields;
  if (field?.type !== "text") throw new Error("no text field");
  return field;
}

const counts = (written: object, raw: string, locale: "it" | "en" = "en") =>
  countsOf(fieldOf(written), parseText(raw, locale), locale).map(({ text, off }) => `${text}${off ? " !" : ""}`);

test("hashtags are counted against the most that the exercise allows, as the rule does", () => {
  const rules = [{ use: "hashtag-count", with: { platform: "instagram", max: 3 } }];
  expect(counts({ platform: "instagram", rules }, "#a1 #b2 #c3 #d4", "it")[1]).toBe("4 hashtag su 3 !");
  expect(counts({ platform: "instagram" }, "#a1 #b2 #c3 #d4")[1]).toBe("4 of 5 hashtags");
  expect(counts({ rules }, "#a1 #1")).toEqual(["1 of 3 hashtags"]);
  const each = [{ use: "hashtag-count", with: { platform: "facebook", max: { it: 1, en: 2 } } }];
  expect(counts({ rules: each }, "#a1 #b2")).toEqual(["2 of 2 hashtags"]);
  expect(counts({ rules: each }, "#a1 #b2", "it")).toEqual(["2 hashtag su 1 !"]);
});

test("words are counted against the field's own range, or the one that its rule has", () => {
  expect(counts({ words: { min: 2, max: 4 } }, "One.")).toEqual(["1 word, aim for 2–4 !"]);
  const rules = [{ use: "fits-length", with: { min: 1, max: { it: 9, en: 8 } } }];
  expect(counts({ words: { min: 2, max: 4 }, rules }, "One.")).toEqual(["1 word, aim for 1–8"]);
  expect(counts({ rules }, "Una parola.", "it")).toEqual(["2 parole, resta fra 1 e 9"]);
  expect(counts({}, "One.")).toEqual([]);
});

test("characters are counted as the platform of the rule counts them", () => {
  const rules = [{ use: "fits-platform", with: { platform: "tiktok", reply: true } }];
  expect(counts({ platform: "x" }, "One.")).toEqual(["4 of 280 characters on X"]);
  expect(counts({ rules }, "One.")).toEqual(["4 of 150 characters on TikTok"]);
  expect(counts({ platform: "tiktok" }, "One.")[0]).toBe("4 of 2,200 characters on TikTok");
});
