import { describe, expect, it } from "vitest";
import { stackTable } from "./stack-table.ts";

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

describe("stackTable", () => {
  it("gives each cell the name of its column, row after row", () => {
    const { html, columns } = stackTable(
      `<thead><tr><th>Who</th><th align="right">Hours "net"</th></tr></thead><tbody>${row("Marta", "9")}${row("Samir", "4")}</tbody>`,
    );
    expect(columns).toBe(2);
    expect(html.match(/<td role="rowheader" data-label="Who">/g)).toHaveLength(2);
    expect(html).toContain('<td role="cell" data-label="Hours &quot;net&quot;">4</td>');
    expect(html).toContain('<th role="columnheader" align="right">');
    expect(html).toContain('<thead role="rowgroup"><tr role="row">');
  });

  it("makes no head of a first cell that is empty", () => {
    expect(stackTable(row("", "9")).html).toBe('<tr role="row"><td role="cell"></td><td role="cell">9</td></tr>');
  });

  it("leaves the card of a term out of the name, and gives none to a column without one", () => {
    const { html } = stackTable(
      `<thead><tr><th></th><th><button>Reach</button><span popover id="x"><strong>Reach</strong>. How many.</span></th></tr></thead><tbody>${row("a", "b")}</tbody>`,
    );
    expect(html).toContain('<td role="rowheader">a</td><td role="cell" data-label="Reach">b</td>');
  });
});
