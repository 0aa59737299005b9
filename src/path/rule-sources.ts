import { aiLabelDated } from "../../exercises/data/ai-label-words.ts";
import { claimsDated } from "../../exercises/data/claim-words.ts";
import { disclosureDated } from "../../exercises/data/disclosure-words.ts";
import { genericHashtagsDated } from "../../exercises/data/generic-hashtags.ts";
import { jargonDated } from "../../exercises/data/jargon.ts";
import { shortenersDated } from "../../exercises/data/link-words.ts";
import { platformLimits } from "../../exercises/data/platform-limits.ts";
import { targetingDated } from "../../exercises/data/targeting-words.ts";
import type { DatedSource } from "../../exercises/lib/dated-source.ts";

/** What platforms allow, each with its own source. */
const limits = Object.values(platformLimits).map(
  ({ name, source, checkedOn }): DatedSource => ({
    source: { it: `${name}: ${source.it}`, en: `${name}: ${source.en}` },
    checkedOn,
  }),
);

/** The rules that go by words or limits which age, with where those come from. */
export const ruleSources: Readonly<Record<string, readonly DatedSource[]>> = {
  "alt-text": limits,
  "clear-links": [shortenersDated],
  discloses: [disclosureDated],
  "fits-length": limits,
  "fits-platform": limits,
  "hashtag-count": [genericHashtagsDated, ...limits],
  "health-evidence": [claimsDated],
  "key-before-fold": limits,
  "labels-ai": [aiLabelDated],
  "no-jargon": [jargonDated],
  "no-minor-targeting": [targetingDated],
  "plan-ai-label": [aiLabelDated],
  "plan-disclosure": [disclosureDated],
  "plan-limits": limits,
};
