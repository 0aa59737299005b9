import { describe, expect, it } from "vitest";
import type { Locale } from "../locale.ts";
import { parseText } from "../text.ts";
import { hasVerb, saysSomething } from "./verbs.ts";

const each = (raw: string, locale: Locale, test: typeof saysSomething) => {
  const text = parseText(raw, locale);
  return text.sentences.map((sentence) => test(text, sentence));
};

describe("hasVerb", () => {
  it.each([
    ["it", "Marta segue i commenti. Ogni mattina rispondo ai clienti. Chi abita in zona lo sa. Scrivici quando vuoi."],
    ["en", "Marta answers every comment. I help a bakery sell bread. Customers trust us. Write to us today."],
  ] as const)("%s: finds verbs in sentences", (locale, raw) => {
    expect(each(raw, locale, hasVerb)).not.toContain(false);
  });

  it.each([
    [
      "it",
      "Cura dei contenuti e lavoro di squadra. Il tono di voce della marca. Telefono, divano, mano. Rete di vendite.",
    ],
    ["en", "Community management and content plan. The tone of voice of the brand. Posts, plans and reports."],
  ] as const)("%s: finds none in headings", (locale, raw) => {
    expect(each(raw, locale, hasVerb)).not.toContain(true);
  });
});

describe("saysSomething", () => {
  it("refuses a verb beside a row of keywords", () => {
    expect(each("Ascolto, voce, clienti, numeri, risultati, post: faccio questo.", "it", saysSomething)).toEqual([
      false,
    ]);
    expect(each("Voice, clients, numbers, results, posts, plans: I do that.", "en", saysSomething)).toEqual([false]);
  });
});
