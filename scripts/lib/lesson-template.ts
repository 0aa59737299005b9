import type { Locale } from "../../exercises/lib/locale.ts";
import { type NewFiles, samples } from "./templates.ts";

/** What the skeleton says, in each language: what to write stands in {/* … *\/}, which the check reports until it is done. */
interface Words {
  readonly heading: readonly [string, string, string];
  readonly notes: Readonly<
    Record<"scene" | "term" | "quiz" | "figure" | "dated" | "exercise" | "remember" | "task" | "sources", string>
  >;
  readonly scene: string;
  readonly term: string;
  readonly dated: string;
  readonly question: (number: number) => string;
  readonly right: string;
  readonly wrong: string;
  readonly why: string;
  readonly bad: string;
  readonly good: string;
  readonly alt: string;
  readonly caption: string;
  readonly line: (number: number) => string;
  readonly task: string;
  readonly objectives: readonly [string, string];
  readonly comments: Readonly<
    Record<
      "summary" | "keywords" | "objectives" | "minutes" | "skills" | "seeds" | "prerequisites" | "exercises",
      string
    >
  >;
}

const words: Readonly<Record<Locale, Words>> = {
  it: {
    heading: ["La scena", "L'idea", "Tocca a te"],
    notes: {
      scene: "La scena: chi, quando, che cosa c'è in gioco. In tutto 900–1600 parole.",
      term: "Una parola del mestiere si spiega dove compare: metti l'id della sua voce in src/content/glossary/.",
      dated:
        "Ciò che invecchia (limiti, leggi, prezzi) sta in src/content/dated/ con la sua fonte: metti il suo id, o togli la frase.",
      quiz: "Da tre a cinque verifiche, una dopo ogni idea che si può fraintendere; ogni risposta dice perché.",
      figure: "Disegna src/content/figures/ in tutte e due le lingue, e descrivi in alt che cosa si vede.",
      exercise:
        "Se la lezione ha un esercizio, mettilo qui con <Exercise>, ed elencalo in alto; se no, togli il titolo.",
      remember: "Cinque righe, un'idea ciascuna.",
      task: "Un compito per la settimana, al lavoro.",
      sources: "Le fonti, per ultime: i loro id stanno in src/content/sources/.",
    },
    scene: "Lunedì mattina Marta apre la pagina e trova un commento nuovo.",
    term: "Prima di rispondere guarda la",
    dated: "Su X un post ha al massimo",
    question: (number) => `Domanda ${number}?`,
    right: "La risposta giusta",
    wrong: "Una risposta che sembra giusta",
    why: "Perché.",
    bad: "Un esempio che non va.",
    good: "Lo stesso esempio, scritto bene.",
    alt: "Che cosa si vede nel disegno, per chi non lo vede.",
    caption: "Che cosa mostra il disegno.",
    line: (number) => `Idea ${number}.`,
    task: "Prendi tre commenti della tua pagina e rispondi.",
    objectives: ["Fare una cosa", "Farne un'altra"],
    comments: {
      summary: "una frase per gli elenchi e la ricerca, al massimo 200 caratteri",
      keywords: "come la cercherebbe chi non ne conosce le parole, come cliente arrabbiato; solo per la ricerca",
      objectives: "da due a cinque, ognuno comincia con un verbo",
      minutes: "da 5 a 60",
      skills: "id dalle skills di course.yaml",
      seeds: "punti degli articoli d'origine che la lezione insegna (src/content/origins/), o nessuno",
      prerequisites: "lezioni da leggere prima, come crisis/criticism",
      exercises: "gli esercizi messi nel testo con <Exercise>",
    },
  },
  en: {
    heading: ["The scene", "The idea", "Your turn"],
    notes: {
      scene: "The scene: who, when, what is at stake. 900–1600 words in all.",
      term: "A word of the trade is explained where it turns up: put the id of its entry in src/content/glossary/.",
      dated:
        "What ages (limits, laws, prices) is in src/content/dated/ with its source: put its id, or take the sentence out.",
      quiz: "Three to five quick checks, one after each idea that one could get wrong; each option says why.",
      figure: "Draw src/content/figures/ in both languages, and describe in alt what one sees.",
      exercise:
        "If the lesson has an exercise, place it here with <Exercise> and list it at the top; if not, take the heading out.",
      remember: "Five lines, one idea each.",
      task: "One task for the week, at work.",
      sources: "The sources, last: their ids are in src/content/sources/.",
    },
    scene: "On Monday morning Marta opens the page and finds a new comment.",
    term: "Before she answers she looks at its",
    dated: "A post on X takes at most",
    question: (number) => `Question ${number}?`,
    right: "The right answer",
    wrong: "An answer that looks right",
    why: "Why.",
    bad: "An example that won't do.",
    good: "The same example, written well.",
    alt: "What one sees in the drawing, for those who can't see it.",
    caption: "What the drawing shows.",
    line: (number) => `Idea ${number}.`,
    task: "Take three comments of your page and answer them.",
    objectives: ["Do one thing", "Do another"],
    comments: {
      summary: "one sentence for lists and the search, 200 characters at most",
      keywords: "what people would type who don't know its words, such as angry customer; for the search alone",
      objectives: "two to five, each begins with a verb",
      minutes: "5 to 60",
      skills: "ids from the skills of course.yaml",
      seeds: "items of the articles that the path grew from (src/content/origins/), or none",
      prerequisites: "lessons to read first, such as crisis/criticism",
      exercises: "the exercises that the text places with <Exercise>",
    },
  },
};

