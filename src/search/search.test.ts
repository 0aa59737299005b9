import fc from "fast-check";
import { expect, test } from "vitest";
import { bytes, read } from "./bytes.ts";
import { excerpt } from "./excerpt.ts";
import { openIndex } from "./find.ts";
import { fieldNames, pack, parts, unpack } from "./pack.ts";
import { lessonSections, type Section, sectionWords } from "./sections.ts";
import { rolesIn } from "./stop-words.ts";
import { synonymsIn } from "./synonyms.ts";
import { formIn } from "./words.ts";

const page = (title: string) => ({ page: "/it/x/", title, place: "Lezione 7.2", bodies: "" });
const sections = [
  ...lessonSections(
    "Intro sul mestiere.\n\n## La prima ora\n\nSi ferma la coda dei post programmati.",
    ["la-prima-ora"],
    page("In emergenza"),
  ),
  ...lessonSections(
    "## Scusarsi davvero\n\nL'isola e le risposte: perché chiedere scusa senza condizioni.",
    ["scusarsi-davvero"],
    page("Scusarsi bene"),
  ),
];
const forms = formIn("it");
const packed = (of: readonly Section[], part: keyof typeof parts) =>
  pack(
    of.map((one) => sectionWords(one)),
    parts[part],
    forms,
  );
const whole = (of: readonly Section[]) => [packed(of, "headings"), packed(of, "texts")];
const find = openIndex(whole(sections), forms, sections.length);
const anchors = (query: string) => find(query).map((id) => sections[id]?.anchor);

test("a word is found in any inflection, without its accent, after an elision and with one letter wrong", () => {
  expect(anchors("risposta")[0]).toBe("scusarsi-davvero");
  expect(anchors("perche")[0]).toBe("scusarsi-davvero");
  expect(anchors("isola")[0]).toBe("scusarsi-davvero");
  expect(anchors("programati")[0]).toBe("la-prima-ora");
});

test("a word too short for slips is found without its accent, too", () => {
  const texts = lessonSections("## Altro\n\nLa pietà non c'entra, dice Sòf.", ["altro"], page("A"));
  const search = openIndex(whole(texts), forms, texts.length);
  expect([search("sof"), search("SÒF"), search("so\u0300f")]).toEqual([[0], [0], [0]]);
});

test("a text of any length is written and read back", () => {
  const long = "è".repeat(300_000);
  const out = bytes();
  out.text(long);
  expect(read(out.done()).text()).toBe(long);
});

test("the last word may be half typed", () => {
  expect(anchors("coda program")[0]).toBe("la-prima-ora");
});

test("words in a heading come before words in a text", () => {
  const two = [
    ...lessonSections("## Altro\n\nUna nota sulla regia di squadra.", ["altro"], page("A")),
    ...lessonSections("## La regia\n\nTesto.", ["la-regia"], page("B")),
  ];
  const order = openIndex(whole(two), forms, two.length)("regia");
  expect(order.map((id) => two[id]?.anchor)).toEqual(["la-regia", "altro"]);
});

test("small words find nothing by themselves, and are not what an excerpt shows", () => {
  const small = rolesIn("it");
  const texts = [
    ...lessonSections("## Di un altro\n\nDi un fatto e di un altro.", ["di-un-altro"], page("Di un altro")),
    ...lessonSections("## Scuse\n\nDi tutto un po'. Si chiede scusa a voce.", ["scuse"], page("Scusarsi")),
  ];
  const search = openIndex(whole(texts), forms, texts.length, small);
  expect(search("una scusa di").map((id) => texts[id]?.anchor)).toEqual(["scuse"]);
  expect(search("di")).toEqual([]);
  expect(search("zzzz di un")).toEqual([]);
  const marked = excerpt(texts[1]?.body ?? "", "una scusa di", forms, small).filter(({ hit }) => hit);
  expect(marked.map(({ text }) => text)).toEqual(["scusa"]);
});

test("what people would type leads to a page that doesn't say it, before pages that say a word of it", () => {
  const texts = [
    ...lessonSections(
      "## Il reclamo di Ada\n\nUn cliente scrive di notte.\n\n## Due clienti\n\nUno era arrabbiato.",
      ["ada", "due"],
      page("Sei pezzi"),
    ),
    ...lessonSections("## Nebbia\n\nTesto.", ["nebbia"], page("Diplomazia"), {
      texts: ["Una risposta che dice il problema"],
      keywords: ["cliente arrabbiato", "come rispondere a un reclamo"],
    }),
  ];
  const search = openIndex(whole(texts), forms, texts.length, rolesIn("it"));
  const first = (query: string) => texts[search(query)[0] ?? -1]?.title;
  expect(first("cliente arrabbiato")).toBe("Diplomazia");
  expect(first("come si risponde a un reclamo?")).toBe("Diplomazia");
  expect(first("il reclamo di Ada"), "the name of a section is still found first").toBe("Sei pezzi");
});

