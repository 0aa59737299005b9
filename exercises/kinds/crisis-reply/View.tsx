import { type KeyboardEvent, useId, useRef, useState } from "react";
import { xLimit } from "../../data/x-limit.ts";
import { wordsAsked } from "../../lib/own-options.ts";
import { xLength } from "../../lib/posts/x-length.ts";
import { countWords } from "../../lib/text/words.ts";
import { maxTextLength, parseText } from "../../lib/text.ts";
import { usualWords } from "../../lib/usual-words.ts";
import type { ViewProps } from "../../lib/view.ts";
import { BesideModel } from "../../parts/BesideModel.tsx";
import { FactList } from "../../parts/FactList.tsx";
import { HandIn } from "../../parts/HandIn.tsx";
import { Preview } from "./Preview.tsx";
import type { CrisisReply } from "./schema.ts";
import { replyStrings } from "./strings.ts";

export { readDraft } from "./answer.ts";

/** The editor of a public reply: the comment, what is known, the text with its counters, and a preview. */
export default function View(props: ViewProps<CrisisReply, string>) {
  const { exercise, locale, submitted, busy, modelShown, onDraft, onSubmit } = props;
  const t = replyStrings[locale];
  const scene = exercise.locale[locale];
  const [text, setText] = useState(props.draft ?? "");
  const [problem, setProblem] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  const handIn = () => {
    if (text.trim() === "") {
      setProblem(t.empty);
      area.current?.focus();
      return;
    }
    setProblem("");
    onSubmit(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      handIn();
    }
  };
  const change = (value: string) => {
    setText(value);
    setProblem("");
    onDraft(value);
  };

  return (
    <div className="reply">
      <div className="reply-scene">
        <h3>{t.facts}</h3>
        <FactList facts={scene.facts} />
      </div>
      <Preview exercise={exercise} locale={locale} text={text} />
      <div className="reply-editor">
        <label htmlFor={`${id}-text`}>{t.yourReply}</label>
        <textarea
          ref={area}
          id={`${id}-text`}
          lang={locale}
          rows={8}
          maxLength={maxTextLength}
          value={text}
          aria-describedby={`${id}-count ${id}-problem`}
          onChange={(event) => change(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Counters id={`${id}-count`} text={text} exercise={exercise} locale={locale} />
        <HandIn problem={problem} problemId={`${id}-problem`} busy={busy} onHandIn={handIn} t={t} row="reply-actions">
          <span className="shortcut">{t.shortcut}</span>
        </HandIn>
      </div>
      {modelShown && <BesideModel t={t} text={submitted ?? text} models={exercise.models[locale]} />}
    </div>
  );
}

type CountersProps = Pick<ViewProps<CrisisReply, string>, "exercise" | "locale"> & { id: string; text: string };

function Counters({ id, text, exercise, locale }: CountersProps) {
  const t = replyStrings[locale];
  const doc = parseText(text, locale);
  const { min, max } = wordsAsked(exercise.rules, locale, exercise.scene.words ?? usualWords);
  const onX = exercise.scene.platform === "x";
  const weighted = onX ? xLength(text) : 0;
  const words = countWords(text, doc.words);
  const off = onX ? weighted > xLimit : words > max || (words > 0 && words < min);
  return (
    <p id={id} className="counters" data-off={off ? "" : undefined}>
      <span>{t.words(words)}</span>
      <span>{onX ? t.weighted(weighted, xLimit) : t.wordRange(min, max)}</span>
    </p>
  );
}
