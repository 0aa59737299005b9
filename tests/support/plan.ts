import { expect, type Locator, type Page } from "@playwright/test";
import { type EditorialPlan, editorialPlan } from "../../exercises/kinds/editorial-plan/kind.ts";
import { planStrings } from "../../exercises/kinds/editorial-plan/strings.ts";
import { exerciseIn } from "./bank.ts";
import { tabOnto } from "./keys.ts";
import { openExercise } from "./site.ts";

/** Where the plan that the tests work on stands in the bank. */
export const planFolder = "04-plan/four-week-plan";
/** That exercise. */
export const exercise = exerciseIn(planFolder) as EditorialPlan;
/** Its model plan in English. */
export const model = editorialPlan.answer.parse(exercise.models.en);
/** The editor's words. */
export const t = planStrings.en;

const grid = (page: Page) => page.getByRole("grid", { name: t.rows });

/** A cell of the calendar's table; row and column count from 1. */
export const cell = (page: Page, row: number, column: number): Locator =>
  grid(page).locator(`[data-at="${row - 1}:${column - 1}"]`);

/** The rows of the calendar's table. */
export const rows = (page: Page): Locator => grid(page).locator("tbody tr");

/** Expects the editor to have said something, for all to hear: beside one of its tables, or under its tools. */
export const said = (page: Page, text: string): Promise<void> =>
  expect(page.locator(".plan-said").filter({ hasText: text })).toBeVisible();

/** Goes into the first cell of the empty calendar, with the keyboard. */
export async function begin(page: Page): Promise<void> {
  await openExercise(page, "en", exercise.id);
  await tabOnto(page, cell(page, 1, 1));
}

/** Pastes three rows as a spreadsheet hands them over. Asks for the permissions of the clipboard. */
export async function pasteThree(page: Page): Promise<void> {
  const lines = [
    ["2027-02-01", "09:00", "Instagram", "reel"],
    ["2027-02-03", "12:30", "Facebook", "photo"],
    ["2027-02-05", "18:00", "Instagram", "carousel"],
  ];
  const text = lines.map((line) => line.join("\t")).join("\n");
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("ControlOrMeta+v");
}

/** Brings a plan in as a file. */
export async function bringIn(page: Page, csv: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: t.importCsv }).click();
  await (await chooser).setFiles({ name: "plan.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
}
