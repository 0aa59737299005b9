import { type Metric, type MetricFamily, marketWords, metrics } from "../data/metric-families.ts";
import { changeWords, emptyWords, vagueWords } from "../data/plan-goal-words.ts";
import { type Figure, figuresIn } from "./figures.ts";
import { type Deadline, deadlinesIn } from "./goal-deadline.ts";
import { doersIn } from "./goal-doer.ts";
import type { Locale } from "./locale.ts";
import { matches, pattern } from "./pattern.ts";
import { isPlain } from "./plain-words.ts";
import { overlaps, type Range } from "./range.ts";
import type { TextDoc } from "./text.ts";

/** A measure that a text names. */
export interface NamedMetric extends Range {
  readonly kind: Metric["kind"];
  readonly families: readonly MetricFamily[];
}

/** An objective taken apart (facts 6.2): what it names of measure, change, numbers, time, and who or where. */
export interface Goal {
  readonly metrics: readonly NamedMetric[];
  /** Words that name a wish and no measure: 'visibilità', 'awareness'. */
  readonly wishes: readonly Range[];
  readonly changes: readonly Range[];
  /** Where it starts; a text that says 'da zero' starts from a figure of value 0. */
  readonly baseline: Figure | null;
  /** Numbers to be reached: all but the baseline, dates and spans of time. */
  readonly targets: readonly Figure[];
  readonly deadlines: readonly Deadline[];
  /** People, teams and channels. */
  readonly doers: readonly Range[];
  /** 1: more is wanted; −1: less; 0: the words don't say. */
  readonly direction: -1 | 0 | 1;
  /** Places that name a market: 'abroad', 'architects'. */
  readonly markets: number;
  /** Words of its own, besides change, numbers, time, people and places: they say what the numbers count. */
  readonly own: readonly Range[];
}

/** How much of a text is read, in UTF-16 units: an objective is a sentence or two. */
const longest = 1500;

/** 'Reach' is a measure as often as a verb. */
const change = pattern([
  ...changeWords.filter((word) => !/^(?:reach|make|take|turn|add|rise|get)/.test(word)),
  "(?:to|we|will|should|and) reach|reaching|reach (?:\\d|a|an|at least)~",
  "drop(?:s|ping)?|fall(?:s|ing)?|(?:to|will|should|must) (?:go|come) (?:up|down)|shrink~|soar~|cal(?:are|ino|i|erà)|sal(?:ga|irà)|scend(?:a|erà)",
  "(?:to|we|will|should) (?:make|take|turn|add|get)|getting|rising|adding",
  "(?:vogli|vorre)\\p{L}+ (?:\\p{L}+ )?(?:più|meno)|(?:devono|deve|dovranno|dovrà) (?:diventare|essere|arrivare|salire|scendere)|portar~|pass(?:are|iamo|i|ino) d\\p{L}+|(?:want|need|like) (?:to (?:see|have) )?(?:more|fewer|less)|(?:should|must|have to|needs? to) (?:become|be|rise|grow|climb|fall)",
  "(?:rises?|go(?:es)?|up|down) (?:up |down )?(?:from|to) (?:\\d|the|a|about)[\\d\\p{L}]*|(?:get|getting) (?:it|them|that|this) (?:up|down|to)",
  "(?:portar|alzar|passar|tagliar|abbassar|ridur)l?[eoai]|porti|va(?:nno)? (?:alzat|abbassat|portat|tagliat|ridott)[oaie]|far(?:l[oaie]|ne) (?:salire|crescere|scendere|arrivare)",
  "crescita|riduzione|diminuzione|incremento|increase|decrease|reduction|consolid~|diversific~|allarg~|estend~|intensific~|accelera~|velocizz~|speed~ up|widen~|broaden~",
]);
const wish = pattern(vagueWords);
const up = pattern([
  "aument~|increment~|cresc~|raddoppi~|triplic~|alz(?:are|iamo)|innalz~|ampli~|increas~|rais~|grow~|doubl~|tripl~|lift|boost~|guadagn~|gain~",
]);
const down = pattern([
  "ridu[rcz]~|diminu~|abbass~|accorci~|dimezz~|tagli(?:are|amo)|scend~|reduc~|cut|cutting|lower~|halv~|shorten~|decreas~|drop|drops|fall|falls|falling|cal(?:are|ino|erà)|bring~ down",
]);
const market = pattern(marketWords);
const metricPatterns = metrics.map((metric) => ({ metric, re: pattern(metric.forms) }));

