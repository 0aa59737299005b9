/**
 * What a word may mean to a reader of a reply to a complaint. The words of each stand in
 * `exercises/dictionary/senses.<language>.txt`; the learned weights know senses by their place in this list, so new ones
 * come at its end.
 */
export const senseNames = [
  // people: the customer, the brand, those to whom blame is handed on, our own people, others
  "you",
  "we",
  "third",
  "crew",
  "folk",
  // the person's side: bad feelings, what one has to go through, kindness, understanding, siding, condemning
  "feel",
  "ordeal",
  "warm",
  "know",
  "fair",
  "bad",
  "sorry",
  "thank",
  // fault and excuse: doing wrong, taking it on, causes, negation, making small, belittling, doubting, falsity, what one should have done, what is usual
  "fault",
  "own",
  "cause",
  "neg",
  "min",
  "fuss",
  "doubt",
  "false",
  "duty",
  "norm",
  "but",
  "if",
  // tone: mockery, law, office language, stock texts, selling, contempt
  "mock",
  "law",
  "office",
  "stock",
  "sell",
  "harsh",
  // deeds: mending, money, times to come, time past, channels, things of the case, vague words, promises, safety, advice, speech, motion, intensity, amounts, home and body, proof
  "mend",
  "money",
  "when",
  "ago",
  "via",
  "item",
  "vague",
  "vow",
  "safe",
  "tell",
  "say",
  "move",
  "much",
  "count",
  "body",
  "proof",
  // forms of verbs: past, modal, first and second person, future or conditional, infinitive
  "past",
  "modal",
  "p1",
  "p2",
  "fut",
  "inf",
] as const;

/** A sense of a word. */
export type SenseName = (typeof senseNames)[number];

/** The number that stands for a sense. */
export const senseNumber = (name: SenseName): number => senseNames.indexOf(name);
