import { useId, useRef, useState } from "react";
import type { Locale } from "../../../lib/locale.ts";
import type { Finding } from "../../../lib/verdict.ts";
import { lookOver } from "./own-look.ts";
import { spotStrings } from "./strings.ts";

/** Longest text that is looked at, in UTF-16 units: the rules' own limit. */
const longest = 20_000;

interface Looked {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The second round: the slip rules on a text of one's own. Practice: nothing is graded, kept or sent. */
export function OwnText({ locale }: { readonly locale: Locale }) {
  const t = spotStrings[locale];
  const id = useId();
  const [text, setText] = useState("");
  const [said, setSaid] = useState("");
  const [looked, setLooked] = useState<Looked | null>(null);
  /** How many times a text was looked at: what is found of an earlier one comes too late. */
  const turn = useRef(0);
  const look = async () => {
    const own = ++turn.current;
    if (text.trim() === "") {
      setSaid(t.ownEmpty);
      return;
    }
    setSaid(t.ownLoading);
    const found = await lookOver(() => import("./own-slips.ts").then(({ slipsIn }) => slipsIn(text, locale)), t);
    if (own !== turn.current) return;
    setLooked({ text, findings: found.findings });
    setSaid(found.said);
  };
  return (
    <details className="spot-own">
      <summary>{t.own}</summary>
      <p>{t.ownWhat}</p>
      <label htmlFor={id}>{t.ownLabel}</label>
      <textarea
        id={id}
        rows={7}
        lang={locale}
        spellCheck={false}
        maxLength={longest}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p>
        <button type="button" className="button quiet" onClick={look}>
          {t.ownRun}
        </button>
      </p>
      <p role="status">{said}</p>
      {looked !== null && looked.findings.length > 0 && (
        <>
          <OwnPage {...looked} locale={locale} />
          <ul>
            {looked.findings.map(({ range, message }) => (
              <li key={`${range?.start}-${message}`}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function OwnPage({ text, findings, locale }: Looked & { readonly locale: Locale }) {
  const places = findings.flatMap(({ range }) => (range === null ? [] : [range]));
  const parts = places.flatMap(({ start, end }, index) => {
    const from = Math.max(places[index - 1]?.end ?? 0, 0);
    return start < from
      ? []
      : [
          text.slice(from, start),
          <span key={start} className="proof-mark" data-pen="query">
            {text.slice(start, end)}
          </span>,
        ];
  });
  return (
    <div className="proof-page" lang={locale}>
      <p className="proof-paragraph as-typed">
        {parts}
        {text.slice(places.at(-1)?.end ?? 0)}
      </p>
    </div>
  );
}
