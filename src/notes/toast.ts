import { button, make } from "../dom/make.ts";
import type { NotesStrings } from "../i18n/notes.ts";

/** Tells what was done, to eye and ear, and offers to take it back. */
export interface Toast {
  /** Says it for some seconds. */
  say(text: string): void;
  /** Says it until it is closed or the next thing is done. */
  tell(text: string): void;
  /** Says it to screen readers only. */
  whisper(text: string): void;
  /** Says it until it is closed or the next thing is done; the focus goes to the button that undoes. */
  offer(text: string, undo: () => void, closed: () => void): void;
}

/** Milliseconds for which a few words stay. */
const stay = 5000;

/** Puts the toast at the end of a page. */
export function toast(t: NotesStrings): Toast {
  const status = make("div", { className: "memo-toast memo-part", role: "status" });
  const actions = make("div", { className: "memo-toast-actions memo-part" });
  const box = make("div", { className: "memo-toast-box memo-part" }, status, actions);
  document.querySelector("main")?.append(box);
  let timer = 0;
  const show = (text: string, how: "shown" | "heard" | "none") => {
    clearTimeout(timer);
    actions.replaceChildren();
    box.dataset["state"] = how;
    status.textContent = text;
  };
  const close = () => show("", "none");
  close();
  return {
    say(text) {
      show(text, "shown");
      timer = window.setTimeout(close, stay);
    },
    tell(text) {
      show(text, "shown");
      actions.append(button(t.close, close));
    },
    whisper: (text) => show(text, "heard"),
    offer(text, undo, closed) {
      show(text, "shown");
      const undoing = button(t.undo, () => {
        close();
        undo();
      });
      const closing = button(t.close, () => {
        close();
        closed();
      });
      actions.append(undoing, closing);
      undoing.focus();
    },
  };
}
