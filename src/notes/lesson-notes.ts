import { addStyles } from "../dom/add-styles.ts";
import { longestQuote } from "../stores/records/bounds.ts";
import { here } from "../stores/vault.ts";
import stylesheet from "../styles/notes.css?url";
import { bar as makeBar } from "./bar.ts";
import { choice as makeChoice } from "./choice.ts";
import { followSelection } from "./follow.ts";
import { lessonCards } from "./lesson-cards.ts";
import { lessonPage } from "./lesson-page.ts";
import { onAddress, onMove, onPressOfWords } from "./listen.ts";
import { type Marker, marker as makeMarker } from "./mark.ts";
import { type NoteActs, noteActs } from "./note-acts.ts";
import { picker as makePicker, type Picker } from "./pick.ts";
import { notesShower } from "./show-notes.ts";

type LessonNotes = Marker & Pick<Picker, "begin">;

let opened: Promise<LessonNotes> | undefined;

/**
 * Wakes the notes of the lesson on the page, once. A press of the button opens the bar on the words selected, or where
 * none are, to choose a passage; the keys H and M act on the words selected; without an event, notes show themselves.
 */
export async function openNotes(wish?: Event): Promise<void> {
  // Cards are placed by what the styles say. Without them, notes are still read and written.
  opened ??= addStyles(stylesheet)
    .catch(() => {})
    .then(wake);
  const notes = await opened;
  if (wish instanceof KeyboardEvent) notes[wish.code === "KeyH" ? "highlight" : "note"]();
  else if (wish) notes.begin();
}

/** Joins the parts. Cards and the bar ask for what is made after them, but only once somebody presses their buttons. */
function wake(): LessonNotes {
  const page = lessonPage();
  const cards = lessonCards(page, {
    save: (note, text) => acts.save(note, text),
    remove: (id) => acts.remove(id),
    written: (id) => acts.written(id),
    show: (id) => acts.show(id),
  });
  const showNotes = notesShower(page, cards.place);
  const acts: NoteActs = noteActs(page, showNotes);
  const bar = makeBar(
    page.t,
    {
      highlight: () => marker.highlight(),
      note: () => marker.note(),
      step: (by) => picker.step(by),
      extend: () => picker.extend(),
      sentences: (on) => picker.bySentence(on),
      closed: () => choice.close(),
    },
    longestQuote,
  );
  const choice = makeChoice(page, bar);
  const picker = makePicker(page, choice);
  const marker: Marker = makeMarker(page, { cards, acts, choice, begin: picker.begin });

  onPressOfWords(page, picker.press, acts.show);
  onMove(page.root, cards.layOut);
  page.store.$record.subscribe(showNotes);
  here().health.$health.subscribe(({ state }) => {
    if (state === "unreadable" || state === "partly") page.says.tell(page.t.setAside);
  });
  onAddress(acts.show);
  followSelection(page, choice);
  return { ...marker, begin: picker.begin };
}
