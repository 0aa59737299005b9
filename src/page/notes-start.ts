import { load } from "../dom/load.ts";
import { holdsAny } from "../stores/glance.ts";

/**
 * Stands ready for notes in a lesson. What takes, shows and finds them is fetched at the first selection, key or press
 * of the button, or when there is a note of this lesson. Every page carries this: it is kept as short as can be.
 */
export function startNotes(lesson: string): void {
  const open = (wish?: Event) => load(import("../notes/lesson-notes.ts"), ({ openNotes }) => openNotes(wish));
  document.querySelector("[data-notes]")?.addEventListener("click", open);
  // As in the editors that people know: H highlights, M makes a note. AltGr, Control and Alt to some, writes a character.
  const asks = (event: KeyboardEvent) =>
    event.ctrlKey && event.altKey && /y[HM]/.test(event.code) && !event.getModifierState("AltGraph");
  addEventListener("keydown", (event) => asks(event) && open(event));
  document.addEventListener("selectionchange", () => getSelection()?.type === "Range" && open());
  const ifAny = () => holdsAny(`regia:n:${lesson}`) && open();
  addEventListener("storage", ifAny);
  addEventListener("pageshow", ({ persisted }) => persisted && ifAny());
  ifAny();
}
