import { expect, it } from "vitest";
import { questionsIn } from "./questions.ts";

const body = `## Inizio

Testo con un <Term id="reach">termine</Term>.

<Quiz id="q1" question="Quale?" multiple>
<Option correct why="Sì: «così».">Il \`link\` con *enfasi* & segni <Term id="reach">copertura</Term></Option>
<Option why="No.">Quella</Option>
</Quiz>

> <Quiz id="q2" question="E poi?">
>   <Option why="No.">Una</Option>
>   <Option correct why="Sì.">Due</Option>
> </Quiz>
`;

it("takes the quick checks out of a lesson, with the markup of their options", () => {
  expect(questionsIn(body, "plan/cadence")).toEqual([
    {
      id: "plan/cadence#q1",
      lesson: "plan/cadence",
      question: "Quale?",
      multiple: true,
      options: [
        { html: "Il <code>link</code> con <em>enfasi</em> &amp; segni copertura", why: "Sì: «così».", correct: true },
        { html: "Quella", why: "No.", correct: false },
      ],
    },
    expect.objectContaining({ id: "plan/cadence#q2", multiple: false }),
  ]);
});
