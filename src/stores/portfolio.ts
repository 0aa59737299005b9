import type { ReadableAtom } from "nanostores";
import { openRecord } from "./record.ts";
import { longestText } from "./records/bounds.ts";
import { nextStamp } from "./records/later.ts";
import { type PortfolioPiece, type PortfolioRecord, portfolioKind } from "./records/portfolio.ts";
import { here, type Vault } from "./vault.ts";

/** What the portfolio's page needs: the record, and the ways to change it. Nothing here throws. */
interface PortfolioStore {
  readonly $record: ReadableAtom<PortfolioRecord>;
  /** What is said of a work; undefined before anything was. */
  piece(id: string): PortfolioPiece | undefined;
  /** Changes the words that open the portfolio. */
  open(text: string): void;
  /** Changes what is said of a work, by the exercise's id. */
  say(id: string, change: { readonly shown?: boolean; readonly note?: string }): void;
}

/** The learner's one portfolio: its opening, and what is said of each piece. Nothing here throws. */
export function portfolioStore(vault: Vault = here()): PortfolioStore {
  const store = openRecord(vault, portfolioKind, "mine");
  const piece = (id: string, { pieces } = store.$record.get()) => (Object.hasOwn(pieces, id) ? pieces[id] : undefined);
  return {
    $record: store.$record,
    piece: (id) => piece(id),
    open: (text) =>
      store.change((record) => ({
        ...record,
        opening: { at: nextStamp(vault.now(), record.opening?.at), text: text.slice(0, longestText) },
      })),
    say: (id, change) =>
      store.change((record) => {
        const before = piece(id, record);
        const { shown, note } = { shown: before?.shown ?? true, note: before?.note ?? "", ...change };
        const said = { at: nextStamp(vault.now(), before?.at), shown, note: note.slice(0, longestText) };
        // Through merge, which keeps the number of pieces within bounds.
        return portfolioKind.merge({ ...record, pieces: { ...record.pieces, [id]: said } }, portfolioKind.empty);
      }),
  };
}
