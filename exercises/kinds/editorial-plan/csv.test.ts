import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "../../lib/locale.ts";
import { objectiveFields, type PlanAnswer, pillarFields, rowFields } from "../../lib/plan.ts";
import { planFromCsv, planToCsv } from "./csv.ts";
import { disarm, readRecords, rearm, separatorOf, writeRecords } from "./csv-records.ts";

/** Texts with all that a CSV file trips over. */
const messy = fc.string({
  unit: fc.constantFrom("a", "è", "€", '"', ",", ";", "\t", "\n", "\r", " ", "=", "-", "'", "😀"),
  maxLength: 12,
});
const date = fc.constantFrom("", "2027-02-03", "2027-12-31");
const number = fc.constantFrom("", "0", "1.5", "8400", "0.25");
const fixed: Readonly<Record<string, fc.Arbitrary<string>>> = {
  approvedOn: date,
  by: date,
  baseline: number,
  target: number,
  effortHours: number,
  date: fc.constantFrom("2027-02-01", "2027-02-28"),
  time: fc.constantFrom("", "09:30", "18:00"),
  platform: fc.constantFrom("", "instagram", "x"),
  stage: fc.constantFrom("", "awareness", "conversion"),
  type: fc.constantFrom("", "value", "open"),
  disclosure: fc.constantFrom("", "none", "gifted"),
  link: fc.constantFrom("", "none", "https://a.example/?utm_source=x,y"),
  ai: fc.constantFrom("", "none", "exempt: typos only"),
  id: fc.constantFrom("o1", "p2"),
};
const line = <F extends string>(fields: readonly F[]) =>
  fc.record(
    Object.fromEntries(
      fields.map((field) => [field, fixed[field] ?? messy.filter((text) => text === "" || text.trim() !== "")]),
    ) as Record<F, fc.Arbitrary<string>>,
  );
const plan = fc.record({
  objectives: fc.array(line(objectiveFields), { maxLength: 3 }),
  pillars: fc.array(line(pillarFields), { maxLength: 3 }),
  rows: fc.array(line(rowFields), { minLength: 1, maxLength: 4 }),
}) as fc.Arbitrary<PlanAnswer>;

describe("round trip", () => {
  it.each([null, ...locales])("a plan comes back as it went out (%s)", (locale) => {
    fc.assert(
      fc.property(plan, (before) => {
        expect(planFromCsv(planToCsv(before, locale), locale ?? "en", 2027)).toEqual({
          ok: true,
          plan: before,
          problems: [],
        });
      }),
    );
  });

  it.each([",", ";", "\t"] as const)("cells come back whatever they hold (%j)", (separator) => {
    const some = fc.array(fc.array(messy, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(some, (lines) => {
        expect(readRecords(writeRecords(lines, separator), separator)).toEqual({ lines, open: false });
      }),
    );
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), messy, fc.string({ unit: "binary" })), (text) => {
        const { problems } = planFromCsv(text, "it", 2027);
        expect(problems.every((problem) => problem.length > 0)).toBe(true);
      }),
    );
  });

  it("disarms formulas and gives them back", () => {
    expect(disarm("=HYPERLINK(1)")).toBe("'=HYPERLINK(1)");
    expect(disarm("-")).toBe("'-");
    expect(disarm("l'alba")).toBe("l'alba");
    fc.assert(
      fc.property(messy, (text) => {
        expect(rearm(disarm(text))).toBe(text);
      }),
    );
  });
});

