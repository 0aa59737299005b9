import fc from "fast-check";
import { expect, it } from "vitest";
import { type Portfolio, portfolioHtml, portfolioMarkdown, workTexts } from "./portfolio-text.ts";

it("takes the texts out of an answer, and leaves choices and lists of ids behind", () => {
  const exercise = { fields: [{ id: "minute", locale: { it: { label: "Il tuo minuto" } } }] };
  expect(workTexts({}, "Ciao Giulia, hai ragione.", "it")).toEqual([
    { label: null, text: "Ciao Giulia, hai ragione." },
  ]);
  expect(
    workTexts(
      exercise,
      {
        minute: "Faccio parlare le aziende con le persone.",
        tone: "warm",
        say: ["in bottega", "si aggiusta"],
        groups: ["m1:A", "m2:B"],
        n: 3,
      },
      "it",
    ),
  ).toEqual([
    { label: "Il tuo minuto", text: "Faccio parlare le aziende con le persone." },
    { label: null, text: "• in bottega\n• si aggiusta" },
  ]);
});

const text = fc.string({ unit: "binary", maxLength: 60 });
const portfolio: fc.Arbitrary<Portfolio> = fc.record({
  title: text,
  lang: fc.constant("it"),
  opening: text,
  works: fc.array(
    fc.record({
      title: text,
      course: text,
      mark: fc.nat(100),
      note: text,
      texts: fc.array(fc.record({ label: fc.option(text), text }), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
  markWord: fc.constant("voto"),
  foot: fc.constant("Regia"),
});

it("writes a page that holds what was written and nothing that runs", () => {
  fc.assert(
    fc.property(portfolio, (one) => {
      const html = portfolioHtml(one);
      expect(
        html.match(/<(?!\/?(?:html|head|meta|title|style|body|h1|h2|h3|p|section|blockquote|footer)\b|!doctype)/gi),
      ).toBeNull();
    }),
  );
  const hostile = '<script>alert(1)</script>"';
  const html = portfolioHtml({
    title: hostile,
    lang: "it",
    opening: hostile,
    markWord: "voto",
    foot: "",
    works: [{ title: hostile, course: "", mark: 90, note: hostile, texts: [{ label: hostile, text: hostile }] }],
  });
  expect(html).not.toContain("<script");
  expect(html.match(/&lt;script&gt;/g)).toHaveLength(7);
});

it("writes Markdown in which a work's text is a quotation, line by line", () => {
  const markdown = portfolioMarkdown({
    title: "Portfolio di Anna",
    lang: "it",
    opening: "Mi occupo di risposte.",
    markWord: "voto",
    foot: "Regia",
    works: [
      {
        title: "La lampada",
        course: "Crisi",
        mark: 92,
        note: "Scritta in un'ora.",
        texts: [{ label: null, text: "# Ciao\n\n- Giulia" }],
      },
    ],
  });
  expect(markdown).toBe(
    "# Portfolio di Anna\n\nMi occupo di risposte.\n\n## La lampada\n\n*Crisi · voto 92*\n\nScritta in un'ora.\n\n> # Ciao\n>\n> - Giulia\n\n---\n\nRegia\n",
  );
});
