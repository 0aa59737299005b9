import { type ChangeEvent, useId, useLayoutEffect, useRef, useState } from "react";
import type { Locale } from "../../../lib/locale.ts";
import type { PlanAnswer } from "../../../lib/plan.ts";
import { saveFile } from "../../../parts/save-file.ts";
import { planStrings } from "../strings.ts";
import { fromAnswer, isBlank, toAnswer } from "./answer.ts";
import { type Sheet, tableIds } from "./sheet.ts";
import type { PlanStore } from "./store.ts";

interface Props {
  readonly store: PlanStore;
  readonly sheet: Sheet;
  readonly locale: Locale;
  /** Year of dates without one. */
  readonly year: number;
  readonly say: (text: string) => void;
}

/** A file that was read and waits for a yes. */
interface Waiting {
  readonly file: string;
  readonly plan: PlanAnswer;
}

/** Largest file that is read, in bytes. */
const maxBytes = 1_000_000;

/** The plan as a CSV file, out and in. What comes in replaces what is there, after a question, and can be undone. */
export function CsvTools({ store, sheet, locale, year, say }: Props) {
  const t = planStrings[locale];
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const titleId = useId();
  const input = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (waiting !== null) dialog.current?.showModal();
  }, [waiting]);

  const take = ({ plan }: Waiting) => {
    const { tables } = fromAnswer(plan);
    const cells = Object.fromEntries(
      tableIds.filter((id) => tables[id].length > 0).map((id) => [id, tables[id].map((line) => line.cells)]),
    );
    store.act({ type: "replace", tables: cells });
    say(t.imported(plan.rows.length));
  };
  /** What reads and writes CSV, fetched on first use; without a connection it may not come, and that is said. */
  const fetched = async () => {
    const csv = await import("../csv.ts").catch(() => null);
    if (csv === null) setProblems([t.csvNotFetched]);
    return csv;
  };
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file === undefined) return;
    const text = file.size > maxBytes ? null : await file.text().catch(() => null);
    // The same file can be chosen again, once it was mended.
    if (input.current !== null) input.current.value = "";
    if (text === null) {
      setProblems([file.size > maxBytes ? t.tooBig : t.unreadFile]);
      return;
    }
    const csv = await fetched();
    if (csv === null) return;
    const found = csv.planFromCsv(text, locale, year);
    setProblems(found.problems);
    if (!found.ok) return;
    const next = { file: file.name, plan: found.plan };
    if (isBlank(store.get().present)) take(next);
    else setWaiting(next);
  };
  const write = async () => {
    const csv = await fetched();
    if (csv === null) return;
    setProblems([]);
    saveFile(csv.planToCsv(toAnswer(sheet), locale), "text/csv;charset=utf-8", t.fileName);
  };
  const answer = (yes: boolean) => {
    dialog.current?.close();
    if (yes && waiting !== null) take(waiting);
    setWaiting(null);
  };
  return (
    <>
      <input ref={input} type="file" accept=".csv,text/csv,text/plain" hidden onChange={read} />
      <button type="button" className="button quiet" onClick={() => input.current?.click()}>
        {t.importCsv}
      </button>
      <button type="button" className="button quiet" onClick={write}>
        {t.exportCsv}
      </button>
      {problems.length > 0 && (
        <div className="plan-import-problems" role="alert">
          <p>
            <strong>{t.importProblems}</strong>
          </p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {waiting !== null && (
        <dialog ref={dialog} className="plan-dialog" aria-labelledby={titleId} onClose={() => setWaiting(null)}>
          <h3 id={titleId}>{t.replaceTitle}</h3>
          <p>{t.replaceBody(waiting.plan.rows.length, waiting.file)}</p>
          <div className="plan-tools">
            <button type="button" className="button" onClick={() => answer(true)}>
              {t.replaceYes}
            </button>
            <button type="button" className="button quiet" onClick={() => answer(false)}>
              {t.replaceNo}
            </button>
          </div>
        </dialog>
      )}
    </>
  );
}
