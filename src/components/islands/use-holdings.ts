import { useState } from "react";
import type { Holding } from "../../../exercises/what-if.ts";

/** Asks what each sentence of an answer's text holds up; null when that can't be found out. */
export type AskHoldings = (field: string | null) => Promise<readonly Holding[] | null>;

/** What has come of asking. */
type Reply = "awaited" | "failed" | readonly Holding[];

/** What was asked of an answer, and what has come of it. */
interface Asked {
  readonly of: AskHoldings;
  readonly reply: Reply;
}

/** What each sentence holds up, once somebody wants to see it. */
interface Holdings {
  /** Null while it isn't wanted. */
  readonly reply: Reply | null;
  /** Wants to see it, or no longer. */
  want(wanted: boolean): void;
}

/**
 * Asks once for each answer what the sentences of a text hold up: taking the tick off and setting it again asks for no
 * other run. Of another answer nothing is wanted yet.
 */
export function useHoldings(askHoldings: AskHoldings, field: string | null): Holdings {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [wanted, setWanted] = useState<AskHoldings | null>(null);
  const ask = () => {
    if (asked?.of === askHoldings && asked.reply !== "failed") return;
    const mine: Asked = { of: askHoldings, reply: "awaited" };
    setAsked(mine);
    // A reply on an earlier answer comes too late.
    askHoldings(field).then((some) => setAsked((now) => (now === mine ? { ...mine, reply: some ?? "failed" } : now)));
  };
  return {
    reply: wanted === askHoldings && asked?.of === askHoldings ? asked.reply : null,
    want(wants) {
      setWanted(() => (wants ? askHoldings : null));
      if (wants) ask();
    },
  };
}
