import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, it } from "vitest";
import type { Block } from "../../exercises/lib/work.ts";
import type { Portfolio } from "./portfolio.ts";
import { portfolioHtml } from "./portfolio-html.ts";
import { portfolioMarkdown } from "./portfolio-markdown.ts";

/** Words as hostile as people and pasted pages make them. */
const piece = fc.oneof(
  fc.constantFrom(
    ..."# ## - + * > = === --- ``` ~~~ ` * ** _ __ ~~ | |-| :- \\ & &amp; &#60; < > <b> </section> <script> <!-- ]]> ![ ]( [x]: http [ ] ( ) ! 1. 2) \" ' $ $$ \n \n\n \t \r\n     x é 😀 <br>".split(
      " ",
    ),
    " ",
    "    ",
    "\n",
  ),
  fc.string({ unit: "binary", maxLength: 5 }),
);
const text = fc.array(piece, { maxLength: 10 }).map((all) => all.join(""));
const name = text.map((one) => `n${one}`);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ is: fc.constant("heading" as const), text: name }),
  fc.record({ is: fc.constant("text" as const), label: fc.option(name), text: name }),
  fc.record({ is: fc.constant("list" as const), label: name, items: fc.array(name, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    is: fc.constant("facts" as const),
    facts: fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 3 }),
  }),
  fc.integer({ min: 1, max: 3 }).chain((columns) => {
    const cells = fc.array(name, { minLength: columns, maxLength: columns });
    return fc.record({
      is: fc.constant("table" as const),
      label: fc.option(name),
      head: cells,
      rows: fc.array(cells, { minLength: 1, maxLength: 3 }),
    });
  }),
);

const portfolio: fc.Arbitrary<Portfolio> = fc.record({
  title: name,
  lang: fc.constant("it"),
  opening: text,
  works: fc.array(
    fc.record({
      title: name,
      course: name,
      mark: fc.nat(100),
      lang: fc.constantFrom("it", "en"),
      task: text,
      note: text,
      // Figures that follow one another are one block.
      blocks: fc
        .array(block, { maxLength: 3 })
        .map((all) => all.filter(({ is }, at) => is !== "facts" || all[at - 1]?.is !== "facts")),
    }),
    { maxLength: 2 },
  ),
  markWord: fc.constant("voto"),
  taskWord: fc.constant("Il compito"),
  foot: fc.constant("Regia"),
});

/** Letters and marks that can be seen, in order. */
const seen = (one: string) => one.replace(/[\s\p{Cc}\p{Zs}\u2028\u2029]/gu, "");

const partsOf = ({ title, opening, works, markWord, taskWord, foot }: Portfolio, mark = ""): string[] => [
  title,
  opening,
  ...works.flatMap((work) => [
    work.title,
    `${work.course} · ${markWord} ${work.mark}`,
    ...(work.task.trim() === "" ? [] : [`${taskWord}: ${work.task}`]),
    work.note,
    ...work.blocks.flatMap((one) => {
      if (one.is === "heading") return [one.text];
      if (one.is === "facts") return one.facts.map(([key, value]) => `${key}${mark}${value}`);
      const label = one.label ?? "";
      if (one.is === "text") return [label, one.text];
      return one.is === "list" ? [label, ...one.items] : [label, ...one.head, ...one.rows.flat()];
    }),
  ]),
  foot,
];

const nodesOf = (node: Nodes): Nodes[] => [node, ...("children" in node ? node.children.flatMap(nodesOf) : [])];

