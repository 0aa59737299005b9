import { useId } from "react";
import type { Locale } from "../../../lib/locale.ts";
import type { Queue } from "../schema.ts";
import { queueStrings } from "../strings.ts";

interface Props {
  readonly exercise: Queue;
  readonly locale: Locale;
  readonly text: string;
  readonly sent: boolean;
  readonly problem: string;
  readonly onWrite: (text: string) => void;
  readonly onSend: () => void;
  readonly onTakeBack: () => void;
}

/** The team's channel: a box to write in, then the message as it was sent. */
export function Notice({ exercise, locale, text, sent, problem, onWrite, onSend, onTakeBack }: Props) {
  const t = queueStrings[locale];
  const id = useId();
  const { channel, writer } = exercise.locale[locale].team;
  return (
    <section className="queue-notice" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        {t.notice} <span className="queue-channel">{channel}</span>
      </h3>
      {sent ? (
        <div className="queue-sent">
          <p>
            <strong>{writer}</strong> <span className="fine-print">✓ {t.sent}</span>
          </p>
          <p className="as-typed">{text}</p>
          <button type="button" className="link" onClick={onTakeBack}>
            {t.takeBack}
          </button>
        </div>
      ) : (
        <>
          <textarea
            id={`${id}-text`}
            rows={5}
            maxLength={2000}
            value={text}
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-help`}
            onChange={({ target }) => onWrite(target.value)}
          />
          <div className="queue-send">
            <p className="fine-print" id={`${id}-help`}>
              {t.noticeHelp}
            </p>
            <button type="button" className="button quiet" onClick={onSend}>
              {t.send}
            </button>
          </div>
        </>
      )}
      <p className="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
