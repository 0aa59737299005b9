import type { Locator, Page } from "@playwright/test";

/**
 * How many presses of Tab a control is away from what has the focus, backwards below 0. Asked once for the whole way:
 * asking before each press would take most of the time that the tests take.
 */
const pressesTo = (target: Locator): Promise<number> =>
  target.evaluate((element) => {
    const focused = document.activeElement ?? document.body;
    if (focused === element) return 0;
    // After what had the focus is gone, the browser goes on from where it was: one press tells.
    if (focused === document.body) return 1;
    const comesAfter = (one: Element, other: Element) =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const back = comesAfter(element, focused);
    const [first, last] = back ? [element, focused] : [focused, element];
    // The buttons of a group of radio buttons are one stop; those beside the ones at either end are none.
    const groupOf = (stop: Element) => (stop instanceof HTMLInputElement && stop.type === "radio" ? stop.name : null);
    const ends = [groupOf(focused), groupOf(element)].filter((name) => name !== null);
    const stops = new Set<unknown>();
    for (const stop of document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]",
    )) {
      if (stop === element || stop === focused || !comesAfter(first, stop) || !comesAfter(stop, last)) continue;
      if (stop.tabIndex < 0 || stop.matches(":disabled") || stop.closest("[inert]") !== null) continue;
      if (!stop.checkVisibility({ visibilityProperty: true })) continue;
      const group = groupOf(stop);
      if (group === null) stops.add(stop);
      else if (!ends.includes(group)) stops.add(group);
    }
    return back ? -stops.size - 1 : stops.size + 1;
  });

/** Walks to a control with Tab, or back to it with Shift+Tab. Fails when the keyboard never gets there. */
export async function tabOnto(page: Page, target: Locator, limit = 300): Promise<void> {
  let before = 0;
  let missedIt = false;
  for (let pressed = 0; pressed <= limit; ) {
    const presses = await pressesTo(target);
    if (presses === 0) return;
    // Gone past it: from here on step by step.
    missedIt ||= before * presses < 0;
    before = presses;
    const steps = missedIt ? 1 : Math.abs(presses);
    for (let n = 0; n < steps; n++) await page.keyboard.press(presses > 0 ? "Tab" : "Shift+Tab");
    pressed += steps;
  }
  throw new Error(`Tab never got to ${target}`);
}

/** Walks to a button and presses it. */
export async function pressButton(page: Page, target: Locator): Promise<void> {
  await tabOnto(page, target);
  await page.keyboard.press("Enter");
}

/** Walks to a text and writes it anew. */
export async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabOnto(page, target);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(text);
}

/** Walks to a list of choices and goes to a value with the arrows. */
export async function pick(page: Page, target: Locator, value: string): Promise<void> {
  await tabOnto(page, target);
  const steps = await target.evaluate((element: HTMLSelectElement, wanted) => {
    const at = [...element.options].findIndex((option) => option.value === wanted);
    return at < 0 ? null : at - element.selectedIndex;
  }, value);
  if (steps === null) throw new Error(`there is no choice ${value}`);
  for (let step = 0; step < Math.abs(steps); step++) await page.keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
}

/** Walks to a box and ticks it, or takes the tick off. */
export async function tick(page: Page, target: Locator, on: boolean): Promise<void> {
  if ((await target.isChecked()) === on) return;
  await tabOnto(page, target);
  await page.keyboard.press("Space");
}
