import { useId, useRef, useState } from "react";
import type { ViewProps } from "../../lib/view.ts";
import { HandIn } from "../../parts/HandIn.tsx";
import { Rewrite } from "./Rewrite.tsx";
import type { Apology, ApologyAnswer } from "./schema.ts";
import { apologyStrings } from "./strings.ts";
import { Tagging } from "./Tagging.tsx";

export { readDraft } from "./answer.ts";

const blank: ApologyAnswer = { tags: {}, text: "" };

/** Two steps handed in together: labels on a good apology, and the rewrite of a bad one. */
export default function View(props: ViewProps<Apology, ApologyAnswer>) {
  const { exercise, locale, verdict, submitted, busy, modelShown, onDraft, onSubmit } = props;
  const t = apologyStrings[locale];
  const [answer, setAnswer] = useState<ApologyAnswer>(props.draft ?? blank);
  const [problem, setProblem] = useState("");
  const firstSelect = useRef<HTMLOListElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  const change = (next: ApologyAnswer) => {
    setAnswer(next);
    setProblem("");
    onDraft(next);
  };
  const handIn = () => {
    if (busy) return;
    const missing = exercise.sentences.findIndex((sentence) => answer.tags[sentence.id] === undefined);
    if (missing >= 0) {
      setProblem(t.untagged);
      firstSelect.current?.querySelectorAll("select")[missing]?.focus();
      return;
    }
    if (answer.text.trim() === "") {
      setProblem(t.empty);
      area.current?.focus();
      return;
    }
    setProblem("");
    onSubmit(answer);
  };

  return (
    <div className="apology">
      <Tagging
        exercise={exercise}
        locale={locale}
        tags={answer.tags}
        verdict={verdict}
        submitted={submitted}
        modelShown={modelShown}
        list={firstSelect}
        onChange={(tags) => change({ ...answer, tags })}
      />
      <Rewrite
        exercise={exercise}
        locale={locale}
        text={answer.text}
        submitted={submitted}
        modelShown={modelShown}
        area={area}
        describedBy={`${id}-problem`}
        onChange={(text) => change({ ...answer, text })}
        onHandIn={handIn}
      />
      <HandIn problem={problem} problemId={`${id}-problem`} busy={busy} onHandIn={handIn} t={t} row="reply-actions">
        <span className="shortcut">{t.shortcut}</span>
      </HandIn>
    </div>
  );
}