it("writes Markdown in which every word is a word, whatever was written", () => {
  const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: true });
  fc.assert(
    fc.property(portfolio, (one) => {
      const nodes = nodesOf(parser.parse(portfolioMarkdown(one)) as Root);
      const count = (type: string) => nodes.filter((node) => node.type === type).length;
      const blocks = one.works.flatMap((work) => work.blocks);
      const of = (is: Block["is"]) => blocks.filter((each) => each.is === is).length;
      expect(count("heading")).toBe(1 + one.works.length + of("heading"));
      expect(count("blockquote")).toBe(of("text"));
      expect(count("table")).toBe(of("table"));
      expect(count("list")).toBe(of("list") + of("facts"));
      expect(count("thematicBreak")).toBe(1);
      for (const none of ["code", "inlineCode", "image", "linkReference", "definition", "delete", "footnoteReference"])
        expect(count(none), none).toBe(0);
      const html = nodes.flatMap((node) => (node.type === "html" ? [node.value] : []));
      expect(html.filter((value) => value !== "<br>")).toEqual([]);
      const words = nodes.flatMap((node) => (node.type === "text" ? [node.value] : [])).join("");
      expect(seen(words)).toBe(seen(partsOf(one, ":").join("")));
    }),
    { numRuns: 400 },
  );
});

const unescaped = (html: string) =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

it("writes a page that holds every word and nothing that runs", () => {
  const known =
    /<(?:\/?(?:html|head|title|style|body|h1|h2|h3|h4|p|strong|section|blockquote|ul|li|dl|div|dt|dd|table|caption|thead|tbody|tr|th|td|footer)|!doctype html|meta charset="utf-8"|meta name="viewport" content="[\w=, -]+"|html lang="it"|p class="(?:said|of)"|th scope="col"|blockquote data-is="given"|blockquote lang="en"|td data-head="[^"<>]*")>/g;
  fc.assert(
    fc.property(portfolio, (one) => {
      const html = portfolioHtml(one).replace(/<style>[^<]*<\/style>/, "");
      expect(html, "nothing where nothing was said").not.toContain('<p class="said"></p>');
      const rest = html.replace(known, "");
      expect(rest, "a tag that nobody wrote").not.toMatch(/[<>]/);
      const [, body = ""] = html.split("<body>");
      expect(seen(unescaped(body.replace(known, "")))).toBe(seen(partsOf(one).join("")));
    }),
    { numRuns: 400 },
  );
});

it("writes both as they are read", () => {
  const one: Portfolio = {
    title: "Portfolio di Anna",
    lang: "it",
    opening: "Mi occupo di risposte.",
    markWord: "voto",
    taskWord: "Il compito",
    foot: "Regia",
    works: [
      {
        title: "La lampada",
        course: "Crisi",
        mark: 92,
        lang: "en",
        task: "Rispondere a Giulia.",
        note: "Scritta in un'ora.",
        blocks: [
          { is: "text", label: "Il commento", text: "Dov'è il mio *pacco*?", given: true },
          { is: "text", label: "La risposta", text: "# Ciao\nGiulia\n\n- hai ragione" },
          { is: "facts", facts: [["Totale", "1.200 €"]] },
          { is: "table", label: "Ore", head: ["Che cosa", "Ore"], rows: [["post | storie\nreel", "3 h"]] },
        ],
      },
    ],
  };
  expect(portfolioMarkdown(one)).toBe(`# Portfolio di Anna

Mi occupo di risposte.

## La lampada

*Crisi · voto 92*

**Il compito**: Rispondere a Giulia.

Scritta in un'ora.

**Il commento**

> Dov'è il mio \\*pacco\\*?

**La risposta**

> \\# Ciao  
> Giulia
>
> \\- hai ragione

* **Totale**: 1.200 €

**Ore**

| Che cosa | Ore |
| --- | --- |
| post \\| storie<br>reel | 3 h |

---

Regia
`);
  expect(portfolioHtml(one)).toContain(
    `<p><strong>Il compito:</strong> Rispondere a Giulia.</p><p class="said">Scritta in un&#39;ora.</p><h3>Il commento</h3><blockquote data-is="given">Dov&#39;è il mio *pacco*?</blockquote>`,
  );
  expect(portfolioHtml(one)).toContain(`<td data-head="Ore">3 h</td>`);
  expect(portfolioHtml(one), "written in another language").toContain(`<blockquote lang="en"># Ciao`);
});
