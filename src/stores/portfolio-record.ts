import { z } from "../json/zod.ts";
import { later } from "./later.ts";
import type { RecordKind } from "./record-kind.ts";

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

const iso = z.iso.datetime();
/** Characters of an opening or a note. */
export const longestNote = 2000;
const note = z.string().check(z.maxLength(longestNote));

/** The shape of `regia:p:mine`, version 1. */
export const portfolioRecordSchema = z.object({
  v: z.literal(1),
  opening: z.nullable(z.object({ at: iso, text: note })),
  pieces: z.record(z.string(), z.object({ at: iso, shown: z.boolean(), note })),
});

function mergePieces(a: PortfolioRecord["pieces"], b: PortfolioRecord["pieces"]): PortfolioRecord["pieces"] {
  const merged = new Map(Object.entries(a));
  for (const [id, piece] of Object.entries(b)) {
    const other = merged.get(id);
    merged.set(id, other ? later(other, piece) : piece);
  }
  return Object.fromEntries([...merged].sort(([x], [y]) => (x < y ? -1 : 1)));
}

/** The portfolio: of each text the newest counts. */
export const portfolioKind = {
  prefix: "regia:p:",
  version: 1,
  empty: { v: 1, opening: null, pieces: {} } as PortfolioRecord,
  parse: (value: unknown): PortfolioRecord | null => portfolioRecordSchema.safeParse(value).data ?? null,
  migrations: {},
  merge: (a: PortfolioRecord, b: PortfolioRecord): PortfolioRecord => ({
    v: 1,
    opening: a.opening && b.opening ? later(a.opening, b.opening) : (a.opening ?? b.opening),
    pieces: mergePieces(a.pieces, b.pieces),
  }),
} satisfies RecordKind<PortfolioRecord>;
