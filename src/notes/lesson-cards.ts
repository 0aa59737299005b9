import { button, make } from "../dom/make.ts";
import type { LiveNote } from "../stores/notes.ts";
import { type Card, type CardHost, card as makeCard } from "./card.ts";
import { lessonList } from "./lesson-list.ts";
import { type LessonPage, lastBlock, shownNotes } from "./lesson-page.ts";
import { setInMargin } from "./margin.ts";
import { firstWords } from "./passages.ts";

/** What a lesson's cards ask of the page. */
interface LessonCardsHost extends Pick<CardHost, "save" | "remove" | "written"> {
  /** Shows a note's words. */
  show(id: string): void;
}

/** The cards of a lesson: beside the text where they say something of it, otherwise in the list after it. */
export interface LessonCards {
  /** A note's card, up to date; made if there is none yet. */
  cardOf(note: LiveNote): Card;
  /** Puts every card where it belongs, and takes away those of deleted notes. */
  place(): void;
  /** Sets those beside the text level with their words. */
  layOut(): void;
}

/** Makes the cards of a lesson, with the list after it. */
export function lessonCards(page: LessonPage, { save, remove, written, show }: LessonCardsHost): LessonCards {
  const { article, root, locale, t, cards } = page;
  const other = locale === "it" ? "en" : "it";
  const allHref = document.querySelector<HTMLAnchorElement>("[data-notes-link]")?.href ?? `/${locale}/notes/`;
  const list = lessonList(t, allHref);
  article.querySelector(".mark-read")?.before(list.element);

  /** The same lesson in the other language, at a note. */
  function twin(id: string): string {
    const link = document.querySelector<HTMLAnchorElement>(`[data-locale-switch="${other}"]`);
    return `${link?.href ?? ""}#note-${id}`;
  }

  function cardOf(one: LiveNote): Card {
    const known = cards.get(one.id);
    if (known) {
      known.show(one);
      return known;
    }
    const more =
      one.locale === locale
        ? button(t.goTo, () => show(one.id), "memo-link memo-go")
        : make("a", { className: "memo-link", href: twin(one.id), hreflang: other, textContent: t.toOther });
    more.setAttribute("aria-label", t.about(more.textContent ?? "", firstWords(one.quote)));
    const made = makeCard(one, t, { save, remove, written, resized: layOut }, [more]);
    made.element.classList.add("memo-part");
    cards.set(one.id, made);
    return made;
  }

  const startOf = ({ id }: LiveNote) => page.places.get(id)?.start ?? 0;
  const inOrder = (a: LiveNote, b: LiveNote) => startOf(a) - startOf(b);

  /** Puts cards after the blocks that their words end in. */
  function putBeside(notes: readonly LiveNote[]): void {
    const lastOf = new Map<HTMLElement, HTMLElement>();
    for (const one of notes) {
      const { element } = cardOf(one);
      const place = page.places.get(one.id);
      const block = place && lastBlock(page, place);
      if (!block) continue;
      const before = lastOf.get(block) ?? block;
      // Moved only where it must be: moving takes the focus away.
      if (before.nextElementSibling !== element) before.after(element);
      element.dataset["at"] = "text";
      lastOf.set(block, element);
    }
  }

  function putInList(notes: readonly LiveNote[]): void {
    const elements = (some: readonly LiveNote[]) =>
      some.map((one) => {
        const { element } = cardOf(one);
        element.dataset["at"] = page.places.has(one.id) ? "list" : "lost";
        return element;
      });
    list.show({
      highlights: elements(notes.filter(({ id }) => page.places.has(id)).sort(inOrder)),
      changed: elements(notes.filter((one) => one.locale === locale && !page.places.has(one.id))),
      otherLocale: elements(notes.filter((one) => one.locale !== locale)),
    });
  }

  function place(): void {
    const shown = shownNotes(page);
    for (const [id, { element }] of cards)
      if (!shown.some((one) => one.id === id)) {
        element.remove();
        cards.delete(id);
      }
    const beside = shown
      .filter(({ id, text }) => page.places.has(id) && (text !== "" || cards.get(id)?.editing))
      .sort(inOrder);
    putBeside(beside);
    putInList(shown.filter((one) => !beside.includes(one)));
    layOut();
  }

  const topOf = (id: string) => {
    const span = page.places.get(id);
    return span ? page.lesson.rangeOf(span).getBoundingClientRect().top : 0;
  };

  function layOut(): void {
    setInMargin(
      root,
      [...root.querySelectorAll<HTMLElement>(".memo")].map((element) => ({
        element,
        top: topOf(element.id.slice("note-".length)),
      })),
    );
  }

  return { cardOf, place, layOut };
}
