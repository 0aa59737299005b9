import { make } from "../dom/make.ts";
import type { NotesStrings } from "../i18n/notes.ts";
import { keepFocus } from "./keep-focus.ts";

/** What a lesson's notes are listed under, when they have no place beside the text. */
type ListPart = "highlights" | "changed" | "otherLocale";

/** The list after the lesson: highlights without a note, notes whose words are gone, notes in the other language's text. */
interface LessonList {
  readonly element: HTMLElement;
  show(parts: Readonly<Record<ListPart, readonly HTMLElement[]>>): void;
}

/** Makes the list; it shows itself only when it holds something. */
export function lessonList(t: NotesStrings, allHref: string): LessonList {
  const heading = make("h2", { id: "memo-list", textContent: t.listTitle });
  const holder = make("div");
  const all = make("p", {}, make("a", { href: allHref, textContent: t.all }));
  const element = make("section", { className: "memo-list memo-part", hidden: true }, heading, holder, all);
  element.setAttribute("aria-labelledby", heading.id);
  const parts = (["changed", "highlights", "otherLocale"] as const).map((name) => {
    const list = make("ul");
    const why = name === "changed" ? make("p", { className: "memo-why", textContent: t.changedWhy }) : null;
    const part = make("div", { hidden: true }, make("h3", { textContent: t[name] }), why, list);
    holder.append(part);
    return { name, list, part };
  });
  return {
    element,
    show(cards) {
      for (const { name, list, part } of parts) {
        const wanted = cards[name];
        const same =
          wanted.length === list.children.length && wanted.every((card, n) => list.children[n]?.contains(card));
        // Left alone when nothing changes: moving a card would take the focus from it.
        if (!same) keepFocus(() => list.replaceChildren(...wanted.map((card) => make("li", {}, card))));
        part.hidden = wanted.length === 0;
      }
      element.hidden = parts.every(({ part }) => part.hidden);
    },
  };
}
