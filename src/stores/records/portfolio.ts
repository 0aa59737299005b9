import { z } from "../../json/zod.ts";
import { longestText, mostPieces } from "./bounds.ts";
import { later } from "./later.ts";
import { mergeLatest } from "./merge-latest.ts";
import type { RecordKind } from "./record-kind.ts";
import { salvage } from "./salvage.ts";
import { id, recordUpTo, textUpTo, time } from "./shapes.ts";

/** What a learner says of one work in the portfolio. */
export interface PortfolioPiece {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly shown: boolean;
  readonly note: string;
}

/** The portfolio: an opening, and what goes with each work. The works themselves are the best answers, kept elsewhere. */
export interface PortfolioRecord {
  readonly v: 1;
  readonly opening: { readonly at: string; readonly text: string } | null;
  /** By the exercise's id. */
  readonly pieces: Readonly<Record<string, PortfolioPiece>>;
}

const text = textUpTo(longestText);

/** The shape of `regia:p:mine`, version 1. */
const portfolioRecordSchema = z.object({
  v: z.literal(1),
  opening: z.nullable(z.object({ at: time, text })),
  pieces: recordUpTo(id, z.object({ at: time, shown: z.boolean(), note: text }), mostPieces),
});

/** The portfolio: of each text the newest counts. */
export const portfolioKind = {
  prefix: "regia:p:",
  version: 1,
  empty: { v: 1, opening: null, pieces: {} } as PortfolioRecord,
  parse: (value: unknown): PortfolioRecord | null => portfolioRecordSchema.safeParse(value).data ?? null,
  salvage,
  migrations: {},
  merge: (a: PortfolioRecord, b: PortfolioRecord): PortfolioRecord => ({
    v: 1,
    opening: a.opening && b.opening ? later(a.opening, b.opening) : (a.opening ?? b.opening),
    pieces: mergeLatest(a.pieces, b.pieces, mostPieces),
  }),
} satisfies RecordKind<PortfolioRecord>;
