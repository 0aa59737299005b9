import "./offline-element.ts";
import { addStyles } from "../dom/add-styles.ts";
import { make } from "../dom/make.ts";
import styles from "../styles/offline.css?url";

/** An element with the data attributes that scripts and styles find it by. */
function withData<E extends HTMLElement>(element: E, data: Readonly<Record<string, string>>): E {
  Object.assign(element.dataset, data);
  return element;
}

/** Fills the control of a lesson or a course, opened for the first time, with its size and its button. */
export async function open(control: HTMLElement): Promise<void> {
  const { keep = "", name = "", catalogue = "" } = control.dataset;
  await addStyles(styles).catch(() => {});
  const button = () => make("button", { type: "button", className: "button quiet" });
  const size = withData(make("span", { className: "small-numbers" }), { size: "" });
  const row = withData(make("div", { className: "offline-row" }, size, button()), { units: keep, name });
  const told = withData(make("p", { role: "status", tabIndex: -1 }), { told: "" });
  const progress = make("progress", { max: 1, value: 0, ariaHidden: "true" });
  const busy = withData(make("p", { hidden: true }, progress, withData(button(), { stop: "" })), { busy: "" });
  const panel = document.createElement("regia-offline");
  panel.className = "offline";
  panel.append(row, told, busy);
  control.querySelector("summary")?.after(withData(panel, { catalogue }));
}
