import { notesStrings } from "../i18n/notes.ts";
import { allNotes } from "../stores/all-records.ts";
import { dateRegion } from "../stores/date-region.ts";
import { type LiveNote, notesStore } from "../stores/notes.ts";
import { partOf } from "../stores/part-of.ts";
import { saveFile } from "../stores/save-file.ts";
import { here } from "../stores/vault.ts";
import { type Card, card as makeCard } from "./card.ts";
import { make } from "./make.ts";
import { type NotesCourse, notesMarkdown } from "./notes-markdown.ts";
import { firstWords } from "./passages.ts";
import { toast } from "./toast.ts";

/** A lesson of the path, as the page lists it. `href` has {locale} where the language goes. */
interface Lesson {
  readonly id: string;
  readonly course: string;
  readonly courseTitle: string;
  readonly title: string;
  readonly href: string;
}

type Group = Lesson & { readonly notes: readonly LiveNote[] };

/** Where a note stands in its lesson, as far as is known without opening the lesson. */
const byPlace = (a: LiveNote, b: LiveNote) => a.part - b.part || (a.made < b.made ? -1 : 1);

/** The page of all notes. Its markup stands in the page; this gathers, filters, changes and exports them. */
class RegiaNotes extends HTMLElement {
  readonly #locale = document.documentElement.lang === "it" ? "it" : "en";
  readonly #t = notesStrings[this.#locale];
  readonly #cards = new Map<string, Card>();
  readonly #listened = new Set<string>();
  readonly #date = new Intl.DateTimeFormat(dateRegion(), { dateStyle: "long" });
  #says: ReturnType<typeof toast> | null = null;
  #lessons: readonly Lesson[] = [];

  connectedCallback(): void {
    if (this.dataset["ready"] !== undefined) return;
    this.dataset["ready"] = "";
    this.#says = toast(this.#t);
    this.#lessons = [...this.querySelectorAll<HTMLElement>("[data-lessons] > li")].map(({ dataset }) => ({
      id: dataset["id"] ?? "",
      course: dataset["course"] ?? "",
      courseTitle: dataset["courseTitle"] ?? "",
      title: dataset["title"] ?? "",
      href: dataset["href"] ?? "",
    }));
    for (const field of this.querySelectorAll(".memos-filters :is(input, select)"))
      field.addEventListener("input", () => this.#show());
    this.#part("[data-print]").addEventListener("click", () => print());
    this.#part("[data-markdown]").addEventListener("click", () =>
      saveFile(notesMarkdown(this.#t.fileTitle, this.#asFile()), "text/markdown", this.#t.file),
    );
    here().onChange(() => this.#show());
    this.#show();
  }

  readonly #part = <T extends HTMLElement>(selector: string) => partOf<T>(this, selector);

  #value = (name: string) => this.#part<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`).value;

  /** The lessons that have notes, in the order of the path; those that left the site come last. */
  #all(): Group[] {
    const stores = allNotes();
    for (const [id, { $record }] of stores)
      if (!this.#listened.has(id)) {
        this.#listened.add(id);
        $record.listen(() => this.#show());
      }
    const gone = [...stores.keys()]
      .filter((id) => this.#lessons.every((lesson) => lesson.id !== id))
      .map((id) => ({ id, course: "", courseTitle: this.#t.lessonGone, title: id, href: "" }));
    return [...this.#lessons, ...gone]
      .map((lesson) => ({ ...lesson, notes: stores.has(lesson.id) ? notesStore(lesson.id).live().sort(byPlace) : [] }))
      .filter(({ notes }) => notes.length > 0);
  }

  #wanted(groups: readonly Group[]): Group[] {
    const words = this.#value("find").toLowerCase().split(/\s+/).filter(Boolean);
    const [course, kind] = [this.#value("course"), this.#value("kind")];
    const matches = ({ quote, text }: LiveNote, title: string) => {
      const all = `${quote} ${text} ${title}`.toLowerCase();
      return words.every((word) => all.includes(word)) && (kind === "all" || (kind === "noted") === (text !== ""));
    };
    return groups
      .filter((group) => course === "" || group.course === course)
      .map((group) => ({ ...group, notes: group.notes.filter((note) => matches(note, group.title)) }))
      .filter(({ notes }) => notes.length > 0);
  }

  #show(): void {
    const all = this.#all();
    const wanted = this.#wanted(all);
    const count = (groups: readonly Group[]) => groups.reduce((sum, { notes }) => sum + notes.length, 0);
    this.#part("[data-none]").hidden = all.length > 0;
    this.#part("[data-tools]").hidden = all.length === 0;
    const words = wanted.length === 0 ? this.#t.noneFound : this.#t.shown(count(wanted), count(all));
    const status = this.#part("[data-count]");
    const said = all.length === 0 ? "" : words;
    if (status.textContent !== said) status.textContent = said;
    for (const id of this.#cards.keys())
      if (!all.some(({ notes }) => notes.some((note) => note.id === id))) this.#cards.delete(id);
    // Built anew only when the list isn't the same: cards keep their place, the focus, and what is being written.
    const order = wanted.map(({ id, notes }) => `${id}:${notes.map((note) => note.id).join()}`).join();
    for (const group of wanted) for (const note of group.notes) this.#cardOf(group, note);
    const list = this.#part("[data-list]");
    if (list.dataset["order"] === order) return;
    list.dataset["order"] = order;
    list.replaceChildren(...this.#sections(wanted));
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

  #cardOf(lesson: Lesson, note: LiveNote): Card {
    const known = this.#cards.get(note.id);
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
    const store = notesStore(lesson.id);
    const card = makeCard(
      note,
      this.#t,
      {
        save: (id, text) => {
          if (store.live().find((one) => one.id === id)?.text === text) return;
          store.write(id, text);
          this.#says?.say(this.#t.saved);
        },
        remove: (id) => {
          const bare = store.live().find((one) => one.id === id)?.text === "";
          const undo = store.remove(id);
          const toHeading = () => this.#part("[data-count]").focus();
          this.#says?.offer(
            bare ? this.#t.unhighlighted : this.#t.deleted,
            () => {
              undo();
              this.#says?.say(this.#t.undone);
              this.#cards.get(id)?.element.focus();
            },
            toHeading,
          );
        },
        resized: () => {},
      },
      [day, ...(lesson.href === "" ? [] : [link])],
    );
    this.#cards.set(note.id, card);
    return card;
  }

  /** What is shown, as the export has it. */
  #asFile(): NotesCourse[] {
    const courses = new Map<string, { title: string; lessons: NotesCourse["lessons"][number][] }>();
    for (const group of this.#wanted(this.#all())) {
      const course = courses.get(group.course) ?? { title: group.courseTitle, lessons: [] };
      courses.set(group.course, course);
      const url = new URL(group.href.replace("{locale}", this.#locale), location.href).href;
      course.lessons.push({ title: group.title, url, notes: group.notes });
    }
    return [...courses.values()];
  }
}

customElements.define("regia-notes", RegiaNotes);
