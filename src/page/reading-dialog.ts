import { addStyles } from "../dom/add-styles.ts";
import { button, make } from "../dom/make.ts";
import { pageLocale } from "../dom/page-locale.ts";
import { readingStrings } from "../i18n/reading.ts";
import { openSettings, type Settings, textSizes } from "../stores/settings.ts";
import styles from "../styles/reading-dialog.css?url";
import { followReading } from "./reading.ts";

type Choice = "theme" | "text" | "motion" | "searchKey";

const t = readingStrings[pageLocale()];
const settings = openSettings();
let building: Promise<HTMLDialogElement> | undefined;

followReading();

/** Opens the reading settings. Every choice is seen on the page at once, and kept. */
export async function openReading(): Promise<void> {
  building ??= build();
  const dialog = await building;
  // Two quick presses must not open it twice.
  if (!dialog.open) dialog.showModal();
}

/** What is left at its usual value isn't kept, so that it follows the site and the system. */
function choose(name: Choice | "textSize", value: unknown): void {
  settings.change(({ [name]: _, ...others }) => (value === undefined ? others : { ...others, [name]: value }));
}

async function build(): Promise<HTMLDialogElement> {
  // Without its styles it can still be used.
  await addStyles(styles).catch(() => {});
  const title = make("h2", { id: "reading-title" }, t.title);
  const size = sizes();
  const groups = [
    group("theme", t.theme.title, [undefined, t.theme.system], ["light", t.theme.light], ["dark", t.theme.dark]),
    group(
      "text",
      t.text.title,
      [undefined, t.text.usual],
      ["spaced", t.text.spaced, t.text.spacedHint],
      ["clear", t.text.clear, t.text.clearHint],
    ),
    group("motion", t.motion.title, [undefined, t.motion.system], ["reduced", t.motion.reduced]),
    group(
      "searchKey",
      t.searchKey.title,
      [undefined, t.searchKey.slash],
      ["ctrl", t.searchKey.ctrl, t.searchKey.ctrlHint],
    ),
  ];
  const reset = button(t.reset, () =>
    settings.change(
      ({ theme: _, textSize: _size, text: _text, motion: _motion, searchKey: _key, ...others }) => others,
    ),
  );
  const made = make("dialog", { className: "reading" });
  made.setAttribute("aria-labelledby", title.id);
  made.append(
    make(
      "div",
      { className: "reading-head" },
      title,
      button(t.close, () => made.close(), "plain"),
    ),
    size.row,
    ...groups.map(({ fieldset }) => fieldset),
    reset,
    make("p", { className: "fine" }, t.note),
  );
  // A press beside the dialog closes it: only there is the dialog itself what is pressed, since its parts fill it.
  made.addEventListener("click", ({ target, clientX, clientY }) => {
    const { left, right, top, bottom } = made.getBoundingClientRect();
    const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    if (target === made && !inside) made.close();
  });
  // The button that opened it may be in the menu, which has closed meanwhile: the keyboard goes on from there.
  made.addEventListener("close", () => {
    if (document.querySelector("[data-reading]")?.checkVisibility()) return;
    document.querySelector<HTMLElement>("[popovertarget]")?.focus();
  });
  document.body.append(made);
  settings.$record.subscribe((now) => {
    size.show(now);
    for (const { show } of groups) show(now);
  });
  return made;
}

interface Part {
  show(now: Settings): void;
}

function sizes(): Part & { readonly row: HTMLElement } {
  const output = make("output", { className: "reading-size" });
  const format = new Intl.NumberFormat(pageLocale(), { style: "percent" });
  const at = () => textSizes.indexOf(settings.$record.get().textSize ?? 100);
  const step = (by: number) => () => {
    const size = textSizes[at() + by];
    if (size !== undefined) choose("textSize", size === 100 ? undefined : size);
  };
  const smaller = Object.assign(button("−", step(-1)), { ariaLabel: t.size.smaller });
  const larger = Object.assign(button("+", step(1)), { ariaLabel: t.size.larger });
  const stepper = make("div", { className: "reading-stepper" }, smaller, output, larger);
  const row = make(
    "div",
    { className: "reading-sizes", ariaLabel: t.size.title },
    make("span", {}, t.size.title),
    stepper,
  );
  row.setAttribute("role", "group");
  return {
    row,
    show: ({ textSize = 100 }) => {
      output.textContent = format.format(textSize / 100);
      // Not `disabled`: that would drop the keyboard's focus.
      smaller.ariaDisabled = String(at() === 0);
      larger.ariaDisabled = String(at() === textSizes.length - 1);
    },
  };
}

function group(
  name: Choice,
  title: string,
  ...options: readonly (readonly [value: string | undefined, label: string, hint?: string])[]
): Part & { readonly fieldset: HTMLFieldSetElement } {
  const choices = options.map(([value, label, hint]) => {
    const input = make("input", { type: "radio", name: `reading-${name}`, value: value ?? "" });
    input.addEventListener("change", () => choose(name, value));
    const row = make("label", {}, input, label);
    if (hint === undefined) return { input, row };
    const told = make("p", { id: `reading-${name}-${value}`, className: "fine" }, hint);
    input.setAttribute("aria-describedby", told.id);
    return { input, row: make("div", {}, row, told) };
  });
  return {
    fieldset: make("fieldset", {}, make("legend", {}, title), ...choices.map(({ row }) => row)),
    show: (now) => {
      for (const { input } of choices) input.checked = input.value === (now[name] ?? "");
    },
  };
}
