import "./offline-element.ts";
import { addStyles } from "../dom/add-styles.ts";
import styles from "../styles/offline.css?url";

const part = (name: string, attributes: Readonly<Record<string, string>>, ...children: readonly Node[]) => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
};

/** Fills the control of a lesson or a course, opened for the first time, with its size and its button. */
export async function open(control: HTMLElement): Promise<void> {
  const { keep = "", name = "", catalogue = "" } = control.dataset;
  await addStyles(styles).catch(() => {});
  const button = () => part("button", { type: "button", class: "button quiet" });
  const row = part("div", { class: "offline-row", "data-units": keep, "data-name": name }, button());
  row.prepend(part("span", { class: "small-numbers", "data-size": "" }));
  const stop = button();
  stop.dataset["stop"] = "";
  control
    .querySelector("summary")
    ?.after(
      part(
        "regia-offline",
        { class: "offline", "data-catalogue": catalogue },
        row,
        part("p", { role: "status", tabindex: "-1", "data-told": "" }),
        part(
          "p",
          { "data-busy": "", hidden: "" },
          part("progress", { max: "1", value: "0", "aria-hidden": "true" }),
          stop,
        ),
      ),
    );
}
