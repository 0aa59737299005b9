import { type Tie, tieNames } from "../../data/disclosure-words.ts";
import { plain, saysNone } from "./read.ts";

/** The commercial tie that a cell declares; null when it says nothing that can be checked. */
export function readTie(cell: string): Tie | null {
  if (saysNone(cell)) return "none";
  const text = plain(cell).replace(/^#/, "");
  if (text === "ad") return "sponsored";
  const found = Object.entries(tieNames).find(([, names]) => names.some((name) => text.startsWith(name)));
  return found ? (found[0] as Tie) : null;
}
