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
import type { Locale, Localized } from "./lib/locale.ts";

const ofKinds = [apology, chain, classify, flowchart, form, numbers, project, query, queue, raci, simulation, spot];

const allIn = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(ofKinds.flatMap((titles) => Object.entries(titles[locale])));

/** Names of the rules that belong to a kind rather than to a text or a plan. */
export const kindRuleTitles: Localized<Readonly<Record<string, string>>> = { it: allIn("it"), en: allIn("en") };
