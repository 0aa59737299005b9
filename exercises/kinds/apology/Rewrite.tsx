import { type KeyboardEvent, type RefObject, useId } from "react";
import { wordsAsked } from "../../lib/own-options.ts";
import { fewestWords, readability } from "../../lib/text/readability.ts";
import { countWords } from "../../lib/text/words.ts";
import { maxTextLength, parseText } from "../../lib/text.ts";
import { usualWords } from "../../lib/usual-words.ts";
import type { ViewProps } from "../../lib/view.ts";
import { BesideModel } from "../../parts/BesideModel.tsx";
import { FactList } from "../../parts/FactList.tsx";
import type { Apology, ApologyAnswer } from "./schema.ts";
import { apologyStrings } from "./strings.ts";

interface Props extends Pick<ViewProps<Apology, ApologyAnswer>, "exercise" | "locale" | "submitted" | "modelShown"> {
  readonly text: string;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly describedBy: string;
  readonly onChange: (text: string) => void;
  readonly onHandIn: () => void;
}

/** Step 2: what happened, what was published, what can be promised, and the editor of the new apology. */
export function Rewrite({
  exercise,
  locale,
  text,
  submitted,
  modelShown,
  area,
  describedBy,
  onChange,
  onHandIn,
}: Props) {
  const t = apologyStrings[locale];
  const scene = exercise.locale[locale];
  const id = useId();
  const doc = parseText(text, locale);
  const { min, max } = wordsAsked(exercise.rules, locale, exercise.scene.words ?? usualWords);
  const words = countWords(text, doc.words);
  const off = words > 0 && (words < min || words > max);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onHandIn();
    }
  };

  return (
    <section className="apology-rewrite">
      <h3>{t.stepTwo}</h3>
      <h4>{t.happened}</h4>
      <p>{scene.comment}</p>
      <h4>{t.published}</h4>
      <figure>
        <blockquote cite={exercise.source.url}>
          <p>{scene.original.text}</p>
        </blockquote>
        <figcaption>
          {scene.original.by}. {t.source}: <a href={exercise.source.url}>{exercise.source.title}</a>
        </figcaption>
      </figure>
      <h4>{t.facts}</h4>
      <FactList facts={scene.facts} />
      <label htmlFor={`${id}-text`}>{t.yourText}</label>
      <textarea
        ref={area}
        id={`${id}-text`}
        lang={locale}
        rows={10}
        maxLength={maxTextLength}
        value={text}
        aria-describedby={`${id}-count ${describedBy}`}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-count`} className="counters" data-off={off ? "" : undefined}>
        <span>{t.words(words)}</span> <span>{t.wordRange(min, max)}</span>{" "}
        {words >= fewestWords && <span>{t.readability(Math.floor(readability(doc)))}</span>}
      </p>
      {modelShown && (
        <>
          <p>
            <strong>{t.lookFor}.</strong> {scene.original.why}
          </p>
          <BesideModel t={t} text={submitted?.text ?? text} models={exercise.models[locale]} />
        </>
      )}
    </section>
  );
}
