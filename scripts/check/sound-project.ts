/** All that a lesson has besides what the tests spoil: more checks, a figure, enough words, its notes and sources. */
const rest = (sentence: string, yes: string, no: string) => `<Quiz id="q2" question="?">
<Option correct why="1">${yes}</Option>
<Option why="2">${no}</Option>
</Quiz>

<Quiz id="q3" question="?">
<Option correct why="1">${yes}</Option>
<Option why="2">${no}</Option>
</Quiz>

<Figure id="sample" alt="${sentence}" caption="${sentence}" />

${`${sentence}\n\n`.repeat(90)}<Note kind="remember">

${`- ${yes}.\n`.repeat(5)}
</Note>

<Note kind="task">

${sentence}

</Note>

<Sources ids="AP1" />
`;

/** A small project that is all right, its texts by path; each test spoils one thing and pins what the author is told. */
export const sound: Readonly<Record<string, string>> = {
  "src/content/courses/01-sample/course.yaml": `id: sample
order: 1
skills: [{ id: replying, it: Rispondere, en: Replying }]
locale:
  it: { title: Prova, aim: Provare, output: Una prova }
  en: { title: Sample, aim: To try, output: A sample }
lessons:
  - id: first
    it: { title: Prima, aim: Provare }
    en: { title: First, aim: To try }
`,
  "src/content/courses/01-sample/01-first/it.mdx": `---
title: Prima
summary: Una prova.
objectives: [Provare una cosa, Provarne un'altra]
minutes: 10
skills: [replying]
seeds: []
---
## Inizio

Una <Term id="reach">copertura</Term>.

<Quiz id="q1" question="Che cosa?">
<Option correct why="Sì.">Questa</Option>
<Option why="No.">Quella</Option>
</Quiz>

${rest("Marta legge il commento, lo rilegge e poi scrive due righe.", "Questa", "Quella")}`,
  "src/content/courses/01-sample/01-first/en.mdx": `---
title: First
summary: A sample.
objectives: [Try one thing, Try another]
minutes: 10
skills: [replying]
seeds: []
---
## Start

A <Term id="reach">reach</Term>.

<Quiz id="q1" question="Which?">
<Option correct why="Yes.">This</Option>
<Option why="No.">That</Option>
</Quiz>

${rest("Marta reads the comment, reads it again and then writes two lines.", "This", "That")}`,
  "src/content/figures/sample.it.svg": "<svg/>",
  "src/content/figures/sample.en.svg": "<svg/>",
  "src/content/glossary/reach.yaml": `id: reach
locale:
  it: { term: copertura, definition: Quante persone, example: 2.500 persone }
  en: { term: reach, definition: How many people, example: 2500 people }
`,
  "src/content/sources/sample.yaml": `- id: AP1
  title: A study
  publisher: Somebody
  url: https://example.org/study
  year: 2016
  kind: academic
`,
};

/** Its one lesson, in Italian. */
export const italian = "src/content/courses/01-sample/01-first/it.mdx";
/** The same lesson in English. */
export const english = "src/content/courses/01-sample/01-first/en.mdx";
