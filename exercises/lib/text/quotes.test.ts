import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { quotedSpans } from "./quotes.ts";

const quoted = (raw: string) => quotedSpans(fold(raw)).map(({ start, end }) => raw.slice(start, end));

describe("quotedSpans", () => {
  it("finds every shape of double marks", () => {
    expect(quoted('Scrivi "mai più", “mai” e «mai e poi mai»')).toEqual(['"mai più"', "“mai”", "«mai e poi mai»"]);
    expect(quoted("Scrivi « mai » e basta")).toEqual(["« mai »"]);
  });

  it("finds single quotes that stand like quotes", () => {
    expect(quoted("You wrote 'closed' on the door")).toEqual(["'closed'"]);
    expect(quoted("You wrote ‘it doesn’t work’, Mark")).toEqual(["‘it doesn’t work’"]);
  });

  it("takes no apostrophe for a quote", () => {
    expect(quoted("Un po' d'ordine: l'ha detto, e c'è")).toEqual([]);
    expect(quoted("Our customers' orders and the boss' desk")).toEqual([]);
    expect(quoted("'cause of our customers' orders")).toEqual([]);
  });

  it("lets an unclosed mark quote nothing beyond its paragraph", () => {
    expect(quoted('Scrivi "mai più.\n\nHai ragione: "sempre" è meglio')).toEqual(['"sempre"']);
    expect(quoted('Scrivi "mai più.\n \nHai ragione: "sempre" è meglio')).toEqual(['"sempre"']);
    expect(quoted('Uno schermo da 14" e uno da 15" sono in ritardo')).toEqual([]);
  });

  it("takes a span of thousands of units for an unclosed mark", () => {
    expect(quoted(`"${"a ".repeat(2000)}"`)).toEqual([]);
  });

  it.each(['"', "'", " 'a"])("finds nothing quoted in 20,000 characters of %j", (row) => {
    expect(quoted(row.repeat(20_000).slice(0, 20_000))).toEqual([]);
  });

  it("finds each of thousands of quotations", () => {
    expect(quoted('" '.repeat(10_000))).toEqual(Array.from({ length: 5_000 }, () => '" "'));
  });
});
