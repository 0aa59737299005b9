import { changeWords } from "../../data/goal-change-words.ts";
import { vagueWords } from "../../data/goal-wish-words.ts";
import type { Figure } from "../figures.ts";
import { matches, pattern } from "../pattern.ts";
import { overlaps, type Range } from "../range.ts";
import type { TextDoc } from "../text.ts";
import { type Deadline, deadlinesIn } from "./deadline.ts";
import { doersIn } from "./doer.ts";
import { goalFigures } from "./figures.ts";
import { marketsIn, metricsIn, type NamedMetric } from "./metrics.ts";
import { ownWords } from "./own-words.ts";

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
  /** How many places name a market: 'abroad', 'architects'. */
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
  "ridu[rcz]~|diminu~|abbass~|accorci~|dimezz~|tagli(?:are|amo)|scend~|reduc~|cut(?!-|(?: )?off)|cutting|lower~|halv~|shorten~|decreas~|drop|drops|dropping|fall|falls|falling|cal(?:are|ino|erà)|bring~ down",
]);

/** 'Senza scendere sotto il 38%': what must not happen says nothing of which way the number is to go; 'not only' denies nothing. */
const ruledOut =
  /(?<![\p{L}'])(?:senza|non|né|without|not|never|no|instead of|rather than|anziché|invece di)(?! (?:solo|soltanto|only|just|meno|più|fewer|less|more|later)(?!\p{L}))(?: [\p{L}']+){0,3} $/u;
const wanted = (text: TextDoc, way: RegExp, where: Range): boolean =>
  matches(text, way, where).some(({ start }) => !ruledOut.test(text.folded.slice(Math.max(0, start - 50), start)));

/** What is known besides the text: the day (days since 1 January 1970), and which figures are those of today. */
interface Known {
  readonly now: number | null;
  readonly isStart: (figure: Figure) => boolean;
  /** Which of these are those of a measure that the text names. */
  readonly isNamedStart: (figure: Figure) => boolean;
}

/** Takes an objective apart. Pure; bounded in the length of the text. */
export function readGoal(text: TextDoc, { now, isStart, isNamedStart }: Known): Goal {
  const where = { start: 0, end: Math.min(text.raw.length, longest) };
  const deadlines = deadlinesIn(text, where, now);
  const named = metricsIn(text, where);
  const timed = named.some(({ kind }) => kind === "time");
  const { baseline, targets, all } = goalFigures(text, { where, deadlines, timed, isStart, isNamedStart });
  const ups = wanted(text, up, where);
  const downs = wanted(text, down, where);
  const changes = matches(text, change, where);
  const doers = doersIn(text, where);
  return {
    metrics: named,
    wishes: matches(text, wish, where).filter((place) => !named.some((metric) => overlaps(metric, place))),
    changes,
    baseline,
    targets,
    deadlines,
    doers,
    direction: ups === downs ? 0 : ups ? 1 : -1,
    markets: marketsIn(text, where).length,
    own: ownWords(text, where, [...all, ...deadlines, ...changes, ...doers]),
  };
}
