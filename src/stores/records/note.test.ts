import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fakeBrowser } from "../fakes/browser.ts";
import { type NewNote, notesStore } from "../notes.ts";
import { longestText, mostEntries, mostNotes } from "./bounds.ts";
import { liveNotes, type Note, type NoteRecord, noteKind } from "./note.ts";

const iso = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2026-01-02"), noInvalidDate: true })
  .map((date) => date.toISOString());
const note: fc.Arbitrary<Note> = fc.record({
  at: iso,
  made: iso,
  locale: fc.constantFrom("it", "en"),
  section: fc.constantFrom("", "la-porta-chiusa"),
  part: fc.nat(9),
  quote: fc.string({ maxLength: 20 }),
  prefix: fc.string({ maxLength: 10 }),
  suffix: fc.string({ maxLength: 10 }),
  text: fc.string({ maxLength: 20 }),
  gone: fc.boolean(),
});
const record: fc.Arbitrary<NoteRecord> = fc.record({
  v: fc.constant(1 as const),
  notes: fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e"), note),
});

it("a note is read letter for letter, whichever way Unicode would write it", () => {
  // A letter that NFC replaces, an accent apart from its letter.
  const quote = "\u{2f800} perche\u0301";
  const kept = { at: "2026-11-20T09:00:00.000Z", made: "2026-11-20T09:00:00.000Z", locale: "it", gone: false };
  const written = { v: 1, notes: { a: { ...kept, section: "", part: 0, quote, prefix: "", suffix: "", text: quote } } };
  expect(noteKind.parse(written)).toEqual(written);
});

describe("two copies of a lesson's notes", () => {
  it("become one, in whichever order and however often, and no note is lost", () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        const { merge, parse } = noteKind;
        const joined = merge(a, b);
        expect(JSON.stringify(merge(b, a))).toBe(JSON.stringify(joined));
        expect(JSON.stringify(merge(joined, a))).toBe(JSON.stringify(joined));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(new Set(Object.keys(joined.notes))).toEqual(new Set([...Object.keys(a.notes), ...Object.keys(b.notes)]));
        for (const [id, kept] of Object.entries(joined.notes))
          expect(
            [a.notes[id]?.at, b.notes[id]?.at]
              .filter((at) => at !== undefined)
              .sort()
              .at(-1),
          ).toBe(kept.at);
        expect(parse(JSON.parse(JSON.stringify(joined)))).toEqual(joined);
      }),
    );
  });

  it("stay within bounds, the same in whichever order, when both are full to the brim", () => {
    const full = (name: string, hour: number): NoteRecord => ({
      v: 1,
      notes: Object.fromEntries(
        Array.from({ length: mostEntries }, (_, n) => {
          const at = new Date(Date.UTC(2026, 0, 1, hour, 0, n * 2)).toISOString();
          return [
            `${name}${n}`,
            {
              at,
              made: at,
              locale: "it",
              section: "",
              part: 0,
              quote: "q",
              prefix: "",
              suffix: "",
              text: "",
              gone: n % 2 > 0,
            },
          ];
        }),
      ),
    });
    const [a, b, c] = [full("a", 1), full("b", 1), full("c", 2)];
    const joined = noteKind.merge(a, b);
    expect(Object.keys(joined.notes)).toHaveLength(mostEntries);
    expect(noteKind.parse(joined)).not.toBeNull();
    expect(noteKind.merge(b, a)).toEqual(joined);
    expect(noteKind.merge(joined, c)).toEqual(noteKind.merge(a, noteKind.merge(b, c)));
  });
});

const words: NewNote = {
  locale: "it",
  section: "la-porta-chiusa",
  part: 1,
  quote: "Nives aveva la febbre.",
  prefix: "chiuso. ",
  suffix: " Nessuno",
  text: "",
};

describe("a lesson's notes", () => {
  it("are made, written, deleted and brought back in two tabs alike", () => {
    const browser = fakeBrowser();
    const [one, two] = [notesStore("crisis/apology", browser.tab()), notesStore("crisis/apology", browser.tab())];
    const id = one.add(words) ?? "";
    const [made] = two.live();
    if (!made) throw new Error("the other tab knows nothing of it");
    two.write(made, "Chi risponde quando lei manca?");
    expect(one.live()).toMatchObject([{ id, quote: words.quote, text: "Chi risponde quando lei manca?" }]);
    const undo = one.remove(id);
    expect(two.live()).toEqual([]);
    expect(browser.bytes.get("regia:n:crisis/apology"), "what is deleted is not kept").not.toContain("febbre");
    undo();
    expect(two.live()).toMatchObject([{ id, quote: words.quote, text: "Chi risponde quando lei manca?" }]);
  });

  it("come back when one tab deletes what the other is still writing", () => {
    const browser = fakeBrowser();
    const [one, two] = [notesStore("crisis/apology", browser.tab()), notesStore("crisis/apology", browser.tab())];
    const id = one.add(words) ?? "";
    const [written] = two.live();
    one.remove(id);
    if (written) two.write(written, "Chi risponde quando lei manca?");
    for (const tab of [one, two])
      expect(tab.live()).toMatchObject([{ ...words, id, text: "Chi risponde quando lei manca?" }]);
  });

  it("are all there when both tabs write before either hears of the other", () => {
    const browser = fakeBrowser();
    browser.instant = false;
    const [one, two] = [notesStore("crisis/apology", browser.tab()), notesStore("crisis/apology", browser.tab())];
    for (const store of [one, two, one]) store.add(words);
    browser.deliver();
    expect(one.live()).toHaveLength(3);
    expect(two.live()).toEqual(one.live());
  });

  it("have bounds: so many to a lesson, so many characters to each", () => {
    const store = notesStore("crisis/apology", fakeBrowser().tab());
    for (let n = 0; n < mostNotes; n++) expect(store.add({ ...words, text: "x".repeat(n * 20) })).not.toBeNull();
    expect(store.add(words)).toBeNull();
    expect(Math.max(...store.live().map(({ text }) => text.length))).toBe(longestText);
    store.remove(store.live()[0]?.id ?? "");
    expect(store.add(words)).not.toBeNull();
    expect(noteKind.parse(store.$record.get())).not.toBeNull();
  });

  it("go on in memory when storage is full or blocked, and are set aside when they can't be read", () => {
    const browser = fakeBrowser({ "regia:n:c/torn": '{"v":1,"notes":{"a":{"at":"yesterday"}}}' });
    const vault = browser.tab();
    expect(notesStore("c/torn", vault).live()).toEqual([]);
    expect([...browser.bytes.keys()]).toEqual(["regia:aside:regia:n:c/torn:1"]);
    browser.quota = 10;
    notesStore("c/full", vault).add(words);
    expect(liveNotes(notesStore("c/full", vault).$record.get())).toHaveLength(1);
    browser.blocked = true;
    notesStore("c/blocked", vault).add(words);
    expect(notesStore("c/blocked", vault).live()).toHaveLength(1);
  });
});
