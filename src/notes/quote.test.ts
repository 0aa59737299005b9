import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuote, quoteOf } from "./quote.ts";

const words = "scuse cliente lampada sabato risposta pagina errore impegno vetro ordine ritardo piano voce".split(" ");
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 4, maxLength: 12 })
  .map((list) => `${list.join(" ")}.`);
/** Numbered, as sentences of a lesson are: no two alike. */
const sentences = (min: number) =>
  fc
    .array(sentence, { minLength: min, maxLength: 12 })
    .map((list) => list.map((one, n) => `Punto ${n * 7 + 11}: ${one}`));

const lesson =
  "Sabato il laboratorio è rimasto chiuso. Nives aveva la febbre. Nessuno lo ha scritto sulla pagina.\n" +
  "Contiene la parola scusiamo. È l’unica cosa che ha in comune con delle scuse.\n" +
  "Le scuse costano poco: ci vuole un fatto. Le scuse scritte restano.";
const take = (quote: string, from = 0) => {
  const start = lesson.indexOf(quote, from);
  return quoteOf(lesson, { start, end: start + quote.length });
};
const found = (text: string, quote: ReturnType<typeof take>) => {
  const span = findQuote(text, quote);
  return span && text.slice(span.start, span.end);
};

describe("words are found again", () => {
  it("whatever is put in or taken out elsewhere", () => {
    fc.assert(
      fc.property(sentences(3), fc.nat(), sentences(1), fc.nat(), fc.nat(), (list, pick, added, at, dropped) => {
        const n = pick % list.length;
        const text = list.join(" ");
        const quote = list[n] ?? "";
        const start = text.indexOf(quote);
        const kept = quoteOf(text, { start, end: start + quote.length });
        const edited = list.filter((_, m) => m === n || m !== dropped % list.length);
        edited.splice(at % (edited.length + 1), 0, ...added.map((one) => `Nuovo: ${one}`));
        const now = edited.join(" ");
        const span = findQuote(now, kept);
        expect(span && now.slice(span.start, span.end)).toBe(quote);
      }),
    );
  });

  it("when letters of theirs change", () => {
    fc.assert(
      fc.property(sentences(3), fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (list, pick, places) => {
        const n = pick % list.length;
        const text = list.join(" ");
        const quote = list[n] ?? "";
        const start = text.indexOf(quote);
        const kept = quoteOf(text, { start, end: start + quote.length });
        const letters = [...text];
        for (const place of places) letters[start + (place % quote.length)] = "x";
        const span = findQuote(letters.join(""), kept);
        expect(span).not.toBeNull();
        // The first and last letters may be those that changed.
        expect(Math.abs((span?.start ?? 0) - start)).toBeLessThanOrEqual(3);
        expect(Math.abs((span?.end ?? 0) - start - quote.length)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it("as they stand when nothing changed, wherever they are cut", () => {
    fc.assert(
      fc.property(fc.nat(lesson.length - 1), fc.integer({ min: 1, max: 120 }), (start, length) => {
        const end = Math.min(lesson.length, start + length);
        if (lesson.slice(start, end).trim() !== "")
          expect(findQuote(lesson, quoteOf(lesson, { start, end }))).toEqual({ start, end });
      }),
    );
  });

  it("in the place that they were taken from, when the same words stand in two", () => {
    const second = take("Le scuse", lesson.indexOf("restano") - 20);
    expect(findQuote(lesson, second)?.start).toBe(lesson.lastIndexOf("Le scuse"));
    expect(findQuote(`${lesson.replace("Sabato", "Il sabato dopo")}`, second)?.start).toBe(
      lesson.lastIndexOf("Le scuse") + "Il sabato dopo".length - "Sabato".length,
    );
  });

  it("by what stands before them, where the same stands after both", () => {
    const text = "Al cliente si chiede scusa per iscritto. A un collega si chiede scusa per iscritto.";
    for (const start of [text.indexOf("scusa"), text.lastIndexOf("scusa")])
      expect(findQuote(`Altro. ${text}`, quoteOf(text, { start, end: start + 5 }))?.start).toBe(start + 7);
  });

  it("in their own section before another", () => {
    const text = "Il piano si rivede ogni mese. Il piano si rivede ogni mese.";
    const quote = { quote: "Il piano si rivede ogni mese.", prefix: "", suffix: "" };
    expect(findQuote(text, quote, { start: 30, end: text.length })?.start).toBe(30);
    expect(findQuote(text, quote)?.start).toBe(0);
  });

  it("with a word corrected, a typographic apostrophe, a sentence put in the middle", () => {
    const one = take("È l’unica cosa che ha in comune con delle scuse.");
    expect(found(lesson.replace("l’unica cosa", "l'unica parola"), one)).toBe(
      "È l'unica parola che ha in comune con delle scuse.",
    );
    const both = take(
      "Sabato il laboratorio è rimasto chiuso. Nives aveva la febbre. Nessuno lo ha scritto sulla pagina.",
    );
    const longer = lesson.replace("febbre. ", "febbre. Paolo era in viaggio e non rispondeva al telefono da ore. ");
    expect(found(longer, both)).toBe(longer.split("\n")[0]);
  });
});

describe("words that are gone", () => {
  it("are not found in other words", () => {
    const gone = take("Nives aveva la febbre.");
    expect(found("Una pagina nuova, che parla di altro e di nessuno in particolare.", gone)).toBeNull();
    const short = take("scuse", lesson.indexOf("delle"));
    expect(found("Chiedere le scuse altrui è un’altra faccenda ancora.", short)).toBeNull();
    expect(found("", gone)).toBeNull();
    const replaced = lesson.replace("Nives aveva la febbre.", "Marco è uscito presto e non torna.");
    expect(found(replaced, gone), "others stand between the same words").toBeNull();
    const [first, last] = [take("Sabato"), take("restano.")];
    expect(found("Ci vediamo sabato. Sabato si lavora, e le parole restano.", first), "nothing before it").toBeNull();
    expect(found("Sabato si lavora, e gli errori restano. Poi passano.", last), "nothing after it").toBeNull();
  });

  it("whatever the texts are, the search ends with a place inside of the text or with none", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.string({ maxLength: 60 }),
        fc.string(),
        fc.string(),
        (text, quote, prefix, suffix) => {
          const span = findQuote(text, { quote, prefix, suffix });
          if (!span) return;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
