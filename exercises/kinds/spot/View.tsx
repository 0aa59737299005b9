import { useMemo, useState } from "react";
import type { ViewProps } from "../../lib/view.ts";
import { HandIn } from "../../parts/HandIn.tsx";
import { Said } from "../../parts/Said.tsx";
import { useSaid } from "../../parts/use-said.ts";
import { judge } from "./judge.ts";
import type { Mark, Spot, SpotAnswer } from "./schema.ts";
import { CalendarSheet } from "./view/CalendarSheet.tsx";
import { Facts } from "./view/Facts.tsx";
import { Model } from "./view/Model.tsx";
import { Notes } from "./view/Notes.tsx";
import { OwnText } from "./view/OwnText.tsx";
import { PostSheet } from "./view/PostSheet.tsx";
import { sameMark } from "./view/sheet.ts";
import { spotStrings } from "./view/strings.ts";
import { Tally } from "./view/Tally.tsx";
import { TextSheet } from "./view/TextSheet.tsx";
import { Timer } from "./view/Timer.tsx";

export { readDraft } from "./answer.ts";

const isMended = (mark: Mark) => ("fix" in mark ? mark.fix !== null : Object.keys(mark.cells).length > 0);

/** A piece of work on the desk: marks are put on it, and once it is handed in each is shown for what it is worth. */
export default function View(props: ViewProps<Spot, SpotAnswer>) {
  const { exercise, locale, verdict, submitted, busy, modelShown, onDraft, onSubmit } = props;
  const t = spotStrings[locale];
  const [answer, setAnswer] = useState<SpotAnswer>(props.draft ?? { marks: [], seconds: null });
  const { said, say } = useSaid();
  const [problem, setProblem] = useState("");
  /** The marks as they were before all of them were taken away. */
  const [cleared, setCleared] = useState<readonly Mark[] | null>(null);
  const judgement = useMemo(
    () => (verdict === null || submitted === null ? null : judge(exercise, submitted, locale)),
    [exercise, verdict, submitted, locale],
  );
  const judged = new Map(
    answer.marks.flatMap((mark, index) => {
      const before = submitted?.marks.findIndex((other) => sameMark(other, mark)) ?? -1;
      const found = judgement?.marks.find((one) => one.index === before);
      return found === undefined ? [] : [[index, found] as const];
    }),
  );

  const put = (changed: SpotAnswer) => {
    setAnswer(changed);
    onDraft(changed);
  };
  const onMarks = (marks: readonly Mark[], what?: string) => {
    put({ ...answer, marks: [...marks] });
    setProblem("");
    setCleared(null);
    if (what !== undefined) say(what);
  };
  const clearOrPutBack = () => {
    if (cleared === null) {
      onMarks([], t.cleared);
      setCleared(answer.marks);
    } else onMarks(cleared, t.countPlain(cleared.length));
  };
  const handIn = () => {
    if (answer.marks.length === 0) setProblem(t.nothing);
    else onSubmit(answer);
  };

  const { material, aim } = exercise;
  const sheet = { exercise, locale, marks: answer.marks, judged, onMarks };
  const counts = aim.corrections === undefined && aim.mended === undefined ? t.countPlain : t.count;
  return (
    <div className="spot" data-material={material.is}>
      <Facts exercise={exercise} locale={locale} />
      {exercise.timer !== undefined && (
        <Timer
          seconds={exercise.timer}
          spent={answer.seconds}
          locale={locale}
          onSpent={(seconds) => put({ ...answer, seconds })}
        />
      )}
      <div className="spot-bar">
        <p>{counts(answer.marks.length, answer.marks.filter(isMended).length)}</p>
        {(answer.marks.length > 0 || cleared !== null) && (
          <button type="button" className="spot-small" onClick={clearOrPutBack}>
            {cleared === null ? t.clear : t.undo}
          </button>
        )}
        <Said said={said} />
      </div>
      {material.is === "text" && <TextSheet {...sheet} page={material[locale]} />}
      {material.is === "post" && <PostSheet {...sheet} post={material[locale]} />}
      {material.is === "calendar" && <CalendarSheet {...sheet} calendar={material[locale]} verdict={verdict} />}
      <HandIn problem={problem} busy={busy} onHandIn={handIn} t={t} />
      {judgement !== null && submitted !== null && (
        <>
          <Tally judgement={judgement} seconds={submitted.seconds} locale={locale} />
          <Notes {...{ exercise, submitted, judgement, locale }} />
        </>
      )}
      {modelShown && <Model exercise={exercise} locale={locale} />}
      {exercise.ownText && <OwnText locale={locale} />}
    </div>
  );
}
