import type { Locator, Page } from "@playwright/test";

/** Where a control is, seen from what has the focus. */
type Where = "here" | "after" | "before";

const where = (target: Locator): Promise<Where> =>
  target.evaluate((element) => {
    const focused = document.activeElement ?? document.body;
    if (focused === element) return "here";
    return focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING && focused !== document.body
      ? "before"
      : "after";
  });

/** Walks to a control with Tab, or back to it with Shift+Tab. Fails when the keyboard never gets there. */
export async function tabOnto(page: Page, target: Locator, limit = 300): Promise<void> {
  for (let presses = 0; presses <= limit; presses++) {
    const at = await where(target);
    if (at === "here") return;
    await page.keyboard.press(at === "after" ? "Tab" : "Shift+Tab");
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
