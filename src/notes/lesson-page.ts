import type { Locale } from "../../exercises/lib/locale.ts";
import { pageLocale } from "../dom/page-locale.ts";
import { type NotesStrings, notesStrings } from "../i18n/notes.ts";
import { type LiveNote, type NotesStore, notesStore } from "../stores/notes.ts";
import type { Card } from "./card.ts";
import { type LessonText, readLesson } from "./lesson-text.ts";
import type { Span } from "./quote.ts";
import { blockOf } from "./selection.ts";
import { type Toast, toast } from "./toast.ts";

/** The lesson on the page and its notes: what all that is done with them has in common. */
export interface LessonPage {
  readonly article: HTMLElement;
  /** The prose, of which notes are taken. */
  readonly root: HTMLElement;
  readonly locale: Locale;
  readonly t: NotesStrings;
  readonly store: NotesStore;
  readonly says: Toast;
  /** The cards made so far, by the note's id. */
  readonly cards: Map<string, Card>;
  /** The words, as they were read last. */
  lesson: LessonText;
  /** Where the notes' words stand, by id. Those whose words are gone, or in the other language, aren't there. */
  places: ReadonlyMap<string, Span>;
  /** The note that was asked for. */
  shown: string | null;
  /** Whether the last thing done was done with a key. */
  byKeyboard: boolean;
}

/** Looks up the lesson that is on the page. */
export function lessonPage(): LessonPage {
  const article = document.querySelector<HTMLElement>("[data-lesson]") ?? document.body;
  const root = article.querySelector<HTMLElement>(".prose") ?? article;
  const locale = pageLocale();
  const t = notesStrings[locale];
  return {
    article,
    root,
    locale,
    t,
    store: notesStore(article.dataset["lesson"] ?? ""),
    says: toast(t),
    cards: new Map(),
    lesson: readLesson(root),
    places: new Map(),
    shown: null,
    byKeyboard: false,
  };
}

/** A note by its id, unless it was deleted. */
export const noteOf = ({ store }: LessonPage, id: string): LiveNote | undefined =>
  store.live().find((one) => one.id === id);

/** The notes that the page shows: those that there are, and what is being written though another tab deleted it. */
export function shownNotes({ store, cards }: LessonPage): LiveNote[] {
  const live = store.live();
  const written = [...cards.values()].flatMap(({ editing, note }) => (editing ? [note] : []));
  return [...live, ...written.filter(({ id }) => live.every((one) => one.id !== id))];
}

/** The notes on the text in the language of the page. */
export const notesHere = (page: LessonPage): LiveNote[] =>
  shownNotes(page).filter(({ locale }) => locale === page.locale);

/** The note whose words hold all of a stretch. */
export const noteOn = (page: LessonPage, span: Span): LiveNote | undefined =>
  notesHere(page).find(({ id }) => {
    const place = page.places.get(id);
    return place && place.start <= span.start && place.end >= span.end;
  });

/** The block that a stretch ends in. */
export const lastBlock = ({ root, lesson }: LessonPage, span: Span): HTMLElement | null =>
  blockOf(root, lesson.rangeOf(span).endContainer);