test("a word is found by one that means the same, where it names a section", () => {
  const same = synonymsIn([["cliente", "acquirente"]], forms);
  const [named] = lessonSections("## I clienti di Ada\n\nTesto.", ["ada"], page("A")).map((one) =>
    sectionWords(one, same),
  );
  expect(named?.keywords).toEqual(["acquirente"]);
  const [plain] = lessonSections("## Altro\n\nI clienti di Ada.", ["altro"], page("A")).map((one) =>
    sectionWords(one, same),
  );
  expect(plain?.keywords).toEqual([]);
});

test("the answers of a quick check can't be read in the search", () => {
  const [only] = lessonSections(
    '<Quiz id="q1" question="Chi risponde?">\n<Option correct why="Perché lo sa.">Marta</Option>\n</Quiz>',
    [],
    page("Prova"),
  );
  expect(only?.body).toBe("Chi risponde?");
});

test("all that has a word is found, beyond what is shown and what is ranked", () => {
  const many = Array.from(
    { length: 690 },
    (_, n) => `## Nota ${n}\n\n${n % 3 === 0 ? "Una lampada" : "Un tavolo"}.`,
  ).join("\n\n");
  const texts = lessonSections(many, [...many.matchAll(/\d+/g)].map(String), page("A"));
  const found = openIndex(whole(texts), forms, texts.length)("lampada");
  expect(new Set(found).size).toBe(230);
  expect(found).toHaveLength(230);
});

test("nothing is found for nothing, nor for a word that is nowhere", () => {
  expect(find("")).toEqual([]);
  expect(find("zzzzqqqq")).toEqual([]);
});

test("what is packed is what comes out", () => {
  const words = fc.array(fc.stringMatching(/^[a-z0-9à-ù]{1,12}$/), { maxLength: 12 });
  const same = (word: string) => word;
  fc.assert(
    fc.property(
      fc.array(fc.record({ title: words, heading: words, keywords: words, body: words }), { maxLength: 12 }),
      (given) => {
        const back = unpack(read(pack(given, fieldNames, same)), same);
        const again = given.map((_, section) =>
          fieldNames.map((field) =>
            [...back.postings].flatMap(([form, own]) =>
              (own[field] ?? []).flatMap(([place, count]) =>
                place === section ? new Array<string>(count).fill(form) : [],
              ),
            ),
          ),
        );
        expect(again).toEqual(given.map((section) => fieldNames.map((field) => [...section[field]].sort())));
      },
    ),
  );
});

test("titles and headings can be searched before the texts are there", () => {
  const early = openIndex([packed(sections, "headings")], forms, sections.length);
  expect(early("scusarsi").map((id) => sections[id]?.anchor)).toEqual(["scusarsi-davvero"]);
  expect(early("isola")).toEqual([]);
});

test("a slip near the end, which changes the stem, is forgiven; so is a form that the stemmer doesn't know", () => {
  expect(anchors("programamti")[0]).toBe("la-prima-ora");
  const followed = lessonSections("## Altro\n\nIl post che tutti seguono.", ["altro"], page("A"));
  expect(openIndex(whole(followed), forms, followed.length)("seguiamo")).toEqual([0]);
});

test("a slip is forgiven even where it has the stem of another word", () => {
  const two = [
    ...lessonSections("## Carte sparse\n\nFogli sparsi sul tavolo.", ["sparse"], page("A")),
    ...lessonSections("## Far sparire un commento\n\nTesto.", ["sparire"], page("B")),
  ];
  const search = openIndex(whole(two), forms, two.length);
  expect(forms("sparsire")).toBe(forms("sparse"));
  expect(search("far sparsire").map((id) => two[id]?.anchor)[0]).toBe("sparire");
  expect(
    search("sparsi").map((id) => two[id]?.anchor),
    "what is written right isn't",
  ).toEqual(["sparse"]);
});

test("a torn index is refused, not read as something else", () => {
  for (const part of whole(sections))
    for (let length = 0; length < part.length; length += 7)
      expect(() => openIndex([part.slice(0, length)], forms, sections.length)).toThrow(RangeError);
});

test("what isn't the index of these titles is refused", () => {
  for (const part of whole(sections)) {
    expect(() => openIndex([part], forms, sections.length + 1), "another version's").toThrow(RangeError);
    expect(() => openIndex([Uint8Array.of(...part, 0)], forms, sections.length), "a longer one").toThrow(RangeError);
  }
  // Read as numbers, a page begins with as many sections as "<" stands for: only what follows can give it away.
  const portal = (words: string) => new TextEncoder().encode(`<!doctype html><title>Wi-Fi</title>${words}`);
  fc.assert(
    fc.property(fc.string({ maxLength: 20_000, size: "max" }), (words) => {
      expect(() => openIndex([portal(words)], forms, "<".charCodeAt(0))).toThrow(RangeError);
    }),
  );
});

test("any query is answered", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (query) => Array.isArray(find(query))));
});
