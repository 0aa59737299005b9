import * as z from "zod/mini";
import { contentOf, isFilled, saysNone } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";
import { readTie } from "../../lib/plan/tie.ts";
import { type Declared, declarations } from "../../lib/posts/disclosure.ts";

/** Rows with a paid, gifted or invited tie say so before the fold: see docs.en.md. */
export const planDisclosure = definePlanRule({
  id: "plan-disclosure",
  severity: "blocking",
  options: z.strictObject({
    /** How much of a post shows on a phone before "more", in characters. */
    visible: z._default(z.int().check(z.positive()), 125),
  }),
  messages: {
    blank: {
      it: {
        message: () => "non dice se c’è un legame commerciale.",
        hint: () => "Scrivi «nessuno», oppure sponsorizzato, omaggio o invito.",
      },
      en: {
        message: () => "it does not say whether there is a commercial tie.",
        hint: () => "Write “none”, or sponsored, gifted or invited.",
      },
    },
    unknown: {
      it: {
        message: ({ value }) => `«${value}» non è un legame commerciale che si possa controllare.`,
        hint: () => "Scrivi «nessuno», oppure sponsorizzato, omaggio o invito.",
      },
      en: {
        message: ({ value }) => `“${value}” is not a commercial tie that can be checked.`,
        hint: () => "Write “none”, or sponsored, gifted or invited.",
      },
    },
    hidden: {
      it: {
        message: ({ visible }) => `il testo non dichiara il legame commerciale nei primi ${visible} caratteri.`,
        hint: ({ example }) => `Aprilo con la dicitura, per esempio «${example}»: dopo «altro» non la vede nessuno.`,
      },
      en: {
        message: ({ visible }) => `the copy does not declare the commercial tie in its first ${visible} characters.`,
        hint: ({ example }) => `Open with the wording, for instance “${example}”: after “more” nobody sees it.`,
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

/** In a plan, the words of a payment serve for gifts and invitations too. */
function discloses(opening: string, tie: Declared): boolean {
  return declarations(opening, tie).length > 0 || declarations(opening, "sponsored").length > 0;
}