const note = (text: string) => `{/* ${text} */}`;

function lesson(locale: Locale, id: string, skill: string): string {
  const say = words[locale];
  const quiz = (number: number) => `<Quiz id="q${number}" question="${say.question(number)}">
<Option correct why="${say.why}">${say.right}</Option>
<Option why="${say.why}">${say.wrong}</Option>
</Quiz>`;
  return `---
title: ${id}
summary: ${id} # ${say.comments.summary}
keywords: [] # ${say.comments.keywords}
objectives: # ${say.comments.objectives}
  - ${say.objectives[0]}
  - ${say.objectives[1]}
minutes: 25 # ${say.comments.minutes}
skills: [${skill}] # ${say.comments.skills}
seeds: [] # ${say.comments.seeds}
prerequisites: [] # ${say.comments.prerequisites}
exercises: [] # ${say.comments.exercises}
---
## ${say.heading[0]}

${note(say.notes.scene)}

${say.scene}

${note(say.notes.term)}

${say.term} <Term id="reach">${locale === "it" ? "copertura" : "reach"}</Term>.

${note(say.notes.quiz)}

${quiz(1)}

## ${say.heading[1]}

${note(say.notes.figure)}

<Figure id="${id}" alt="${say.alt}" caption="${say.caption}" />

<Compare>
<Bad>

${say.bad}

</Bad>
<Good>

${say.good}

</Good>
</Compare>

${quiz(2)}

${note(say.notes.dated)}

${say.dated} <Dated id="limit-x-post" />.

${quiz(3)}

## ${say.heading[2]}

${note(say.notes.exercise)}

<Note kind="remember">

${note(say.notes.remember)}

${[1, 2, 3, 4, 5].map((number) => `- ${say.line(number)}`).join("\n")}

</Note>

<Note kind="task">

${note(say.notes.task)}

${say.task}

</Note>

${note(say.notes.sources)}

<Sources ids="AP1" />
`;
}

const drawing = (text: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 120">
  <rect class="fig-soft" x="20" y="20" width="600" height="80" rx="8"/>
  <text class="fig-text-strong" x="320" y="66" font-size="18" text-anchor="middle">${text}</text>
</svg>
`;

/** A lesson's twins with every part that a lesson has, and their drawing. `folder` is src/content/courses/<nn-course>/<nn-lesson>; `skill` one of the course's. */
export const lessonFiles = (folder: string, id: string, skill: string): NewFiles => ({
  [`${folder}/it.mdx`]: lesson("it", id, skill),
  [`${folder}/en.mdx`]: lesson("en", id, skill),
  [`src/content/figures/${id}.it.svg`]: drawing(samples.drawing.it),
  [`src/content/figures/${id}.en.svg`]: drawing(samples.drawing.en),
});