describe("reading", () => {
  const rows = (text: string, locale: "it" | "en" = "it") => {
    const found = planFromCsv(text, locale, 2027);
    return found.ok ? found.plan.rows : found.problems;
  };

  it("takes an Italian sheet: semicolons, dates with slashes, decimal commas, names for codes", () => {
    const text =
      'Data;Ora;Canale;Tipo;Fase;Testo;Pubblicità;Ore\r\n3/2/2027;18.00;Instagram;Promozione;conversione;"Alba; 89 €\nE basta.";nessuna;1,5\r\n04/02/27;9:30:00;Pagina LinkedIn;posto libero;;;;0,5\r\n';
    expect(rows(text)).toMatchObject([
      {
        date: "2027-02-03",
        time: "18:00",
        platform: "instagram",
        type: "promo",
        stage: "conversion",
        copy: "Alba; 89 €\nE basta.",
        disclosure: "none",
        effortHours: "1.5",
      },
      { date: "2027-02-04", time: "09:30", platform: "linkedin", type: "open", copy: "", effortHours: "0.5" },
    ]);
  });

  it("takes cells copied from a spreadsheet, with the fields' own names in any order", () => {
    expect(rows("copy\tdate\tapprovedOn\nHello\t2027-02-03\t1/2/2027\n")).toMatchObject([
      { copy: "Hello", date: "2027-02-03", approvedOn: "2027-02-01" },
    ]);
  });

  it("takes lines without headings in the order of the fields", () => {
    expect(rows("2027-02-03\t12:30\tfacebook\tphoto")).toMatchObject([
      { date: "2027-02-03", time: "12:30", platform: "facebook", format: "photo", copy: "" },
    ]);
  });

  it("tells the three tables apart by their headings", () => {
    const text =
      'Codice,Obiettivo,KPI,Partenza,Arrivo,Entro\no1,Alzare il CTR,CTR,"1,2%",2%,28/2/2027\n\nCodice,Pilastro\np1,Luce di casa\n\nData,Pilastro,Obiettivo\n1/2/2027,p1,o1\n';
    expect(planFromCsv(text, "it", 2027)).toMatchObject({
      ok: true,
      problems: [],
      plan: {
        objectives: [{ id: "o1", baseline: "1.2", target: "2", by: "2027-02-28" }],
        pillars: [{ id: "p1", name: "Luce di casa" }],
        rows: [{ date: "2027-02-01", pillar: "p1", objective: "o1" }],
      },
    });
  });

  it("reads thousands as the language writes them", () => {
    const read = (value: string, locale: "it" | "en") => {
      const found = planFromCsv(`id;kpi;baseline\no1;reach;"${value}"\n`, locale, 2027);
      return found.ok ? found.plan.objectives[0]?.baseline : null;
    };
    expect(read("8.400", "it")).toBe("8400");
    expect(read("8,400", "en")).toBe("8400");
    expect(read("8,4", "it")).toBe("8.4");
    expect(read("1.2", "it")).toBe("1.2");
  });

  it("keeps what it cannot read, and says where", () => {
    const found = planFromCsv("Data;Canale;Umore;Ore\nmercoledì;facebook;bene;poche\n", "it", 2027);
    expect(found).toMatchObject({ ok: true, plan: { rows: [{ date: "mercoledì", effortHours: "poche" }] } });
    expect(found.problems).toEqual([
      "Colonna «Umore» non riconosciuta: lasciata fuori.",
      "Riga 2 del file, data: «mercoledì» non si legge. Lasciato com’è.",
      "Riga 2 del file, ore: «poche» non si legge. Lasciato com’è.",
    ]);
  });

  it("stays within bounds", () => {
    const many = planFromCsv(`date,copy\n${"2027-02-03,x\n".repeat(305)}`, "en", 2027);
    expect(many.ok && many.plan.rows.length).toBe(300);
    expect(many.problems).toEqual(["Too many rows: the first 300 were kept."]);
    expect(planFromCsv("x".repeat(1_000_001), "en", 2027).ok).toBe(false);
    const cut = planFromCsv(`date,owner\n2027-02-03,${"x".repeat(6_000)}\n`, "en", 2027);
    expect(cut.ok && cut.plan.rows[0]?.owner.length).toBe(5_000);
    expect(planFromCsv(`date,copy\n${"soon,x\n".repeat(100)}`, "en", 2027).problems).toHaveLength(21);
    expect(planFromCsv("hello\nworld\n", "en", 2027)).toMatchObject({ ok: false });
    expect(planFromCsv('date,copy\n2027-02-03,"never closed', "en", 2027)).toMatchObject({
      ok: true,
      problems: [expect.stringContaining("never closed")],
    });
  });

  it("guesses the separator from the first line, quotes left out", () => {
    expect(separatorOf('"a,b,c";d\n1,2,3,4')).toBe(";");
    expect(separatorOf("a\tb,c\td")).toBe("\t");
    expect(separatorOf("alone")).toBe(",");
  });
});
