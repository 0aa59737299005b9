import { plainFigure } from "../figures/figure.ts";
import { type Figure, figuresIn } from "../figures.ts";
import type { Locale } from "../locale.ts";
import { matches, pattern } from "../pattern.ts";
import { overlaps, type Range } from "../range.ts";
import { italianMonth } from "../text/month-names.ts";
import type { TextDoc } from "../text.ts";

/** The numbers of an objective. */
interface GoalFigures {
  /** Where it starts; a text that says 'da zero' starts from a figure of value 0. */
  readonly baseline: Figure | null;
  /** Numbers to be reached: all but the baseline. */
  readonly targets: readonly Figure[];
  /** The figures that stand in the text as such. */
  readonly all: readonly Figure[];
}

/** What is known of the text before its numbers are read. */
interface Known {
  /** Where to read. */
  readonly where: Range;
  /** Dates and spans of time: their numbers are no figures. */
  readonly deadlines: readonly Range[];
  /** Whether it measures time, so that a clock's hour may be an amount of hours. */
  readonly timed: boolean;
  /** Whether a figure is one of today, from what is known besides the text. */
  readonly isStart: (figure: Figure) => boolean;
  /** Whether it is, besides, that of a measure that the text names. */
  readonly isNamedStart: (figure: Figure) => boolean;
}

