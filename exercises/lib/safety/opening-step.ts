import type { Localized } from "../locale.ts";

/** A step that keeps people safe, which may stand before anything. */
export const safetyStep: Localized<RegExp> = {
  it: /(?<!\p{L})(?:stacc\p{L}+|scolleg\p{L}+|spegn\p{L}+|tol(?:ga|gli|gliere|gliete|ta) .{0,20}(?:spina|corrente|presa)|non (?:la |lo |li |le |l'|va |vanno )?(?:più )?(?:us|utilizz|accend|accesa|riaccend|mangi|bev|consum|tocc|dare? )\p{L}*|butt(?:i|a|ate)(?= (?:la|il|via))|(?:tenga|tieni|tenete|lasci|lascia|lasciate)(?:la|lo)? .{0,20}(?:lontan|spent|staccat|scollegat|ferm)\p{L}+)(?!\p{L})/u,
  en: /(?<!\p{L})(?:unplug\p{L}*|(?:switch|turn)(?:ed)? (?:it |the \p{L}+ )?off|(?:don't|do not|please don't|stop) (?:use|using|touch|eat|eating|drink|drinking|plug|switch|turn)(?: it)?|throw (?:it|them) away|leave (?:it|the \p{L}+) (?:off|unplugged|alone)|keep (?:it|the \p{L}+) (?:off|unplugged|away))(?!\p{L})/u,
};
