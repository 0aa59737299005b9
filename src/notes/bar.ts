import { button, make } from "../dom/make.ts";
import type { NotesStrings } from "../i18n/notes.ts";

/** What the bar can do with the words that are selected. */
interface BarHost {
  highlight(): void;
  note(): void;
  /** Chooses another passage. */
  step(by: 1 | -1): void;
  extend(): void;
  sentences(on: boolean): void;
  closed(): void;
}

/** What the selected words are: not yet marked, marked, marked with a note, or too many. */
type BarState = "new" | "plain" | "noted" | "too long";

/** The buttons that come with a selection, and those that choose a passage without one. */
export interface Bar {
  readonly element: HTMLElement;
  readonly picking: boolean;
  show(state: BarState, picking: boolean): void;
  hide(): void;
  focus(): void;
}

/** Makes the bar. It isn't on the page yet: it goes where Tab finds it after the selected words. */
export function bar(t: NotesStrings, host: BarHost, most: number): Bar {
  const keyed = (made: HTMLButtonElement, keys: string) => {
    made.setAttribute("aria-keyshortcuts", keys);
    return made;
  };
  const highlight = keyed(button(t.highlight, host.highlight, "button"), "Control+Alt+H");
  const note = keyed(button(t.note, host.note), "Control+Alt+M");
  const problem = make("p", { textContent: t.tooLong(most) });
  const next = keyed(
    button(t.next, () => host.step(1)),
    "ArrowDown",
  );
  const sentences = button(t.sentences, () => {
    const on = sentences.getAttribute("aria-pressed") !== "true";
    sentences.setAttribute("aria-pressed", String(on));
    host.sentences(on);
  });
  sentences.setAttribute("aria-pressed", "false");
  const pickers = [
    keyed(
      button(t.previous, () => host.step(-1)),
      "ArrowUp",
    ),
    next,
    keyed(button(t.extend, host.extend), "Shift+ArrowDown"),
    sentences,
  ];
  const close = keyed(
    button(t.close, () => host.closed()),
    "Escape",
  );
  const element = make("div", { className: "memo-bar memo-part", role: "group", hidden: true });
  element.append(...pickers, highlight, note, problem, close);
  let picking = false;

  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape") host.closed();
    else if (picking && event.key === "ArrowDown") event.shiftKey ? host.extend() : host.step(1);
    else if (picking && event.key === "ArrowUp") host.step(-1);
    else return;
    event.preventDefault();
  });
  // A press would otherwise undo the selection that it is about.
  element.addEventListener("pointerdown", (event) => event.preventDefault());
  element.addEventListener("mousedown", (event) => event.preventDefault());

  return {
    element,
    get picking() {
      return picking;
    },
    show(state, pick) {
      picking = pick;
      element.setAttribute("aria-label", pick ? t.picker : t.bar);
      element.dataset["picking"] = String(pick);
      for (const picker of pickers) picker.hidden = !pick;
      problem.hidden = state !== "too long";
      highlight.hidden = note.hidden = state === "too long";
      highlight.textContent = state === "plain" || state === "noted" ? t.unhighlight : t.highlight;
      // A highlight with a note is deleted on its card, where one sees what goes.
      if (state === "noted") highlight.hidden = true;
      note.textContent = state === "noted" ? t.editNote : t.note;
      element.hidden = false;
    },
    hide() {
      picking = false;
      element.hidden = true;
    },
    focus: () => (picking ? next : highlight.hidden ? note : highlight).focus(),
  };
}
