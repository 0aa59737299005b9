import { useId, useRef, useState } from "react";
import { countWords, tokenize } from "../../lib/text/words.ts";
import { maxTextLength } from "../../lib/text.ts";
import type { ViewProps } from "../../lib/view.ts";
import { BesideModel } from "../../parts/BesideModel.tsx";
import { HandIn } from "../../parts/HandIn.tsx";
import type { Project, ProjectAnswer } from "./schema.ts";
import { projectStrings } from "./strings.ts";
import { Parts } from "./view/Parts.tsx";

export { readDraft } from "./answer.ts";

const blank: ProjectAnswer = { parts: {}, presentation: "", review: [] };

/** The pieces of the path on one desk: what is there, what is missing, and the text that presents them. */
export default function View(props: ViewProps<Project, ProjectAnswer>) {
  const { exercise, locale, verdict, submitted, busy, modelShown, elsewhere, onDraft, onSubmit } = props;
  const t = projectStrings[locale];
  const [answer, setAnswer] = useState<ProjectAnswer>(props.draft ?? blank);
  const [problem, setProblem] = useState("");
  const [said, setSaid] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { label, help } = exercise.presentation.locale[locale];
  const { min, max } = exercise.presentation.words;

  const change = (next: ProjectAnswer) => {
    setAnswer(next);
    setProblem("");
    onDraft(next);
  };
  const bring = () => {
    const found = exercise.parts.flatMap((part) => {
      const best = elsewhere(part.exercise);
      return best === null ? [] : [[part.id, best.answer] as const];
    });
    change({ ...answer, parts: { ...answer.parts, ...Object.fromEntries(found) } });
    setSaid(t.brought(found.length));
  };
  const handIn = () => {
    if (busy) return;
    if (Object.keys(answer.parts).length === 0) {
      setProblem(t.none);
      return;
    }
    if (answer.presentation.trim() === "") {
      setProblem(t.empty);
      area.current?.focus();
      return;
    }
    onSubmit(answer);
  };
  const tick = (index: number, on: boolean) =>
    change({ ...answer, review: on ? [...answer.review, index] : answer.review.filter((one) => one !== index) });
  const words = countWords(answer.presentation, tokenize(answer.presentation));

  return (
    <div className="project">
      <Parts exercise={exercise} locale={locale} answer={answer} verdict={verdict} elsewhere={elsewhere} />
      <p>
        <button type="button" className="button quiet" onClick={bring}>
          {t.bring}
        </button>{" "}
        <span role="status">{said}</span>
      </p>
      <div>
        <label className="project-label" htmlFor={`${id}-text`}>
          {label}
        </label>
        <p id={`${id}-help`} className="fine-print">
          {help}
        </p>
        <textarea
          ref={area}
          id={`${id}-text`}
          lang={locale}
          rows={9}
          maxLength={maxTextLength}
          value={answer.presentation}
          aria-describedby={`${id}-help ${id}-count`}
          onChange={({ target }) => change({ ...answer, presentation: target.value })}
        />
        <p
          id={`${id}-count`}
          className="counters"
          data-off={words > 0 && (words < min || words > max) ? "" : undefined}
        >
          <span>{t.words(words, min, max)}</span>
        </p>
      </div>
      {exercise.rubric.length > 0 && (
        <fieldset className="project-rubric">
          <legend>{t.rubric}</legend>
          <p className="fine-print">{t.rubricHow}</p>
          {exercise.rubric.map((question, index) => (
            <label className="check" key={question.en}>
              <input
                type="checkbox"
                checked={answer.review.includes(index)}
                onChange={({ target }) => tick(index, target.checked)}
              />{" "}
              {question[locale]}
            </label>
          ))}
        </fieldset>
      )}
      <HandIn problem={problem} busy={busy} onHandIn={handIn} t={t} row="reply-actions" />
      {modelShown && (
        <BesideModel t={t} text={(submitted ?? answer).presentation} models={exercise.models[locale].slice(0, 1)} />
      )}
    </div>
  );
}
