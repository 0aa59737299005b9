import type { Locator, Page } from "@playwright/test";
import type { Field } from "../../../exercises/kinds/form/fields.ts";
import { groupNames } from "../../../exercises/kinds/form/groups.ts";
import type { Form, FormAnswer } from "../../../exercises/kinds/form/schema.ts";
import { formStrings } from "../../../exercises/kinds/form/strings.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { pick, pressButton, tabOnto, tick, write } from "../keys.ts";
import type { Driver } from "./driver.ts";

type Value = FormAnswer[string] | undefined;

const lines = (value: Value) => (Array.isArray(value) ? value.filter((item) => typeof item === "string") : []);
const rows = (value: Value) => (Array.isArray(value) ? value.filter((item) => typeof item === "object") : []);

/** Adds lines or rows until there are enough, or takes away the last ones. */
async function setCount(
  page: Page,
  group: Locator,
  items: Locator,
  add: string,
  remove: (n: number) => string,
  wanted: number,
) {
  for (let n = await items.count(); n < wanted; n++) await pressButton(page, group.getByRole("button", { name: add }));
  for (let n = await items.count(); n > wanted; n--)
    await pressButton(page, group.getByRole("button", { name: remove(n), exact: true }));
}

async function enterRadio(page: Page, field: Extract<Field, { type: "choice" }>, group: Locator, value: string) {
  const radios = group.getByRole("radio");
  const at = field.options.findIndex(({ id }) => id === value);
  const checked = group.getByRole("radio", { checked: true });
  await tabOnto(page, (await checked.count()) > 0 ? checked : radios.first());
  await page.keyboard.press("Space");
  for (let n = 0; n < field.options.length && !(await radios.nth(at).isChecked()); n++)
    await page.keyboard.press("ArrowDown");
}

async function enterField(page: Page, group: Locator, field: Field, value: Value, locale: Locale) {
  const t = formStrings[locale];
  if (field.type === "text" || field.type === "number")
    return write(page, group.locator("textarea, input").first(), typeof value === "string" ? value : "");
  if (field.type === "choice") {
    const id = typeof value === "string" ? value : "";
    return field.look === "select" ? pick(page, group.locator("select"), id) : enterRadio(page, field, group, id);
  }
  if (field.type === "many") {
    for (const [index, option] of field.options.entries())
      await tick(page, group.getByRole("checkbox").nth(index), lines(value).includes(option.id));
    return;
  }
  if (field.type === "groups") {
    for (const [index, item] of field.items.entries()) {
      const wanted =
        lines(value)
          .find((line) => line.startsWith(`${item.id}:`))
          ?.at(-1) ?? "";
      const radios = group.locator("ol > li").nth(index).getByRole("radio");
      const checked = group.locator("ol > li").nth(index).getByRole("radio", { checked: true });
      await tabOnto(page, (await checked.count()) > 0 ? checked : radios.first());
      await page.keyboard.press("Space");
      const at = (groupNames as readonly string[]).indexOf(wanted);
      for (let n = 0; n < field.groups && !(await radios.nth(at).isChecked()); n++)
        await page.keyboard.press("ArrowDown");
    }
    return;
  }
  if (field.type === "list") {
    const wanted = lines(value);
    const inputs = group.locator("li input");
    await setCount(page, group, inputs, t.addLine, t.removeLine, Math.max(field.min, wanted.length));
    for (const [index, line] of wanted.entries()) await write(page, inputs.nth(index), line);
    return;
  }
  const wanted = rows(value);
  const table = group.locator("tbody tr");
  await setCount(page, group, table, t.addRow, t.removeRow, Math.max(field.rows.min, wanted.length));
  for (const [index, row] of wanted.entries())
    for (const [at, column] of field.columns.entries()) {
      const cell = table.nth(index).locator("td").nth(at);
      if (column.type === "choice") await pick(page, cell.locator("select"), row[column.id] ?? "");
      else await write(page, cell.locator("input, textarea"), row[column.id] ?? "");
    }
}

/** Fills in every field in order and hands in with the button. */
export const form: Driver<Form, FormAnswer> = {
  enters: ({ fields }, answer) =>
    fields.every((field) => {
      const value = answer[field.id];
      const filled = typeof value === "string" ? value.trim() !== "" : [...lines(value), ...rows(value)].length > 0;
      if (!filled) return field.optional;
      // The editor never has fewer rows than a table asks for, nor more than it takes.
      if (field.type === "groups") return lines(value).length === field.items.length;
      if (field.type === "table") return rows(value).length >= field.rows.min && rows(value).length <= field.rows.max;
      if (field.type === "list") return lines(value).length <= field.max;
      if (field.type === "choice") return field.options.some(({ id }) => id === value);
      return true;
    }),
  async enter({ page, panel, exercise, locale }, answer) {
    for (const field of exercise.fields)
      await enterField(page, panel.locator(`[data-field="${field.id}"]`), field, answer[field.id], locale);
    await pressButton(page, panel.getByRole("button", { name: formStrings[locale].submit, exact: true }));
  },
};
