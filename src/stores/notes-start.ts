import { here } from "./vault.ts";

/**
 * Stands ready for notes in a lesson. What takes, shows and finds them is fetched at the first selection, key or press
 * of the button, or when there is a note of this lesson. Every page carries this: it is kept as short as can be.
 */
export function startNotes(article: HTMLElement): void {
  const open = async (wish?: "begin" | "highlight" | "note") =>
    (await import("../notes/lesson-notes.ts")).openNotes(article, wish);
  const begin = document.querySelector<HTMLElement>("[data-notes]");
  if (begin) {
    begin.hidden = false;
    begin.onclick = () => open("begin");
  }
  // As in the editors that people know: H highlights, M makes a note.
  addEventListener("keydown", ({ code, ctrlKey, altKey }) => {
    if (ctrlKey && altKey && code === "KeyH") open("highlight");
    if (ctrlKey && altKey && code === "KeyM") open("note");
  });
  document.addEventListener("selectionchange", () => getSelection()?.type === "Range" && open());
  const ifAny = () => here().read(`regia:n:${article.dataset["lesson"]}`) && open();
  here().onChange(ifAny);
  ifAny();
}
