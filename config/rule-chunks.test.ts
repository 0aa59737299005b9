import { expect, test } from "vitest";
import { baseOf } from "./rule-chunks.ts";

const at = (name: string) => `/site/exercises/${name}`;
const all: Readonly<Record<string, readonly string[]>> = {
  "rules/everyday.ts": ["rules/no-slips/rule.ts"],
  "rules/no-slips/rule.ts": ["lib/slips.ts", "lib/text.ts"],
  "rules/reply.ts": ["rules/no-slips/rule.ts", "rules/no-blame/rule.ts"],
  "rules/no-blame/rule.ts": ["lib/blame.ts", "lib/people.ts", "lib/text.ts"],
  "rules/no-jargon/rule.ts": ["lib/jargon.ts", "lib/people.ts", "lib/asks.ts"],
  "rules/alt-text/rule.ts": ["lib/asks.ts"],
  "kinds/raci/kind.ts": ["lib/asks.ts", "lib/rows.ts"],
  "kinds/chain/kind.ts": ["lib/asks.ts", "lib/rows.ts"],
  "kinds/crisis-reply/kind.ts": ["rules/reply.ts", "lib/scene.ts"],
  "kinds/apology/kind.ts": ["rules/reply.ts", "lib/scene.ts"],
};
const base = baseOf(
  [
    "rules/everyday.ts",
    "rules/reply.ts",
    "rules/no-jargon/rule.ts",
    "rules/alt-text/rule.ts",
    "kinds/raci/kind.ts",
    "kinds/chain/kind.ts",
    "kinds/crisis-reply/kind.ts",
    "kinds/apology/kind.ts",
  ].map(at),
  (id) => (all[id.slice(at("").length)] ?? []).map(at),
);

test("what nearly every text takes comes as one file, with what a rule shares with those of a reply", () => {
  for (const name of [
    "rules/everyday.ts",
    "rules/no-slips/rule.ts",
    "lib/slips.ts",
    "lib/text.ts",
    "lib/people.ts",
    "lib/asks.ts",
  ])
    expect(base, name).toContain(at(name));
});

test("what only replies take, or only one rule, stays out of it", () => {
  for (const name of ["rules/no-blame/rule.ts", "lib/blame.ts", "lib/scene.ts", "lib/jargon.ts", "lib/rows.ts"])
    expect(base, name).not.toContain(at(name));
});
