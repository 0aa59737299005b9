import { useEffect, useMemo, useState } from "react";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { progressStrings } from "../../i18n/progress.ts";
import { allExercises } from "../../stores/all-records.ts";
import { ProgressReminder } from "./ProgressReminder.tsx";
import { ProgressToast } from "./ProgressToast.tsx";
import { ProgressTransfer } from "./ProgressTransfer.tsx";

interface Props {
  readonly locale: Locale;
  /** Titles of what records are of, by id. */
  readonly titles: readonly (readonly [id: string, title: string])[];
}

/** Copies of progress, taken and brought back. The built page holds its head; the rest comes when it is scrolled to. */
export default function ProgressCopies({ locale, titles }: Props) {
  const t = progressStrings[locale].backup;
  const [awake, setAwake] = useState(false);
  const [told, setTold] = useState("");
  const byId = useMemo(() => new Map(titles), [titles]);
  useEffect(() => setAwake(true), []);
  if (!awake)
    return (
      <section>
        <h2>{t.title}</h2>
        <p>{t.text}</p>
      </section>
    );
  const attempts = [...allExercises().values()].flatMap(({ $record }) => $record.get().attempts.map(({ at }) => at));
  return (
    <>
      <ProgressReminder locale={locale} attempts={attempts} onExported={() => setTold(t.exported)} />
      <ProgressTransfer locale={locale} titles={byId} onTell={setTold} />
      <ProgressToast
        locale={locale}
        told={told === "" ? null : { text: told, undo: null }}
        onUndone={() => setTold("")}
      />
    </>
  );
}
