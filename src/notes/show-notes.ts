import { type LessonPage, notesHere } from "./lesson-page.ts";
import { readLesson } from "./lesson-text.ts";
import { painter as makePainter } from "./paint.ts";
import { findQuote } from "./quote.ts";

/** Makes what finds the notes' words in the lesson, paints them, and has the cards placed. */
export function notesShower(page: LessonPage, placeCards: () => void): () => void {
  const painter = makePainter();
  return () => {
    painter.clear();
    const lesson = readLesson(page.root);
    page.lesson = lesson;
    const notes = notesHere(page);
    page.places = new Map(
      notes.flatMap((one) => {
        const section = lesson.sections.find(({ id }) => id !== "" && id === one.section);
        const place = findQuote(lesson.text, one, section);
        return place ? [[one.id, place] as const] : [];
      }),
    );
    const split = painter.paint(
      lesson,
      notes.flatMap(({ id, text }) => {
        const place = page.places.get(id);
        return place ? [{ ...place, as: id === page.shown ? "shown" : text === "" ? "plain" : "noted" } as const] : [];
      }),
    );
    if (split) page.lesson = readLesson(page.root);
    placeCards();
  };
}
