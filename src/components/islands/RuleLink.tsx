import { type MouseEvent, useLayoutEffect, useRef, useState } from "react";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { partOfPage } from "../../dom/part-of-page.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";

interface Props {
  readonly title: string;
  /** The rule's page. */
  readonly url: string;
  readonly locale: Locale;
}

/** The way to a rule's page, which opens over the exercise: leaving it would take away the verdict. */
export function RuleLink({ title, url, locale }: Props) {
  const t = exerciseStrings[locale];
  const [page, setPage] = useState<Element | null>(null);
  const open = (event: MouseEvent) => {
    // Whoever asks for a tab of its own gets one.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    partOfPage(url, ".rule-page").then((part) => (part === null ? location.assign(url) : setPage(part)));
  };
  return (
    <>
      <a className="fine-print" href={url} onClick={open}>
        {t.why}
        <span className="visually-hidden">: {title}</span>
      </a>
      {page !== null && <RuleDialog page={page} locale={locale} onClose={() => setPage(null)} />}
    </>
  );
}

interface DialogProps {
  readonly page: Element;
  readonly locale: Locale;
  readonly onClose: () => void;
}

/** A rule's page over the exercise. The way back comes first; the focus returns to the link. */
function RuleDialog({ page, locale, onClose }: DialogProps) {
  const t = exerciseStrings[locale];
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    text.current?.replaceChildren(page);
    element?.showModal();
    return () => element?.close();
  }, [page]);
  return (
    <dialog ref={dialog} className="rule-dialog" aria-label={page.querySelector("h1")?.textContent} onClose={onClose}>
      <p>
        <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
          ← {t.backToExercise}
        </button>
      </p>
      <div ref={text} />
      <p className="fine-print">{t.draftStays}</p>
    </dialog>
  );
}
