import { asks } from "../../lib/asks.ts";
import type { GradeContext } from "../../lib/kind.ts";
import type { Locale } from "../../lib/locale.ts";
import { localize } from "../../lib/localize.ts";
import type { RuleContext, TextRule } from "../../lib/rule.ts";
import type { RuleBook } from "../../lib/rule-book.ts";
import type { Scene } from "../../lib/scene.ts";
import { parseText, type TextDoc } from "../../lib/text.ts";
import { saysTooLittle } from "../../lib/too-little.ts";
import type { Cell } from "../../lib/verdict.ts";
import type { Field, RuleUse, TextField } from "./fields.ts";
import { onField, type Part } from "./places.ts";
import { asSentence, stringOf, wordsOf } from "./read.ts";
import type { Form, FormAnswer } from "./schema.ts";
import { underLabel } from "./under-label.ts";

/** What judges a text, besides the text. */
interface Judging extends RuleContext {
  readonly book: RuleBook;
}

/** Whose text it is: a field, or fields taken together, which have no place of their own. */
interface Whose {
  readonly of: object;
  readonly cell: Cell | null;
}

/** One rule over one text. Places in the text are known by the field that holds it. */
function run(rule: TextRule, text: TextDoc, options: unknown, context: RuleContext, { of, cell }: Whose): Part {
  const { findings, evidence } = rule.run(text, options, context);
  const { locale } = context;
  const nothing = () => rule.run(parseText("", locale), options, context);
  const field = cell?.field ?? undefined;
  return {
    id: rule.id,
    severity: rule.severity,
    findings: findings.map((finding) => (cell === null ? { ...finding, range: null } : { ...finding, cell })),
    evidence: field === undefined ? [] : evidence.map((range) => ({ ...range, field })),
    asks: asks(of, `${locale} ${rule.id}`, () => nothing().findings.length > 0),
  };
}

function runUses(uses: readonly RuleUse[], text: TextDoc, context: Judging, whose: Whose): Part[] {
  return uses.flatMap(({ use, with: options, severity }) => {
    const rule = context.book.rule(use);
    if (rule === undefined) return [];
    const part = run(rule, text, localize(options, context.locale), context, whose);
    return [severity === undefined ? part : { ...part, severity }];
  });
}

/** The situation of a field that is a reply to somebody. */
function sceneOf(field: TextField, locale: Locale): Scene | null {
  const texts = field.locale[locale].scene;
  return field.scene === undefined || texts === undefined ? null : { ...field.scene, ...texts, locale };
}

/** The rules that a scene asks for, with the field's own options over those of the scene. */
function runScene(field: TextField, scene: Scene, text: TextDoc, context: Judging, whose: Whose): Part[] {
  const own = new Map(field.rules.map(({ use, with: options }) => [use, options]));
  return context.book.reply
    .filter((rule) => (field.asks?.includes(rule.id) ?? true) && rule.askedFor(scene))
    .map((rule) => {
      const options = { ...rule.optionsFor(scene), ...(localize(own.get(rule.id) ?? {}, context.locale) as object) };
      return run(rule, text, options, context, whose);
    });
}

/** The rules that every field of whole sentences is held to, with the field's own options over what the form knows: what was given must not be pasted back. */
function usesEverywhere({ everywhere, locale: texts }: Form, field: TextField, locale: Locale): RuleUse[] {
  if (!field.prose) return [];
  const sources = [...field.locale[locale].given, texts[locale].brief];
  const known: Readonly<Record<string, object>> = {
    "no-stuffing": { sources },
    "no-slips": { names: namesIn(sources) },
  };
  return everywhere.map((use) => {
    const own = field.rules.find((one) => one.use === use);
    return { ...own, use, with: { ...known[use], ...own?.with } };
  });
}

/** Names that the brief gives: whoever writes them without a capital ("brina") makes no slip that readers would see. */
function namesIn(sources: readonly string[]): string[] {
  return [...new Set(sources.flatMap((source) => source.match(/\p{Lu}\p{Ll}{2,}/gu) ?? []))];
}

/** Words of a field from which on silence of a rule is a merit; shorter fields are whole with few words. */
const longField = 12;

/** What was found in a field of whole sentences; what is missing from it says where, when the form has several. */
function inProse(field: TextField, parts: readonly Part[], text: TextDoc, several: boolean, locale: Locale): Part[] {
  const { label } = field.locale[locale];
  const long = (field.words?.min ?? 0) >= longField;
  return parts.map((one) => ({
    ...one,
    open: long && saysTooLittle(text, one),
    findings: one.findings.map((finding) =>
      several && finding.range === null ? { ...finding, message: underLabel(label, finding.message) } : finding,
    ),
  }));
}

function checkField(exercise: Form, field: Field, row: number, answer: FormAnswer, context: Judging): Part[] {
  const { locale, book } = context;
  const words = wordsOf(field, answer);
  // A field that may stay empty is held to nothing then; one that is asked for is all-filled's matter.
  if (words.trim() === "" && !(field.type === "text" && field.emptyCounts)) return [];
  if (field.type !== "text" && field.type !== "list" && field.type !== "table") return [];
  const text = parseText(words, locale);
  const whose = { of: field, cell: onField(row, field.id) };
  if (field.type !== "text")
    return runUses(field.rules, text, context, whose).map((part) => ({ ...part, evidence: [] }));
  const several = exercise.fields.filter(({ type }) => type === "text").length > 1;
  const scene = sceneOf(field, locale);
  const length: RuleUse[] =
    field.words === undefined || field.rules.some(({ use }) => use === "fits-length")
      ? []
      : [{ use: "fits-length", with: field.words }];
  const held = usesEverywhere(exercise, field, locale);
  const own = field.rules.filter(({ use }) => !book.reply.some((rule) => rule.id === use));
  const parts =
    scene === null
      ? runUses(
          [...held, ...length, ...field.rules.filter(({ use }) => !held.some((one) => one.use === use))],
          text,
          context,
          whose,
        )
      : [...runScene(field, scene, text, context, whose), ...runUses(own, text, context, whose)];
  return inProse(field, parts, text, several, locale);
}

/** Every text rule of the form: field by field, then over fields taken together. */
export function checkTexts(
  exercise: Form,
  answer: FormAnswer,
  locale: Locale,
  { spelling }: GradeContext,
  book: RuleBook,
): Part[] {
  const context = { locale, spelling, book };
  const together = exercise.together.flatMap((several) => {
    const { fields, rules } = several;
    const words = exercise.fields
      .filter(({ id }) => fields.includes(id))
      .map((field) => wordsOf(field, answer))
      .filter((one) => one.trim() !== "")
      .map(asSentence);
    const whose = { of: several, cell: null };
    return words.length === 0 ? [] : runUses(rules, parseText(words.join("\n\n"), locale), context, whose);
  });
  return [...exercise.fields.flatMap((field, row) => checkField(exercise, field, row, answer, context)), ...together];
}

/** Whether any rule of the form wants the dictionary. */
export function wantsSpelling(exercise: Form, answer: FormAnswer): boolean {
  return exercise.fields.some(
    (field) =>
      field.type === "text" &&
      stringOf(answer, field.id).trim() !== "" &&
      (field.rules.some(({ use }) => use === "no-slips") ||
        (field.scene !== undefined
          ? (field.asks?.includes("no-slips") ?? true)
          : field.prose && exercise.everywhere.includes("no-slips"))),
  );
}
