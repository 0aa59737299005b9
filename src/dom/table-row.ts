/** A row of a table: what it is of, as its head, and a value. */
export function tableRow(name: string, value: string): HTMLTableRowElement {
  const line = document.createElement("tr");
  const head = document.createElement("th");
  const cell = document.createElement("td");
  head.scope = "row";
  head.textContent = name;
  cell.textContent = value;
  line.append(head, cell);
  return line;
}
