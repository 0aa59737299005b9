import { expect, it } from "vitest";
import { inlineOf, reviewCards } from "./review-cards.ts";

const quiz = `<Quiz id="q1" question="Why?">
<Option correct why="Because.">It is **so**.</Option>
<Option why="No.">It is \`not\`.</Option>
</Quiz>`;
const term = { term: "reach", definition: "How many people.", example: "1,200." };

it("makes a card of each quick check and of each term, where a reader meets it first", () => {
  const lessons = [
    { id: "c/a", body: `A word, <Term id="reach">reach</Term>.\n\n${quiz}` },
    { id: "c/b", body: `Again <Term id="reach">reach</Term> and <Term id="reach">reach</Term>.\n\n${quiz}` },
  ];
  expect(reviewCards(lessons, new Map([["reach", { id: "reach", ...term }]]))).toEqual([
    { id: "t:reach", lessons: ["c/a", "c/b"], ...term },
    {
      id: "q:c/a#q1",
      lessons: ["c/a"],
      question: "Why?",
      multiple: false,
      options: [
        { text: ["It is ", ["strong", ["so"]], "."], why: "Because.", correct: true },
        { text: ["It is ", ["code", ["not"]], "."], why: "No.", correct: false },
      ],
    },
    expect.objectContaining({ id: "q:c/b#q1", lessons: ["c/b"] }),
  ]);
});

it("reads an option's markup as data", () => {
  expect(inlineOf("a &lt;b> <em>c <strong>&amp;d</strong></em>")).toEqual([
    "a <b> ",
    ["em", ["c ", ["strong", ["&d"]]]],
  ]);
});
