import { useEffect, useRef } from "react";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { regions } from "../../../exercises/lib/region.ts";
import { type ProgressStrings, progressStrings } from "../../i18n/progress.ts";
import type { ImportChange, ImportPreview } from "../../stores/transfer/import.ts";

interface Props {
  readonly locale: Locale;
  readonly preview: ImportPreview & { readonly ok: true };
  readonly titles: ReadonlyMap<string, string>;
  /** Names of the roles' paths, by id. */
  readonly paths: ReadonlyMap<string, string>;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

const gained = (kind: ImportChange["kind"], t: ProgressStrings["preview"]) =>
  kind === "review" ? t.gainReviews : kind === "note" ? t.gainNotes : t.gainAttempts;

function inWords(change: ImportChange, t: ProgressStrings["preview"]): string {
  if (change.effect === "skip") return t.skip[change.why];
  const leftOut = change.leftOut !== undefined && t.leftOut(change.leftOut);
  const gains = change.effect !== "same" && [
    change.read && t.gainRead,
    change.quizzes > 0 && t.gainQuizzes(change.quizzes),
    change.attempts > 0 && gained(change.kind, t)(change.attempts),
    change.draft && t.gainDraft,
  ];
  const effect = { add: t.add, merge: t.merge, same: t.here }[change.effect];
  return [effect, ...(gains || []), leftOut].filter((part) => part !== false).join(" · ");
}

/** What an import would change, before it does. */
export function ProgressPreview({ locale, preview, titles, paths, onApply, onCancel }: Props) {
  const t = progressStrings[locale].preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const date = new Intl.DateTimeFormat(regions[locale], { dateStyle: "long", timeStyle: "short" });
  const nameOf = ({ kind, id }: ImportChange) => {
    if (kind === "plan") return t.plan;
    if (kind === "path") return t.path(paths.get(id) ?? id.slice(0, 80));
    return titles.get(id) ?? id.slice(0, 80);
  };
  const listed = preview.changes.filter(({ effect, leftOut }) => effect !== "same" || leftOut !== undefined);
  const same = preview.changes.length - listed.length;
  const gains = listed.some(({ effect }) => effect === "add" || effect === "merge");
  return (
    <div className="progress-preview">
      <h3 ref={heading} tabIndex={-1}>
        {t.title}
      </h3>
      {preview.exportedAt !== null && <p className="fine">{t.from(date.format(new Date(preview.exportedAt)))}</p>}
      <ul>
        {listed.map((change) => (
          <li key={`${change.kind} ${change.id}`} data-effect={change.effect}>
            <strong>{nameOf(change)}</strong>
            {change.kind === "review" && ` (${t.review})`}
            {change.kind === "note" && ` (${t.note})`}: {inWords(change, t)}
          </li>
        ))}
      </ul>
      {preview.beyond > 0 && <p className="fine">{t.beyond(preview.beyond)}</p>}
      {same > 0 && <p className="fine">{t.same(same)}</p>}
      {!gains && <p>{t.nothingNew}</p>}
      <p className="actions">
        {gains && (
          <button type="button" className="button" onClick={onApply}>
            {t.apply}
          </button>
        )}{" "}
        <button type="button" className="button quiet" onClick={onCancel}>
          {t.cancel}
        </button>
      </p>
    </div>
  );
}
