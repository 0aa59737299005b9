// Apart from their words, so that the page which labels an apology need not load those.

/** The six components of an apology, from Lewicki, Polin and Lount (2016), in the order of their study's list. */
export const components = ["regret", "explanation", "responsibility", "repentance", "repair", "forgiveness"] as const;

/** One of the six components. */
export type Component = (typeof components)[number];
