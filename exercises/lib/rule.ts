import type * as z from "zod";
import { parse, strictObject } from "zod/mini";
import type { Locale, Localized } from "./locale.ts";
import { overlaps, type Range } from "./range.ts";
import type { Scene } from "./scene.ts";
import { parseText, type TextDoc } from "./text.ts";
import { type Finding, type Severity, weights } from "./verdict.ts";

/** Answers whether a word, lower-case and with its accents, is in the dictionary. */
export interface Spelling {
  has(word: string): boolean;
}

/** What every text rule may look at besides the text. `spelling` is null while it loads. */
export interface RuleContext {
  readonly locale: Locale;
  readonly spelling: Spelling | null;
}

/** Numbers and words that a message quotes. */
export type Params = Readonly<Record<string, string | number>>;

interface MessageText {
  readonly message: (params: Params) => string;
  readonly hint: (params: Params) => string;
}

/** What a rule's `check` yields: which message, where, and what the message quotes. */
export interface RawFinding<Key extends string> {
  readonly message: Key;
  /** null: something is missing, there is no place to point at. Of a word, a link or a figure only its start and end are kept. */
  readonly range: Range | null;
  readonly params?: Params;
}

/** What a check found. A rule is met when there are no findings; `evidence` marks the words that met it. */
interface CheckResult<Key extends string> {
  readonly findings: readonly RawFinding<Key>[];
  readonly evidence?: readonly Range[];
}

interface RuleDefinition<Id extends string, S extends z.core.$ZodType, Key extends string> {
  readonly id: Id;
  readonly severity: Severity;
  /** Every option has a default, so that the rule runs on any text. With zod/mini where the rule runs in the page, too. */
  readonly options: S;
  /** Whether a scene asks for the rule. Left out by rules that exercises name one by one. */
  readonly askedFor?: (scene: Scene) => boolean;
  /** Options that follow from a scene; an exercise's `with` goes over them. */
  readonly fromScene?: (scene: Scene) => z.input<S>;
  readonly messages: Readonly<Record<Key, Localized<MessageText>>>;
  /** Blanks before the first word count, too: for rules that measure a text as its editor does. */
  readonly asTyped?: true;
  /** Pure; bounded in time for any text (no pattern may backtrack without bound). */
  readonly check: (text: TextDoc, options: z.output<S>, context: RuleContext) => CheckResult<Key>;
}

/** A rule whose types are closed over: what registries hold and graders run. */
export interface TextRule<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly weight: number;
  readonly options: z.core.$ZodType;
  readonly askedFor: (scene: Scene) => boolean;
  readonly optionsFor: (scene: Scene) => Record<string, unknown>;
  /** Runs the rule. `options` is parsed by the rule's schema; throws a ZodError on unknown options. */
  readonly run: (
    text: TextDoc,
    options: unknown,
    context: RuleContext,
  ) => { readonly findings: readonly Finding[]; readonly evidence: readonly Range[] };
}

/** A phrase that two lists know is told once, where it is longest: what overlaps and says the same is one finding. */
function toldOnce(findings: readonly Finding[]): Finding[] {
  const length = ({ range }: Finding) => (range === null ? 0 : range.end - range.start);
  const same = (one: Finding, other: Finding) =>
    one.message === other.message && one.range !== null && other.range !== null && overlaps(one.range, other.range);
  return findings.filter(
    (one, at) =>
      !findings.some(
        (other, before) =>
          before !== at &&
          same(one, other) &&
          (length(other) > length(one) || (length(other) === length(one) && before < at)),
      ),
  );
}

const trimmed = new WeakMap<TextDoc, TextDoc>();

/** A text from its first word on, read once for all rules: expressions for the beginning of a text pass over no blanks. */
function fromFirstWord(text: TextDoc, blanks: number): TextDoc {
  const read = trimmed.get(text) ?? parseText(text.raw.slice(blanks), text.locale);
  trimmed.set(text, read);
  return read;
}

/** Makes a rule of a text: says what is wrong, shows where, and says what to do; knows nothing of exercises. */
export function defineRule<const Id extends string, S extends z.core.$ZodType, Key extends string>(
  rule: RuleDefinition<Id, S, Key>,
): TextRule<Id> {
  return {
    id: rule.id,
    severity: rule.severity,
    weight: weights[rule.severity],
    options: rule.options,
    askedFor: rule.askedFor ?? (() => true),
    optionsFor: (scene) => ({ ...(rule.fromScene?.(scene) as object | undefined) }),
    run(text, options, context) {
      const by = rule.asTyped ? 0 : text.raw.length - text.raw.trimStart().length;
      const read = by === 0 ? text : fromFirstWord(text, by);
      const { findings, evidence = [] } = rule.check(read, parse(rule.options, options), context);
      const inText = ({ start, end }: Range): Range => ({ start: start + by, end: end + by });
      const told = findings.map(({ message, range, params = {} }): Finding => {
        const texts = rule.messages[message][context.locale];
        return { range: range && inText(range), message: texts.message(params), hint: texts.hint(params) };
      });
      return { findings: toldOnce(told), evidence: evidence.map(inText) };
    },
  };
}

/** A rule that has no options. */
export const noOptions = strictObject({});
