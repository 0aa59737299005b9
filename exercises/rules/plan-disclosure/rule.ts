import * as z from "zod";
import { denials, type Tie, wordings } from "../../data/plan-disclosure-words.ts";
import { fold } from "../../lib/fold.ts";
import { pattern } from "../../lib/pattern.ts";
import { contentOf, isFilled, saysNone } from "../../lib/plan-read.ts";
import { definePlanRule, inRow } from "../../lib/plan-rule.ts";
import { readTie } from "../../lib/plan-tie.ts";

/** Rows with a paid, gifted or invited tie say so before the fold: see docs.en.md. */
export const planDisclosure = definePlanRule({
  id: "plan-disclosure",
  severity: "blocking",
  options: z.strictObject({
    /** How much of a post shows on a phone before "more", in UTF-16 units (facts 4.1). */
    visible: z.int().positive().default(125),
  }),
  messages: {
    blank: {
      it: {
        message: () => "non dice se c'è un legame commerciale.",
        hint: () => "Scrivi «nessuno», oppure sponsorizzato, omaggio o invito.",
      },
      en: {
        message: () => "it does not say whether there is a commercial tie.",
        hint: () => "Write 'none', or sponsored, gifted or invited.",
      },
    },
    unknown: {
      it: {
        message: ({ value }) => `«${value}» non è un legame commerciale che si possa controllare.`,
        hint: () => "Scrivi «nessuno», oppure sponsorizzato, omaggio o invito.",
      },
      en: {
        message: ({ value }) => `'${value}' is not a commercial tie that can be checked.`,
        hint: () => "Write 'none', or sponsored, gifted or invited.",
      },
    },
    hidden: {
      it: {
        message: ({ visible }) => `il testo non dichiara il legame commerciale nei primi ${visible} caratteri.`,
        hint: ({ example }) => `Aprilo con la dicitura, per esempio «${example}»: dopo «altro» non la vede nessuno.`,
      },
      en: {
        message: ({ visible }) => `the copy does not declare the commercial tie in its first ${visible} characters.`,
        hint: ({ example }) => `Open with the wording, for instance '${example}': after 'more' nobody sees it.`,
      },
    },
  },
  *check(plan, { visible }, { locale }) {
    for (const row of contentOf(plan)) {
      const { disclosure, copy } = row.cells;
      const tie = readTie(disclosure);
      if (!isFilled(disclosure) && !saysNone(disclosure)) yield { message: "blank", cell: inRow(row, "disclosure") };
      else if (tie === null)
        yield { message: "unknown", cell: inRow(row, "disclosure"), params: { value: disclosure } };
      else if (tie !== "none" && !discloses(copy.slice(0, visible), tie))
        yield { message: "hidden", cell: inRow(row, "copy"), params: { visible, example: examples[locale][tie] } };
    }
  },
});

const examples = {
  it: { sponsored: "Pubblicità", gifted: "#gifted", invited: "Invitati da…" },
  en: { sponsored: "Ad", gifted: "#gifted", invited: "Invited by…" },
} as const;

/** "Ad" is an advertisement when it is marked as one: #ad, [AD], Ad:, an ad. In Italian it is a preposition too. */
const shortAd =
  /#ad\b|(?:^|[\s([|])A[Dd](?=\s*[:|\]).!·•–—-])|(?:^|[\s([])AD(?=\s)|\b(?:an|this) ad\b|\bad by\b|^Ad (?=for\b|from\b|with\b|by\b)/u;
const denied = new RegExp(`(?:^|[^\\p{L}])(?:${denials.join("|")})(?:[^\\p{L}]+\\p{L}+){0,3}[^\\p{L}]*$`, "u");

/** Speaking about advertising declares none: "we don't like advertising", "la pubblicità". */
const about =
  /(?:^|[^\p{L}])(?:l[ae]|della|alla|sulla|nella|di|like|likes|love|hate|do|about|of|against|than|for)\s+$/u;

function discloses(opening: string, tie: Exclude<Tie, "none">): boolean {
  const text = fold(opening);
  const short = shortAd.exec(opening);
  const places = [...text.matchAll(pattern(wordings[tie])), ...(short ? [short] : [])]
    // "Adv? No, friendship": a question declares nothing.
    .filter((found) => !/^\s*\?/.test(text.slice(found.index + found[0].length)))
    .filter((found) => !(/^(?:pubblicit|advertis|adverts?$)/.test(found[0]) && about.test(text.slice(0, found.index))))
    .map(({ index }) => index);
  // The words just before, within the sentence: "this is not an ad".
  return places.some(
    (at) =>
      !denied.test(
        (
          text
            .slice(0, at)
            .split(/[.!?\n]/)
            .at(-1) ?? ""
        ).slice(-60),
      ),
  );
}
