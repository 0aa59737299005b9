import fc from "fast-check";
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, it } from "vitest";
import { type NotesCourse, notesMarkdown } from "./notes-markdown.ts";

const course = (notes: NotesCourse["lessons"][number]["notes"]): NotesCourse[] => [
  {
    title: "Crisi",
    lessons: [{ title: "7.3 Le scuse", url: "https://regia.example/it/courses/crisis/apology/", notes }],
  },
];

it("quotes the words, and writes the note below them", () => {
  expect(
    notesMarkdown(
      "Le mie note",
      course([
        {
          quote: "Le scuse costano poco:\nci vuole un *fatto*.",
          text: "Da dire a Paolo.\n# Non un titolo\n- un elenco no",
        },
        { quote: "1. Ammetti", text: "" },
      ]),
    ),
  ).toBe(`# Le mie note

## Crisi

### [7.3 Le scuse](https://regia.example/it/courses/crisis/apology/)

> Le scuse costano poco:
>
> ci vuole un \\*fatto\\*.

Da dire a Paolo.
\\# Non un titolo
\\- un elenco no

> 1\\. Ammetti
`);
});

it("whatever is noted, the headings are those of courses and lessons", () => {
  const text = fc.array(fc.constantFrom("#", "-", "=", ">", "*", "a", " ", "\n", "1.", "---", "[", "_", "+"), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, text, (quote, note) => {
      const markdown = notesMarkdown("Note", course([{ quote: `q${quote.join("")}`, text: note.join("") }]));
      const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown) as Root;
      expect(tree.children.filter(({ type }) => type === "heading")).toHaveLength(3);
      expect(tree.children.filter(({ type }) => type === "blockquote")).toHaveLength(1);
    }),
  );
});
