import type { Locale } from "../../lib/locale.ts";

type Said = "yes" | "no";

const en = {
  parted: (label: string, said: Said) =>
    `at “${label}” you said ${said}; here the answer is ${said === "yes" ? "no" : "yes"}.`,
  pathHint:
    "Go back to the question where the roads part. Read what is known, then answer with the facts rather than the tone.",
  dismissed: (end: string) =>
    `what this person says is true, and it ended up under “${end}”. That alone fails the exercise.`,
  dismissedHint:
    "Look at what Marta found out. If the fact is confirmed, no tone and no past comment makes it go away.",
  noReason: (end: string) => `“${end}” needs a reason. Not replying is a decision, and it is written down.`,
  weakReason: (reason: string) =>
    `right road, but the reason does not hold: “${reason}”. It would fit people who are right, too.`,
  reasonHint:
    "A good reason to stay silent is something you saw in the facts or in what the person keeps doing. Dislike is not one.",
  undecided: "no decision yet.",
  undecidedHint: "Answer each question until you reach a decision.",
  broken: (id: string, after: string) =>
    `the path goes to “${id}”, but no arrow leads there${after === "" ? "" : ` from “${after}”`}.`,
  brokenHint: (start: string) => `A path starts at “${start}” and follows the arrows to an end.`,
  stranger: (id: string) => `There is no comment “${id}” in this exercise.`,
  strangerHint: "Use the ids of the exercise’s own cards.",
};

const it: typeof en = {
  parted: (label, said) =>
    `a «${label}» hai risposto ${said === "yes" ? "sì" : "no"}; qui la risposta è ${said === "yes" ? "no" : "sì"}.`,
  pathHint:
    "Torna alla domanda in cui le strade si dividono. Rileggi che cosa si sa e rispondi guardando i fatti, più che il tono.",
  dismissed: (end) => `quello che dice è vero, ed è finito sotto «${end}». Basta questo per non superare l’esercizio.`,
  dismissedHint:
    "Guarda che cosa ha scoperto Marta. Se il fatto è confermato, né il tono né i commenti di prima lo cancellano.",
  noReason: (end) => `«${end}» vuole un motivo. Non rispondere è una decisione, e si scrive.`,
  weakReason: (reason) => `la strada è giusta, ma il motivo non regge: «${reason}». Varrebbe anche per chi ha ragione.`,
  reasonHint:
    "Un buon motivo per tacere sta nei fatti o in quello che la persona fa da tempo. L’antipatia non è un motivo.",
  undecided: "manca ancora la decisione.",
  undecidedHint: "Rispondi alle domande fino ad arrivare a una decisione.",
  broken: (id, after) => `la strada va a «${id}», ma nessuna freccia ci porta${after === "" ? "" : ` da «${after}»`}.`,
  brokenHint: (start) => `Una strada parte da «${start}» e segue le frecce fino a una decisione.`,
  stranger: (id) => `In questo esercizio non c’è nessun commento «${id}».`,
  strangerHint: "Usa gli id delle schede di questo esercizio.",
};

/** What the grader says, in each language. */
export const flowchartMessages: Record<Locale, typeof en> = { it, en };
