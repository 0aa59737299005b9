import { type LiveNote, notesStore } from "../stores/notes.ts";
import { allOf } from "../stores/records/all.ts";
import { here, type Vault } from "../stores/vault.ts";
import type { NotesCourse } from "./notes-markdown.ts";

/** A lesson of the path, as the page lists it. `href` has {locale} where the language goes. */
export interface Lesson {
  readonly id: string;
  readonly course: string;
  readonly courseTitle: string;
  readonly title: string;
  readonly href: string;
}

/** A lesson with its notes. */
export type Group = Lesson & { readonly notes: readonly LiveNote[] };

/** What is looked for: words that all must be there, a course (empty: any), and which notes. */
interface Wanted {
  readonly find: string;
  readonly course: string;
  /** "noted" are those that say something, "all" are all; anything else are bare highlights. */
  readonly kind: string;
}

/** Where a note stands in its lesson, as far as is known without opening the lesson. */
const byPlace = (a: LiveNote, b: LiveNote) => a.part - b.part || (a.made < b.made ? -1 : 1);

/** Reads the lessons that the page lists. */
export const lessonsOf = (page: HTMLElement): Lesson[] =>
  [...page.querySelectorAll<HTMLElement>("[data-lessons] > li")].map(({ dataset }) => ({
    id: dataset["id"] ?? "",
    course: dataset["course"] ?? "",
    courseTitle: dataset["courseTitle"] ?? "",
    title: dataset["title"] ?? "",
    href: dataset["href"] ?? "",
  }));

/** The lessons that have notes, in the order of the path; those that left the site come last, under a title of their own. */
export function notesByLesson(lessons: readonly Lesson[], goneTitle: string, vault: Vault = here()): Group[] {
  const stores = allOf("notes", vault);
  const gone = [...stores.keys()]
    .filter((id) => lessons.every((lesson) => lesson.id !== id))
    .map((id) => ({ id, course: "", courseTitle: goneTitle, title: id, href: "" }));
  return [...lessons, ...gone]
    .map((lesson) => ({
      ...lesson,
      notes: stores.has(lesson.id) ? notesStore(lesson.id, vault).live().sort(byPlace) : [],
    }))
    .filter(({ notes }) => notes.length > 0);
}

/** Small letters without accents: `perché` is found by who types `perche`, and with the accent by who types it. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Those of the notes that are looked for. */
export function wantedOf(groups: readonly Group[], { find, course, kind }: Wanted): Group[] {
  const words = plain(find).split(/\s+/).filter(Boolean);
  const matches = ({ quote, text }: LiveNote, title: string) => {
    const all = plain(`${quote} ${text} ${title}`);
    return words.every((word) => all.includes(word)) && (kind === "all" || (kind === "noted") === (text !== ""));
  };
  return groups
    .filter((group) => course === "" || group.course === course)
    .map((group) => ({ ...group, notes: group.notes.filter((note) => matches(note, group.title)) }))
    .filter(({ notes }) => notes.length > 0);
}

/**
 * The groups with the notes that are being written, each in its place, be they no longer looked for or deleted in
 * another tab: what is being written doesn't go away.
 */
export function withWritten(
  groups: readonly Group[],
  written: readonly { readonly lesson: Lesson; readonly note: LiveNote }[],
  lessons: readonly Lesson[],
): Group[] {
  const byLesson = new Map(groups.map((group) => [group.id, group]));
  for (const { lesson, note } of written) {
    const notes = byLesson.get(lesson.id)?.notes ?? [];
    if (notes.some(({ id }) => id === note.id)) continue;
    byLesson.set(lesson.id, { ...lesson, notes: [...notes, note].sort(byPlace) });
  }
  const rankOf = ({ id }: Group) => {
    const rank = lessons.findIndex((lesson) => lesson.id === id);
    return rank < 0 ? lessons.length : rank;
  };
  return [...byLesson.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

/** How many notes there are. */
export const countOf = (groups: readonly Group[]): number => groups.reduce((sum, { notes }) => sum + notes.length, 0);

/** The notes course by course, as the export has them; `urlOf` gives a lesson's whole address. */
export function coursesOf(groups: readonly Group[], urlOf: (lesson: Lesson) => string): NotesCourse[] {
  const courses = new Map<string, { title: string; lessons: NotesCourse["lessons"][number][] }>();
  for (const group of groups) {
    const course = courses.get(group.course) ?? { title: group.courseTitle, lessons: [] };
    courses.set(group.course, course);
    course.lessons.push({ title: group.title, url: urlOf(group), notes: group.notes });
  }
  return [...courses.values()];
}
