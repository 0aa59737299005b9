import { saveFile } from "../../exercises/parts/save-file.ts";
import { dateRegion } from "../dom/date-region.ts";
import { make } from "../dom/make.ts";
import { pageLocale } from "../dom/page-locale.ts";
import { partOf } from "../dom/part-of.ts";
import { showStorage } from "../dom/storage-notes.ts";
import { notesStrings } from "../i18n/notes.ts";
import { type LiveNote, notesStore } from "../stores/notes.ts";
import { allOf } from "../stores/records/all.ts";
import { here } from "../stores/vault.ts";
import { type Card, card as makeCard } from "./card.ts";
import { keepFocus } from "./keep-focus.ts";
import { noteChanges } from "./note-changes.ts";
import {
  countOf,
  coursesOf,
  type Group,
  type Lesson,
  lessonsOf,
  notesByLesson,
  wantedOf,
  withWritten,
} from "./notes-by-lesson.ts";
import { notesMarkdown } from "./notes-markdown.ts";
import { firstWords } from "./passages.ts";
import { toast } from "./toast.ts";

/** The page of all notes. Its markup stands in the page; this gathers, filters, changes and exports them. */
class RegiaNotes extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #t = notesStrings[this.#locale];
  readonly #cards = new Map<string, { readonly lesson: Lesson; readonly card: Card }>();
  readonly #listened = new Set<string>();
  readonly #date = new Intl.DateTimeFormat(dateRegion(), { dateStyle: "long" });
  readonly #says = toast(this.#t);
  #lessons: readonly Lesson[] = [];

  connectedCallback(): void {
    if (this.dataset["ready"] !== undefined) return;
    this.dataset["ready"] = "";
    this.#lessons = lessonsOf(this);
    for (const field of this.querySelectorAll(".memos-filters :is(input, select)"))
      field.addEventListener("input", () => this.#show());
    this.#part("[data-print]").addEventListener("click", () => print());
    this.#part("[data-markdown]").addEventListener("click", () =>
      saveFile(
        notesMarkdown(this.#t.fileTitle, coursesOf(this.#wanted(this.#all()), this.#urlOf)),
        "text/markdown",
        this.#t.file,
      ),
    );
    here().onChange(() => this.#show());
    here().health.$health.subscribe((health) => showStorage(this, health));
    this.#show();
  }

  readonly #part = <T extends HTMLElement>(selector: string) => partOf<T>(this, selector);

  #value = (name: string) => this.#part<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`).value;

  /** All notes. From here on the page follows what is done with them, in other tabs too. */
  #all(): Group[] {
    for (const [id, { $record }] of allOf("notes"))
      if (!this.#listened.has(id)) {
        this.#listened.add(id);
        $record.listen(() => this.#show());
      }
    return notesByLesson(this.#lessons, this.#t.lessonGone);
  }

  #wanted = (groups: readonly Group[]) =>
    wantedOf(groups, { find: this.#value("find"), course: this.#value("course"), kind: this.#value("kind") });

  #show(): void {
    const all = this.#all();
    const wanted = this.#wanted(all);
    const written = [...this.#cards.values()]
      .filter(({ card }) => card.editing)
      .map(({ lesson, card }) => ({ lesson, note: card.note }));
    const shown = withWritten(wanted, written, this.#lessons);
    this.#part("[data-none]").hidden = all.length + shown.length > 0;
    this.#part("[data-tools]").hidden = all.length === 0;
    const words = wanted.length === 0 ? this.#t.noneFound : this.#t.shown(countOf(wanted), countOf(all));
    const status = this.#part("[data-count]");
    const said = all.length === 0 ? "" : words;
    if (status.textContent !== said) status.textContent = said;
    for (const id of this.#cards.keys())
      if (![...all, ...shown].some(({ notes }) => notes.some((note) => note.id === id))) this.#cards.delete(id);
    // Built anew only when the list isn't the same: cards keep their place, the focus, and what is being written.
    const order = shown.map(({ id, notes }) => `${id}:${notes.map((note) => note.id).join()}`).join();
    for (const group of shown) for (const note of group.notes) this.#cardOf(group, note);
    const list = this.#part("[data-list]");
    if (list.dataset["order"] === order) return;
    list.dataset["order"] = order;
    keepFocus(() => list.replaceChildren(...this.#sections(shown)));
  }

  #sections(groups: readonly Group[]): HTMLElement[] {
    const sections = new Map<string, HTMLElement>();
    for (const group of groups) {
      const section = sections.get(group.course) ?? make("section", {}, make("h2", { textContent: group.courseTitle }));
      if (group.course !== "") section.dataset["course"] = group.course;
      sections.set(group.course, section);
      section.append(
        make("h3", { textContent: group.title }),
        make("ul", {}, ...group.notes.map((note) => make("li", {}, this.#cardOf(group, note).element))),
      );
    }
    return [...sections.values()];
  }

  #address = (lesson: Lesson, note: LiveNote) => `${lesson.href.replace("{locale}", note.locale)}#note-${note.id}`;

  #urlOf = ({ href }: Lesson) => new URL(href.replace("{locale}", this.#locale), location.href).href;

  #cardOf(lesson: Lesson, note: LiveNote): Card {
    const known = this.#cards.get(note.id)?.card;
    if (known) {
      known.show(note);
      return known;
    }
    const day = make("time", {
      dateTime: note.made.slice(0, 10),
      textContent: this.#t.onDay(this.#date.format(new Date(note.made))),
    });
    const link = make("a", { className: "memo-link", textContent: this.#t.open, href: this.#address(lesson, note) });
    if (note.locale !== this.#locale) link.hreflang = note.locale;
    link.setAttribute("aria-label", this.#t.openLabel(firstWords(note.quote)));
    const card = makeCard(
      note,
      this.#t,
      {
        ...noteChanges(notesStore(lesson.id), this.#t, this.#says, {
          card: (id) => {
            const back = this.#cards.get(id)?.card.element;
            back?.focus();
            return back !== undefined;
          },
          leave: () => () => this.#part("[data-count]").focus(),
        }),
        resized: () => {},
        written: (id) => {
          this.#show();
          if (!this.#cards.has(id)) this.#part("[data-count]").focus();
        },
      },
      [day, ...(lesson.href === "" ? [] : [link])],
    );
    this.#cards.set(note.id, { lesson, card });
    return card;
  }
}

customElements.define("regia-notes", RegiaNotes);
