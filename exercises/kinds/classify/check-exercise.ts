import type * as z from "zod";
import { customIssue, type NoSuch } from "../../lib/no-such.ts";
import { accepted, chosen, isClash, isCritical, openDimensions, strangersIn } from "./choice.ts";
import type { Choice, Classify } from "./schema.ts";

const idsOf = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);

/** Refuses what names a card, a dimension or an option that isn't there, and keys that contradict themselves. */
export function checkExercise(exercise: Classify, context: z.core.$RefinementCtx<Classify>): void {
  const { dimensions, cards, clashes: declared } = exercise;
  const complain = (message: string, path: (string | number)[], noSuch?: NoSuch) =>
    context.addIssue(customIssue(message, path, noSuch));
  const check = (choice: Choice, path: (string | number)[]) => {
    for (const { dimension, option } of strangersIn(dimensions, choice))
      complain(
        option === null ? `there is no dimension "${dimension}"` : `"${dimension}" has no option "${option}"`,
        path,
        option === null
          ? { given: dimension, known: idsOf(dimensions) }
          : { given: option, known: idsOf(dimensions.find(({ id }) => id === dimension)?.options ?? []) },
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
  const cardsExist = (ids: readonly string[], path: (string | number)[]) => {
    for (const id of ids)
      if (cards.every((card) => card.id !== id))
        complain(`there is no card "${id}"`, path, { given: id, known: idsOf(cards) });
  };
  for (const [index, { together, cards: only = [] }] of declared.entries()) {
    check(together, ["clashes", index, "together"]);
    cardsExist(only, ["clashes", index, "cards"]);
  }
  for (const [index, group] of exercise.critical.entries()) {
    cardsExist(group.cards ?? [], ["critical", index, "cards"]);
    check(group.where ?? {}, ["critical", index, "where"]);
    if ((group.cards === undefined) === (group.where === undefined))
      complain("say which cards: either `cards` or `where`", ["critical", index]);
    else if (group.where !== undefined && !cards.some((card) => isCritical(group, card)))
      complain("it holds for no card", ["critical", index]);
    for (const id of group.dimensions ?? []) known(id, ["critical", index, "dimensions"]);
  }
  for (const [index, { dimension }] of exercise.agreement.entries()) {
    known(dimension, ["agreement", index, "dimension"]);
    if (dimensions.some(({ id, choose }) => id === dimension && choose === "many"))
      complain("kappa needs one option a card", ["agreement", index, "dimension"]);
  }
  for (const [index, { dimension, plus, minus }] of exercise.figures.entries())
    for (const option of [...plus, ...minus]) check({ [dimension]: option }, ["figures", index]);
  for (const [side, dimension] of Object.entries(exercise.cross ?? {})) {
    known(dimension, ["cross", side]);
    if (dimensions.some(({ id, choose }) => id === dimension && choose === "many"))
      complain("a table needs one option a card", ["cross", side]);
  }
  for (const id of Object.keys(exercise.weights ?? {})) known(id, ["weights"]);
  for (const [index, card] of cards.entries()) {
    if (cards.findIndex(({ id }) => id === card.id) !== index)
      complain(`"${card.id}" is used twice`, ["cards", index, "id"]);
    for (const id of openDimensions(dimensions, card.gold))
      complain(`gold says nothing of "${id}"`, ["cards", index, "gold"]);
    for (const choice of accepted(card)) {
      check(choice, ["cards", index]);
      if (declared.some((clash) => isClash(clash, card.id, choice)))
        complain("an accepted diagnosis clashes", ["cards", index]);
    }
  }
}
