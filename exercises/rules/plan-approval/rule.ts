import { parseDay } from "../../lib/plan/day.ts";
import { isFilled, plain, postsOf, saysNone } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";
import { noOptions } from "../../lib/rule.ts";

/** Another person approves, before the day of publication: see docs.en.md. */
export const planApproval = definePlanRule({
  id: "plan-approval",
  severity: "blocking",
  options: noOptions,
  messages: {
    same: {
      it: {
        message: ({ name }) => `${name} approva il proprio lavoro.`,
        hint: () => "Fai approvare a un’altra persona: è il secondo paio d’occhi che trova l’errore.",
      },
      en: {
        message: ({ name }) => `${name} approves their own work.`,
        hint: () => "Let another person approve: it is the second pair of eyes that finds the mistake.",
      },
    },
    undated: {
      it: {
        message: () => "manca la data di approvazione.",
        hint: () => "Scrivi quando è stata approvata, come 2027-02-01: un sì senza data non si può controllare.",
      },
      en: {
        message: () => "the date of approval is missing.",
        hint: () => "Write when it was approved, as 2027-02-01: a yes without a date cannot be checked.",
      },
    },
    late: {
      it: {
        message: () => "l’approvazione non viene prima dell’uscita.",
        hint: () => "Approva almeno il giorno prima, o sposta l’uscita.",
      },
      en: {
        message: () => "the approval does not come before publication.",
        hint: () => "Approve at least the day before, or move the post.",
      },
    },
  },
  *check(plan) {
    for (const row of postsOf(plan)) {
      const { owner, approver, approvedOn } = row.cells;
      const named = isFilled(owner) && isFilled(approver) && !saysNone(owner) && !saysNone(approver);
      if (named && samePerson(owner, approver))
        yield { message: "same", cell: inRow(row, "approver"), params: { name: owner } };
      const approved = parseDay(approvedOn);
      // A free slot is approved when something fills it.
      if (approved === null && row.type !== "open") yield { message: "undated", cell: inRow(row, "approvedOn") };
      if (approved !== null && row.day !== null && approved >= row.day)
        yield { message: "late", cell: inRow(row, "approvedOn") };
    }
  },
});

/** Marta and Marta Rossi are one person. */
function samePerson(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