const baseBefore: Readonly<Record<Locale, RegExp>> = {
  it: /(?:(?<!\p{L})(?:da|dal|dallo|dalla|dai|dagli|dalle|(?:oggi|ora|adesso|attualmente|al momento|siamo|eravamo|stiamo|rispetto|fermi|stabili|parte|partiamo)(?: (?:a|al|all'|alle|ai|agli|da|dal|dalle|fermi a|intorno a))?|attual[ei]|contro|erano|era|avevamo|abbiamo|contiamo|ricev(?:e|iamo)|(?<!(?:obiettivo|traguardo|meta|target|arrivo|deve|devono|essere)[^.;:]{0,30})(?:è|sono|vale|valgono)|partenza|partendo|baseline|base|media)(?!\p{L})|(?<!\p{L})(?:siamo all|dall|oggi all)')[:(]?\s*(?:(?!(?:a|al|alle|ai|agli|all'|fino|portare|arrivare|zero|vogliamo|entro)(?!\p{L}))[\p{L}'()-]+\s*){0,5}[€$£(+]?\s?$/u,
  en: /(?<!\p{L})(?:from|now|today|currently|current|present|up from|down from|against|versus|vs\.?|compared|baseline|starting|start|stands?|stand|was|were|had|have|(?:we've |i've |has )?got|gets|receives|(?<!(?:goal|target|aim|should|must|will|objective)[^.;:]{0,30})(?:is|are)|(?:we are|we're|it is|it's)(?: now| currently)? at|average|averaged|today's|of the)(?!\p{L})[:(]?\s*(?:(?!(?:to|reach|zero|want|by|until|gain)(?!\p{L}))[\p{L}'()-]+\s*){0,5}[€$£(+]?\s?$/u,
};
const baseAfter: Readonly<Record<Locale, RegExp>> = {
  it: /^\s?(?:%|[\p{L}']+\s){0,4}?\(?(?:oggi|ora|adesso|attual\p{L}+|al momento|di partenza|di (?:oggi|adesso)|(?:del|nel) (?:mese|trimestre|anno) scorso|dell'anno scorso|l'anno scorso|il mese scorso)(?!\p{L})(?![:(]? ?(?:\p{L}+ ){0,3}\d)|^\s?(?:→|->|=>|>)/u,
  en: /^\s?(?:%|(?!between|until|from|to)[\p{L}']+\s){0,4}?\(?(?:now|today|currently|at present|at the moment|last (?:month|quarter|year)|so far|to date)(?!\p{L})(?![:(]? ?(?:\p{L}+ ){0,3}\d)|^\s?(?:→|->|=>|>)/u,
};
const fromNothing = pattern([
  "(?:da|partendo da|partiamo da|parte da|siamo a|è a|sta a) zero|dal nulla|from (?:zero|scratch|nothing|nil)|(?:starting|starts?|is|are|sits?|stands?|begins?|opens?) (?:at|with|on|from) (?:zero|nil|nothing|none)|no followers yet|senza (?:ancora )?(?:un |nessun )?(?:follower|seguac|iscritt|contatt)\\p{L}*|without (?:a |any )?(?:follower|subscriber)s?|(?:con|ha|abbiamo|with|has|have) (?:zero|nessun|no|nobody|not one|not a single) (?:follower~|seguac~|iscritt~|contatt~|following)|(?:nessuno|ancora nessuno) (?:ci |la )?segue|nobody (?:follows|following)~|(?:parte|nasce|apre|starts|opens) (?:vuota|empty)|(?:oggi|ora|adesso|currently|now|today)(?: \\p{L}+){0,2} (?:zero|nessun[oa]?|none|no)",
]);
/** A number of posts or people at work is effort, not the measure. */
const effort =
  /^\s?(?:post|reel|stor(?:ie|y|ies)|carosell\p{L}+|carousels?|video|ore|hours?)\s+(?:a|al|alla|per|ogni|in|each|every) (?:settimana|mese|giorno|week|month|day)(?!\p{L})/u;

/** Tells the figure that an objective starts from and those that it aims at. */
export function goalFigures(text: TextDoc, { where, deadlines, timed, isStart, isNamedStart }: Known): GoalFigures {
  const all = [...figuresIn(text), ...onesIn(text)].filter(
    (figure) =>
      figure.end <= where.end &&
      (!figure.dated || isCounted(text, figure, timed)) &&
      !deadlines.some((deadline) => overlaps(deadline, figure)) &&
      !effort.test(text.folded.slice(figure.end, figure.end + 30)),
  );
  const nothing = matches(text, fromNothing, where)[0];
  const said = all.filter((figure) => isBaseline(text, figure));
  // A figure of today is the start however the sentence is turned: 'il sito converte l'1,4%'.
  const ranks = [said.filter(isNamedStart), all.filter(isNamedStart), said.filter(isStart), all.filter(isStart)];
  const [from = ranks.find(([first]) => first !== undefined)?.[0] ?? said[0]] = ranks.flatMap(
    (rank) => startOf(rank, all) ?? [],
  );
  const baseline = from ?? (nothing === undefined ? null : plainFigure(nothing, 0));
  return { baseline, targets: all.filter((figure) => figure !== from), all };
}

/** Of several figures of today, the first that is counted as a target is: of '2,300 readers, 38% open it… 44%', the 38%. */
function startOf(candidates: readonly Figure[], figures: readonly Figure[]): Figure | undefined {
  const share = ({ unit }: Figure) => unit === "percent";
  return candidates.find((one) => figures.some((other) => !candidates.includes(other) && share(other) === share(one)));
}

/** 'Un'ora', 'an hour and a half': one, which other texts say for nothing in particular, is an amount of time here. */
const oneHour = new RegExp(
  String.raw`(?<!\p{L})(?:un'(?=ora(?!\p{L}))|(?:an|one)(?= hour(?!\p{L}))|un(?= giorno)|(?:a|one)(?= day(?!\p{L}))|(?<=[.;:,] )sei(?= (?:al (?:mese|giorno)|a (?:settimana|fine|${italianMonth})|entro|nel (?:mese|20\d\d))(?!\p{L})))`,
  "gu",
);
const andHalf = /^ ?(?:ora|hour|giorno|day) (?:e mezz[ao]|and a half)(?!\p{L})/u;

function onesIn(text: TextDoc): Figure[] {
  return [...text.folded.matchAll(oneHour)].slice(0, 10).flatMap(({ 0: said, index }) => {
    const end = index + said.length;
    // 'tre volte al giorno', 'in a day': a rhythm or a span
    if (
      /(?<!\p{L})(?:al|per|in|ogni|a|every|times|volte) $/u.test(text.folded.slice(Math.max(0, index - 8), index)) &&
      !timeTarget.test(text.folded.slice(0, index))
    )
      return [];
    const value = said === "sei" ? 6 : andHalf.test(text.folded.slice(end, end + 24)) ? 1.5 : 1;
    return [plainFigure({ start: index, end }, value)];
  });
}

/** Right before an amount of time that is aimed at. */
const timeTarget =
  /(?<!\p{L})(?:scend\p{L}+|arriv\p{L}+|pass\p{L}+|port\p{L}+|ridu\p{L}+|rispond\p{L}+|rispost\p{L}+|aspett\p{L}+|answer\p{L}*|repl\p{L}+|wait\p{L}*|down|get|cut|bring)(?: [\p{L}']+){0,4} $/u;

const hours = /^ ?(?:or[ae]|h|minut[oi]|min|hours?|hrs?|minutes?)(?!\p{L})/u;

const often =
  /^ ?(?:al|alla|a|per|ogni|each|every|an?) (?:mese|settimana|giorno|anno|post|month|week|day|year)(?!\p{L})/u;

const ofToday = /^ ?(?:di (?:oggi|adesso|ora)|attuali|of (?:today|now))(?!\p{L})/u;

/** Whether what reads as a time of day is an amount: 'in 5 ore', 'dalle 4 al mese'. */
function isCounted(text: TextDoc, { clock, end }: Figure, timed: boolean): boolean {
  const after = text.folded.slice(end, end + 16);
  if (clock && ofToday.test(after)) return true;
  return clock && ((timed && hours.test(after)) || often.test(after));
}

function isBaseline(text: TextDoc, figure: Figure): boolean {
  const before = text.folded.slice(Math.max(0, figure.start - 60), figure.start);
  const after = text.folded.slice(figure.end, figure.end + 40);
  return baseBefore[text.locale].test(before) || baseAfter[text.locale].test(after);
}
