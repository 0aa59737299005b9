import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Said } from "./Said.tsx";
import { type Saying, silence } from "./use-said.ts";

const html = (said: Saying, className?: string) =>
  renderToStaticMarkup(createElement(Said, { said, ...(className !== undefined && { className }) }));

describe("Said", () => {
  it("is there before anything is said, or the first words would go unheard", () => {
    expect(html(silence)).toBe('<p class="visually-hidden" role="status"></p>');
  });

  it("makes the same words new each time that they are said again", () => {
    const [first, second, third] = [1, 2, 3].map((turn) => html({ text: "Moved.", turn }));
    expect(second).not.toBe(first);
    expect(third).not.toBe(second);
    for (const said of [first, second, third]) expect(said).toContain("Moved.");
  });

  it("can be seen", () => {
    expect(html({ text: "Moved.", turn: 1 }, "plan-said")).toContain('class="plan-said"');
  });
});
