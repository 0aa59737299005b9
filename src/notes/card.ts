import { button, make } from "../dom/make.ts";
import type { NotesStrings } from "../i18n/notes.ts";
import type { LiveNote } from "../stores/notes.ts";
import { longestText } from "../stores/records/bounds.ts";
import { firstWords } from "./passages.ts";

/** What a card asks of the page that it is on. */
export interface CardHost {
  /** Keeps what a note says, also of one that was deleted elsewhere while it was being written. */
  save(note: LiveNote, text: string): void;
  remove(id: string): void;
  /** Calls when a card grew or shrank. */
  resized(): void;
  /** Calls when a note is no longer being written: one that was deleted meanwhile can go. */
  written(id: string): void;
}

/** A note on the page. */
export interface Card {
  readonly element: HTMLElement;
  /** The note as the card knew it last. */
  readonly note: LiveNote;
  /** Whether it is being written. */
  readonly editing: boolean;
  edit(): void;
  /** Brings the card up to date, unless it is being written. */
  show(note: LiveNote): void;
}

/** A card with the words, the note, and the ways to change them. `more` are further buttons and links, before the others. */
export function card(first: LiveNote, t: NotesStrings, host: CardHost, more: readonly HTMLElement[] = []): Card {
  let note = first;
  let editing = false;
  const { id } = note;
  const quote = make("blockquote", { lang: note.locale });
  const body = make("div", { className: "memo-body" });
  const element = make("div", { className: "memo", id: `note-${id}`, role: "group", tabIndex: -1 }, quote, body);

  const draw = () => {
    editing = false;
    const words = firstWords(note.quote);
    const named = (name: string, act: () => void) => {
      const made = button(name, act, "memo-link");
      made.setAttribute("aria-label", t.about(name, words));
      return made;
    };
    quote.textContent = note.quote;
    element.setAttribute("aria-label", note.text === "" ? t.cardBare(words) : t.card(words));
    element.dataset["kind"] = note.text === "" ? "bare" : "noted";
    const change = named(note.text === "" ? t.addText : t.edit, edit);
    const remove = named(note.text === "" ? t.unhighlight : t.remove, () => host.remove(id));
    body.replaceChildren(
      ...(note.text === "" ? [] : [make("p", { className: "memo-text", textContent: note.text })]),
      make("p", { className: "memo-actions" }, ...more, change, remove),
    );
  };

  function edit(): void {
    if (editing) return;
    editing = true;
    const area = make("textarea", { rows: 4, maxLength: longestText, value: note.text, id: `write-${id}` });
    const done = (save: boolean) => {
      const text = area.value.trim();
      removeEventListener("pagehide", keep);
      draw();
      if (save) host.save(note, text);
      host.resized();
      element.focus({ preventScroll: true });
      host.written(id);
    };
    const keep = () => area.value.trim() !== note.text && host.save(note, area.value.trim());
    area.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) done(true);
      // Escape throws nothing away that was written.
      else if (event.key === "Escape" && area.value === note.text) done(false);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    // Leaving the page with a note half written keeps it.
    addEventListener("pagehide", keep);
    body.replaceChildren(
      make("label", { htmlFor: area.id, textContent: t.label }),
      area,
      make(
        "p",
        { className: "memo-actions" },
        button(t.save, () => done(true), "button"),
        button(t.cancel, () => done(false)),
      ),
    );
    host.resized();
    area.focus({ preventScroll: true });
    // A new card stands at the end of the lesson until it is placed: only then is there somewhere to go.
    requestAnimationFrame(() => element.scrollIntoView({ block: "nearest" }));
  }

  draw();
  return {
    element,
    get note() {
      return note;
    },
    get editing() {
      return editing;
    },
    edit,
    show(now) {
      const same = now.text === note.text && now.at === note.at;
      note = now;
      if (!editing && !same) draw();
    },
  };
}
