import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { leanDrawing } from "./lean-drawing.ts";

const drawn = (inner: string) => leanDrawing(`<svg viewBox="0 0 640 200">\n${inner}\n</svg>`);

it("says neither what a style says nor where the format is defined", () => {
  expect(leanDrawing('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"></svg>')).toBe(
    '<svg viewBox="0 0 9 9"></svg>',
  );
  expect(drawn('<rect class="fig-line" fill="none" stroke-width="2" width="5" height="5"/>')).not.toMatch(
    /fill=|stroke/,
  );
  expect(drawn('<rect class="fig-soft" stroke-width="3" width="5" height="5"/>')).toContain('stroke-width="3"');
});

it("leaves out of strokes only what the page's styles say of them", () => {
  const css = readFileSync(join(import.meta.dirname, "../../styles/prose/figure.css"), "utf8");
  for (const name of ["fig-line", "fig-accent-line"]) {
    const said = new RegExp(`\\.${name} \\{([^}]*)\\}`).exec(css)?.[1] ?? "";
    expect(said).toMatch(/fill: none;/);
    expect(said).toMatch(/stroke-width: \d/);
  }
});

it("draws a line and its head in one go, unless they look different", () => {
  const line = '<line class="fig-line" x1="362" y1="46" x2="424" y2="46"/>';
  const head = '<path class="fig-line" d="M415.0 50.3L424 46L415.0 41.7"/>';
  expect(drawn(line + head)).toContain('<path class="fig-line" d="M362 46h62m-9 4.3 9-4.3-9-4.3"/>');
  expect(drawn(line + head.replace("/>", ' stroke-dasharray="4 6"/>')).match(/<path/g)).toHaveLength(2);
  expect(
    drawn(line.replace("/>", ' opacity=".4"/>') + head.replace("/>", ' opacity=".4"/>')).match(/<path/g),
  ).toHaveLength(2);
});

it("keeps closed paths, curves and turned elements as they are", () => {
  expect(drawn('<path class="fig-good" d="M438 13 L451 36 L425 36 Z"/>')).toContain('d="M438 13l13 23h-26z"');
  expect(drawn('<path class="fig-accent-line" d="M40 130 C 90 130, 110 135, 140 170"/>')).toContain(
    'd="M40 130 C 90 130, 110 135, 140 170"',
  );
  expect(drawn('<text class="fig-text" x="3.04" y="7" transform="rotate(-90 3 7)">Up</text>')).toContain(
    'x="3.04" y="7" transform="rotate(-90 3 7)"',
  );
});

it("writes boxes that are alike in the same way wherever they stand", () => {
  const box = ([across, down]: readonly [number, number]) =>
    `<rect class="fig-soft" x="${across}" y="${down}" width="350" height="72" rx="8"/><text class="fig-text" x="${across + 16}" y="${down + 30}">A</text>`;
  const lean = drawn(
    (
      [
        [10, 118],
        [371, 226],
        [52, 347],
        [416, 463],
        [97, 581],
        [333, 702],
      ] as const
    )
      .map(box)
      .join("\n"),
  );
  expect(
    lean.match(/<rect class="fig-soft" rx="8" width="350" height="72"\/><text class="fig-text" x="16" y="30">A</g),
  ).toHaveLength(6);
  expect(lean).toContain('<g transform="translate(371 226)">');
  expect(lean.match(/<\/g>/g)).toHaveLength(6);
});

it("says the size of most letters once, and leaves words alone", () => {
  const lean = drawn(
    '<text class="fig-text" x="1" y="2" font-size="15">l\'<tspan class="fig-text-strong">uno</tspan> e</text><text x="1" y="9" font-size="15">a &lt; b</text><text x="1" y="20" font-size="17">c</text>',
  );
  expect(lean).toMatch(/^<svg font-size="15"/);
  expect(lean.match(/font-size/g)).toHaveLength(2);
  expect(lean).toContain('l\'<tspan class="fig-text-strong">uno</tspan> e</text>');
  expect(lean).toContain("a &lt; b");
});
