import { ruleTitles as apology } from "./kinds/apology/strings.ts";
import { ruleTitles as chain } from "./kinds/chain/strings.ts";
import { ruleTitles as classify } from "./kinds/classify/strings.ts";
import { ruleTitles as flowchart } from "./kinds/flowchart/strings.ts";
import { ruleTitles as form } from "./kinds/form/strings.ts";
import { ruleTitles as numbers } from "./kinds/numbers/strings.ts";
import { ruleTitles as project } from "./kinds/project/strings.ts";
import { ruleTitles as query } from "./kinds/query/strings.ts";
import { ruleTitles as queue } from "./kinds/queue/strings.ts";
import { ruleTitles as raci } from "./kinds/raci/strings.ts";
import { ruleTitles as simulation } from "./kinds/simulation/strings.ts";
import { ruleTitles as spot } from "./kinds/spot/strings.ts";
import type { Locale } from "./lib/locale.ts";

/** Names of the rules that belong to a kind rather than to a text or a plan. */
export const kindRuleTitles: Record<Locale, Readonly<Record<string, string>>> = {
  it: {
    ...apology.it,
    ...chain.it,
    ...classify.it,
    ...flowchart.it,
    ...form.it,
    ...numbers.it,
    ...project.it,
    ...query.it,
    ...queue.it,
    ...raci.it,
    ...simulation.it,
    ...spot.it,
  },
  en: {
    ...apology.en,
    ...chain.en,
    ...classify.en,
    ...flowchart.en,
    ...form.en,
    ...numbers.en,
    ...project.en,
    ...query.en,
    ...queue.en,
    ...raci.en,
    ...simulation.en,
    ...spot.en,
  },
};
