import type * as z from "zod";
import { accepted, chosen, clashes, openDimensions, strangersIn } from "./choice.ts";
import type { Choice, Classify } from "./schema.ts";

/** Refuses what names a card, a dimension or an option that isn't there, and keys that contradict themselves. */
export function checkExercise(exercise: Classify, context: z.core.$RefinementCtx<Classify>): void {
  const { dimensions, cards, clashes: declared } = exercise;
  const complain = (message: string, path: (string | number)[]) => context.addIssue({ code: "custom", message, path });
  const check = (choice: Choice, path: (string | number)[]) => {
    for (const { dimension, option } of strangersIn(dimensions, choice))
      complain(
        option === null ? `there is no dimension "${dimension}"` : `"${dimension}" has no option "${option}"`,
        path,
      );
    for (const { id, choose } of dimensions)
      if (choose === "one" && chosen(choice, id).length > 1) complain(`"${id}" takes one option`, path);
  };
  const known = (dimension: string, path: (string | number)[]) => check({ [dimension]: [] }, path);

  for (const [index, { id, askedWhen }] of dimensions.entries()) {
    if (askedWhen === undefined) continue;
    const path = ["dimensions", index, "askedWhen"];
    check({ [askedWhen.dimension]: askedWhen.option }, path);
    if (dimensions.findIndex((one) => one.id === askedWhen.dimension) >= index)
      complain(`"${id}" may only depend on an earlier dimension`, path);
  }
  if (exercise.layout === "board" && (dimensions[0]?.choose !== "one" || dimensions[0].askedWhen !== undefined))
    complain("a board needs a first dimension with one option a card, always asked", ["layout"]);
  for (const [index, { together }] of declared.entries()) check(together, ["clashes", index, "together"]);
  for (const [index, group] of exercise.critical.entries()) {
    for (const id of group.cards)
      if (cards.every((card) => card.id !== id)) complain(`there is no card "${id}"`, ["critical", index, "cards"]);
    for (const id of group.dimensions ?? []) known(id, ["critical", index, "dimensions"]);
  }
  for (const [index, { dimension }] of exercise.agreement.entries()) {
    known(dimension, ["agreement", index, "dimension"]);
    if (dimensions.some(({ id, choose }) => id === dimension && choose === "many"))
      complain("kappa needs one option a card", ["agreement", index, "dimension"]);
  }
  for (const [index, { dimension, plus, minus }] of exercise.figures.entries())
    for (const option of [...plus, ...minus]) check({ [dimension]: option }, ["figures", index]);
  for (const id of Object.keys(exercise.weights ?? {})) known(id, ["weights"]);
  for (const [index, card] of cards.entries()) {
    if (cards.findIndex(({ id }) => id === card.id) !== index)
      complain(`"${card.id}" is used twice`, ["cards", index, "id"]);
    for (const id of openDimensions(dimensions, card.gold))
      complain(`gold says nothing of "${id}"`, ["cards", index, "gold"]);
    for (const choice of accepted(card)) {
      check(choice, ["cards", index]);
      if (declared.some(({ together }) => clashes(together, choice)))
        complain("an accepted diagnosis clashes", ["cards", index]);
    }
  }
}
