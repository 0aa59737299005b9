import { useStore } from "@nanostores/react";
import { type ChangeEvent, useRef, useState } from "react";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { regions } from "../../../exercises/lib/region.ts";
import { progressStrings } from "../../i18n/progress.ts";
import { allOf } from "../../stores/records/all.ts";
import { maxImportBytes } from "../../stores/records/bounds.ts";
import { longestName, openSettings } from "../../stores/settings.ts";
import { backupDue, noteImported } from "../../stores/transfer/backup.ts";
import { type ImportPreview, previewImport } from "../../stores/transfer/import.ts";
import { here } from "../../stores/vault.ts";
import { ProgressPreview } from "./ProgressPreview.tsx";
import { downloadProgress } from "./progress-download.ts";

interface Props {
  readonly locale: Locale;
  /** Titles of lessons and exercises, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Names of the roles' paths, by id. */
  readonly paths: ReadonlyMap<string, string>;
  readonly onTell: (text: string) => void;
}

type Opened = ImportPreview | { readonly ok: false; readonly problem: "unopened" };

/** Taking a copy away and bringing one back. */
export function ProgressTransfer({ locale, titles, paths, onTell }: Props) {
  const t = progressStrings[locale];
  const settings = useStore(openSettings().$record);
  const { lastBackup } = settings;
  const attempts = [...allOf("exercises").values()].flatMap(({ $record }) =>
    $record.get().attempts.map(({ at }) => at),
  );
  const [opened, setOpened] = useState<Opened | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const date = new Intl.DateTimeFormat(regions[locale], { dateStyle: "long" });

  const read = (text: string) => previewImport(text, here(), new Set(paths.keys()));
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    if (file.size > maxImportBytes) setOpened({ ok: false, problem: "too-large" });
    else setOpened(await file.text().then(read, (): Opened => ({ ok: false, problem: "unopened" })));
  };
  const close = () => {
    setOpened(null);
    if (!input.current) return;
    // Emptied, so that choosing the same file again counts as a choice.
    input.current.value = "";
    input.current.focus();
  };
  const [name, setName] = useState("");
  /** What was noted goes along in one's own copy, and in one for others only if one says so. */
  const [notesAsked, setNotesAsked] = useState(false);
  const forOthers = name.trim() !== "";
  const exportNow = () => {
    downloadProgress(name, !forOthers || notesAsked);
    onTell(t.backup.exported);
  };

  return (
    <section className="progress-transfer" aria-labelledby="copy">
      <h2 id="copy">{t.backup.title}</h2>
      <p>{t.backup.text}</p>
      <p data-last-backup={lastBackup}>
        {lastBackup ? t.backup.last(date.format(new Date(lastBackup))) : t.backup.never}
      </p>
      {backupDue(attempts, settings, here().now()) && (
        <p className="note" data-kind="tip" data-due>
          {t.reminder.text}
        </p>
      )}
      <p className="copy-name">
        <label htmlFor="copy-name">{t.backup.name}</label>
        <input
          id="copy-name"
          className="name-field"
          autoComplete="name"
          maxLength={longestName}
          aria-describedby="copy-name-hint"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <span id="copy-name-hint" className="fine">
          {t.backup.nameHint}
        </span>
      </p>
      {forOthers && allOf("notes").size > 0 && (
        <p>
          <label className="copy-notes">
            <input type="checkbox" checked={notesAsked} onChange={({ target }) => setNotesAsked(target.checked)} />{" "}
            {t.backup.withNotes}
          </label>
        </p>
      )}
      <p>
        <button type="button" className="button" onClick={exportNow}>
          {t.backup.export}
        </button>
      </p>
      <p className="file">
        {/* The browser's own control speaks the browser's language: the label stands for it. */}
        <input
          ref={input}
          id="import"
          className="visually-hidden"
          type="file"
          accept="application/json,.json"
          aria-describedby="import-hint"
          onChange={choose}
        />
        <label htmlFor="import" className="button quiet">
          {t.backup.import}
        </label>
        <span id="import-hint" className="fine">
          {t.backup.importHint}
        </span>
      </p>
      <div role="status">
        {opened?.ok === false && (
          <p className="note" data-kind="warning">
            {t.problems[opened.problem]}
          </p>
        )}
      </div>
      {opened?.ok && (
        <ProgressPreview
          locale={locale}
          preview={opened}
          titles={titles}
          paths={paths}
          onApply={() => {
            opened.apply();
            if (attempts.length === 0 && opened.exportedAt !== null) noteImported(opened.exportedAt);
            close();
            onTell(t.preview.applied);
          }}
          onCancel={close}
        />
      )}
    </section>
  );
}