const baseBefore: Readonly<Record<Locale, RegExp>> = {
  it: /(?:(?<!\p{L})(?:da|dal|dallo|dalla|dai|dagli|dalle|(?:oggi|ora|adesso|attualmente|al momento|siamo|eravamo|stiamo|rispetto|fermi|stabili|parte|partiamo)(?: (?:a|al|all'|alle|ai|agli|da|dal|dalle|fermi a|intorno a))?|attual[ei]|contro|erano|era|avevamo|abbiamo|contiamo|ricev(?:e|iamo)|(?<!(?:obiettivo|traguardo|meta|target|arrivo|deve|devono|essere)[^.;:]{0,30})(?:è|sono|vale|valgono)|partenza|partendo|baseline|base|media)(?!\p{L})|(?<!\p{L})(?:siamo all|dall|oggi all)')[:(]?\s*(?:(?!(?:a|al|alle|ai|agli|all'|fino|portare|arrivare|zero|vogliamo|entro)(?!\p{L}))[\p{L}'()-]+\s*){0,5}[€$£(+]?\s?$/u,
  en: /(?<!\p{L})(?:from|now|today|currently|current|present|up from|down from|against|versus|vs\.?|compared|baseline|starting|start|stands?|stand|was|were|had|have|(?:we've |i've |has )?got|gets|receives|(?<!(?:goal|target|aim|should|must|will|objective)[^.;:]{0,30})(?:is|are)|(?:we are|we're|it is|it's)(?: now| currently)? at|average|averaged|today's|of the)(?!\p{L})[:(]?\s*(?:(?!(?:to|reach|zero|want|by|until|gain)(?!\p{L}))[\p{L}'()-]+\s*){0,5}[€$£(+]?\s?$/u,
};
const baseAfter: Readonly<Record<Locale, RegExp>> = {
  it: /^\s?(?:%|[\p{L}']+\s){0,4}?\(?(?:oggi|ora|adesso|attual\p{L}+|al momento|di partenza|di (?:oggi|adesso)|(?:del|nel) (?:mese|trimestre|anno) scorso|dell'anno scorso|l'anno scorso|il mese scorso)(?!\p{L})(?![:(]? ?(?:\p{L}+ ){0,3}\d)|^\s?(?:→|->|=>|>)/u,
  en: /^\s?(?:%|(?!between|until|from|to)[\p{L}']+\s){0,4}?\(?(?:now|today|currently|at present|at the moment|last (?:month|quarter|year)|so far|to date)(?!\p{L})(?![:(]? ?(?:\p{L}+ ){0,3}\d)|^\s?(?:→|->|=>|>)/u,
};
const fromNothing = pattern([
  "(?:da|partendo da|partiamo da|parte da|siamo a|è a|sta a) zero|dal nulla|from (?:zero|scratch|nothing|nil)|(?:starting|starts?|is|are|sits?|stands?|begins?|opens?) (?:at|with|on|from) (?:zero|nil|nothing|none)|no followers yet|(?:oggi|ora|adesso|currently|now|today)(?: \\p{L}+){0,2} (?:zero|nessun[oa]?|none|no)",
]);
/** A number of posts or people at work is effort, not the measure. */
const effort =
  /^\s?(?:post|reel|stor(?:ie|y|ies)|carosell\p{L}+|carousels?|video|ore|hours?)\s+(?:a|al|alla|per|ogni|in|each|every) (?:settimana|mese|giorno|week|month|day)(?!\p{L})/u;

/** What is known besides the text: the day (days since 1 January 1970), and which figures are those of today. */
interface Known {
  readonly now?: number | null;
  readonly isStart?: (figure: Figure) => boolean;
}

/** Takes an objective apart. Pure; bounded in the length of the text. */
export function readGoal(text: TextDoc, { now = null, isStart = () => false }: Known = {}): Goal {
  const where = { start: 0, end: Math.min(text.raw.length, longest) };
  const deadlines = deadlinesIn(text, where, now);
  const named = metricsIn(text, where);
  const timed = named.some(({ kind }) => kind === "time");
  const figures = [...figuresIn(text), ...onesIn(text)].filter(
    (figure) =>
      figure.end <= longest &&
      (!figure.dated || isCounted(text, figure, timed)) &&
      !deadlines.some((deadline) => overlaps(deadline, figure)) &&
      !effort.test(text.folded.slice(figure.end, figure.end + 30)),
  );
  const nothing = matches(text, fromNothing, where)[0];
  const said = figures.filter((figure) => isBaseline(text, figure));
  // A figure of today is the start however the sentence is turned: 'il sito converte l'1,4%'.
  const [today, all] = [said.filter(isStart), figures.filter(isStart)];
  const from = startOf(today, figures) ?? startOf(all, figures) ?? today[0] ?? all[0] ?? said[0];
  const baseline =
    from ??
    (nothing === undefined ? null : { ...nothing, values: [0], unit: null, rough: false, dated: false, clock: false });
  const ups = matches(text, up, where).length > 0;
  const downs = matches(text, down, where).length > 0;
  const changes = matches(text, change, where);
  const doers = doersIn(text, where);
  return {
    metrics: named,
    wishes: matches(text, wish, where).filter((place) => !named.some((metric) => overlaps(metric, place))),
    changes,
    baseline,
    targets: figures.filter((figure) => figure !== from),
    deadlines,
    doers,
    direction: ups === downs ? 0 : ups ? 1 : -1,
    markets: matches(text, market, where).length,
    own: ownWords(text, where, [...figures, ...deadlines, ...changes, ...doers]),
  };
}

/** Of several figures of today, the first that is counted as a target is: of '2,300 readers, 38% open it… 44%', the 38%. */
function startOf(candidates: readonly Figure[], figures: readonly Figure[]): Figure | undefined {
  const share = ({ unit }: Figure) => unit === "percent";
  return candidates.find((one) => figures.some((other) => !candidates.includes(other) && share(other) === share(one)));
}

/** 'Un'ora', 'an hour and a half': one, which other texts say for nothing in particular, is an amount of time here. */
const oneHour =
  /(?<!\p{L})(?:un'(?=ora(?!\p{L}))|(?:an|one)(?= hour(?!\p{L}))|un(?= giorno)|(?:a|one)(?= day(?!\p{L}))|(?<=[.;:,] )sei(?= (?:al (?:mese|giorno)|a (?:settimana|fine|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|entro|nel (?:mese|20\d\d))(?!\p{L})))/gu;
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
    if (said === "sei")
      return [{ start: index, end, values: [6], unit: null, rough: false, dated: false, clock: false }];
    const value = andHalf.test(text.folded.slice(end, end + 24)) ? 1.5 : 1;
    return [{ start: index, end, values: [value], unit: null, rough: false, dated: false, clock: false }];
  });
}

/** Right before an amount of time that is aimed at. */
const timeTarget =
  /(?<!\p{L})(?:scend\p{L}+|arriv\p{L}+|pass\p{L}+|port\p{L}+|ridu\p{L}+|rispond\p{L}+|rispost\p{L}+|aspett\p{L}+|answer\p{L}*|repl\p{L}+|wait\p{L}*|down|get|cut|bring)(?: [\p{L}']+){0,4} $/u;

/** Content words that are none of the parts already read. */
function ownWords(text: TextDoc, where: Range, parts: readonly Range[]): Range[] {
  const skipped = [...parts, ...matches(text, means, where)];
  return text.words.filter(
    (word) =>
      word.end <= where.end &&
      /^\p{L}{4,}/u.test(word.norm) &&
      !isPlain(word, text.locale) &&
      !skipped.some((part) => overlaps(part, word)) &&
      matches(text, empty, word).length === 0,
  );
}

const empty = pattern([
  ...emptyWords,
  "ogni|mes[ei]|settiman[ae]|giorn[oi]|ann[oi]|ora|oggi|adesso|attual~|vogli~|vorr~|obiettiv~|traguard~|month~|week~|days?|years?|today|currently|want~|goal|target|aim|now|possibile|possible|soon|presto",
]);
/** By what, or thanks to what, something is to be reached: no word of it says what is measured. */
const means = pattern([
  "(?:con|grazie a(?:i|gli|l|lla|lle)?|tramite|attraverso|usando|facendo|pubblicando|with|through|thanks to|using|by (?:\\p{L}+ing))(?: [\\p{L}\\d']+){1,8}",
]);

const hours = /^ ?(?:or[ae]|h|minut[oi]|min|hours?|hrs?|minutes?)(?!\p{L})/u;

const often =
  /^ ?(?:al|alla|a|per|ogni|each|every|an?) (?:mese|settimana|giorno|anno|post|month|week|day|year)(?!\p{L})/u;

/** Whether what reads as a time of day is an amount: 'in 5 ore', 'dalle 4 al mese'. */
function isCounted(text: TextDoc, { clock, end }: Figure, timed: boolean): boolean {
  const after = text.folded.slice(end, end + 16);
  return clock && ((timed && hours.test(after)) || often.test(after));
}

function isBaseline(text: TextDoc, figure: Figure): boolean {
  const before = text.folded.slice(Math.max(0, figure.start - 60), figure.start);
  const after = text.folded.slice(figure.end, figure.end + 40);
  return baseBefore[text.locale].test(before) || baseAfter[text.locale].test(after);
}

/** The measures that a text names, each place once. With a market named, any count is a measure of new markets too. */
function metricsIn(text: TextDoc, where: Range): NamedMetric[] {
  const abroad = matches(text, market, where).length > 0;
  const found: NamedMetric[] = [];
  for (const { metric, re } of metricPatterns) {
    for (const place of matches(text, re, where).slice(0, 20)) {
      if (found.some((other) => overlaps(other, place))) continue;
      const families =
        abroad && !metric.families.includes("new-markets")
          ? [...metric.families, "new-markets" as const]
          : metric.families;
      found.push({ ...place, kind: metric.kind, families });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
