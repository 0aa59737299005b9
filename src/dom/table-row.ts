import { make } from "./make.ts";

/** A row of a table: what it is of, as its head, and a value. */
export const tableRow = (name: string, value: string): HTMLTableRowElement =>
  make("tr", {}, make("th", { scope: "row" }, name), make("td", {}, value));
