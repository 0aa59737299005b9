/**
 * Runs text rules on texts, with the rules' default options.
 *   npm run -s rules -- list
 *   npm run -s rules -- run apologises,signs --locale en --batch texts.jsonl   one {"id","text"} a line
 */
import * as z from "zod";
import { localeSchema, locales } from "../exercises/lib/locale.ts";
import type { TextRule } from "../exercises/lib/rule.ts";
import { maxTextLength, parseText } from "../exercises/lib/text.ts";
import { planRules } from "../exercises/rules/plan.ts";
import { textRules } from "../exercises/rules/text.ts";
import { readArguments } from "./lib/arguments.ts";
import { fail } from "./lib/fail.ts";
import { didYouMean } from "./lib/nearest.ts";
import { nameOfFile, parseJsonLine, readLines } from "./lib/read-input.ts";
import { spellingOf } from "./lib/spelling.ts";
import { write } from "./lib/write.ts";

const usage =
  "usage: npm run -s rules -- list, or npm run -s rules -- run <rule>[,<rule>…] --locale it|en --batch texts.jsonl";

const textLine = z.looseObject({
  id: z.union([z.string(), z.number()]),
  text: z.string().max(maxTextLength).normalize("NFC"),
});

const byId = new Map<string, TextRule>(textRules.map((rule) => [rule.id, rule]));
const planIds = planRules.map((rule) => rule.id as string);

function ruleNamed(id: string): TextRule {
  const rule = byId.get(id);
  if (rule !== undefined) return rule;
  if (planIds.includes(id))
    return fail(`"${id}" is a rule of a plan, not of a text; grade a plan with npm run -s grade`);
  return fail(`there is no rule "${id}".${didYouMean(id, byId.keys())}`);
}

const { values, positionals } = readArguments({ locale: { type: "string" }, batch: { type: "string" } }, usage);
const [verb, names, ...extra] = positionals;

if (verb === "list" && names === undefined) {
  for (const rule of [...textRules, ...planRules]) await write(`${rule.id}\t${rule.severity}\n`);
} else if (verb === "run" && names !== undefined && extra.length === 0) {
  const rules = names.split(",").map((name) => ruleNamed(name.trim()));
  if (values.locale === undefined || values.batch === undefined) fail(`--locale and --batch are needed; ${usage}`);
  const locale =
    localeSchema.safeParse(values.locale).data ??
    fail(`"${values.locale}" is not a language; use ${locales.join(" or ")}`);
  const spelling = await spellingOf(locale);
  for await (const { line, number, problem } of readLines(values.batch)) {
    const where = `${nameOfFile(values.batch)}:${number}`;
    if (line === undefined) fail(`${where}: ${problem}`);
    const parsed = textLine.safeParse(parseJsonLine(line, where));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      fail(`${where}: ${issue?.path.join(".") || "line"}: ${issue?.message}; a line is {"id","text"}`);
    }
    const text = parseText(parsed.data.text, locale);
    const results = rules.map((rule) => {
      const { findings, evidence } = rule.run(text, {}, { locale, spelling });
      const { id, severity, weight } = rule;
      return { id, outcome: findings.length > 0 ? "missed" : "met", severity, weight, findings, evidence };
    });
    await write(`${JSON.stringify({ id: parsed.data.id, rules: results })}\n`);
  }
} else fail(usage);
