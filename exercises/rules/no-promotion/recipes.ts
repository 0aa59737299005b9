/** Families of words that have a part in selling; none of them sells alone. */
export type Family = "own" | "praise" | "goods" | "price" | "more" | "pull" | "gift" | "bait";

/** Two families that sell together, and how far apart they may stand, in UTF-16 units. */
export interface Recipe {
  readonly of: readonly [Family, Family];
  readonly within: number;
}

/** What only a seller puts together. */
export const recipes: readonly Recipe[] = [
  { of: ["goods", "praise"], within: 70 },
  { of: ["own", "goods"], within: 22 },
  { of: ["goods", "more"], within: 50 },
  { of: ["goods", "price"], within: 60 },
  { of: ["goods", "pull"], within: 50 },
  { of: ["goods", "bait"], within: 70 },
  { of: ["gift", "bait"], within: 80 },
];
