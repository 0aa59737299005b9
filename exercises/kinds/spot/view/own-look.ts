import type { Finding } from "../../../lib/verdict.ts";
import type { SpotStrings } from "./strings.ts";

/** What the slip rules say of a text of one's own. */
export interface OwnSlips {
  readonly findings: readonly Finding[];
  /** Whether the dictionary was there. */
  readonly complete: boolean;
  /** Whether the text is in another language, in which the rules look for nothing. */
  readonly foreign: boolean;
}

/** Looks a text over with `slips`, which fetches the rules and may fail, and gives what was found and what is told of it. */
export async function lookOver(
  slips: () => Promise<OwnSlips>,
  t: SpotStrings,
): Promise<{ readonly findings: readonly Finding[]; readonly said: string }> {
  const found = await slips().catch(() => null);
  if (found === null) return { findings: [], said: t.ownFailed };
  const { findings, complete, foreign } = found;
  const outcome = foreign ? t.ownForeign : findings.length === 0 ? t.ownNone : t.ownFound(findings.length);
  return { findings, said: complete ? outcome : `${outcome} ${t.ownNoWords}` };
}
