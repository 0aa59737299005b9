import { useStore } from "@nanostores/react";
import { useMemo, useState } from "react";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { portfolioStrings } from "../../i18n/portfolio.ts";
import { progressStrings } from "../../i18n/progress.ts";
import { overviewOf, type PathOutline } from "../../stores/overview.ts";
import { resetAll, resetCourse, resetExercise, type Undo } from "../../stores/reset.ts";
import { ProgressCourse } from "./ProgressCourse.tsx";
import { ProgressReminder } from "./ProgressReminder.tsx";
import { ProgressToast, type Told } from "./ProgressToast.tsx";
import { ProgressTransfer } from "./ProgressTransfer.tsx";
import { StorageNotice } from "./StorageNotice.tsx";

interface Props {
  readonly locale: Locale;
  readonly path: readonly PathOutline[];
}

/** The progress page: what is done, where to go on, copies, resets. */
export default function ProgressPage({ locale, path }: Props) {
  const t = progressStrings[locale];
  const $overview = useMemo(() => overviewOf(path), [path]);
  const { courses, next, attempts, untouched, percent, done, all } = useStore($overview);
  const [told, setTold] = useState<Told | null>(null);
  const tell = (text: string, undo: Undo | null = null) => setTold({ text, undo });
  const titles = useMemo(() => titlesOf(path, locale), [path, locale]);
  const first = path[0]?.lessons[0];

  return (
    <div className="progress-page">
      <StorageNotice locale={locale} />
      {untouched ? (
        <section className="progress-empty">
          <h2>{t.empty.title}</h2>
          <p>{t.empty.text}</p>
          {first && (
            <a className="button" href={first.href}>
              {t.empty.start}
            </a>
          )}
        </section>
      ) : (
        <>
          <ProgressReminder locale={locale} attempts={attempts} onExported={() => tell(t.backup.exported)} />
          <section className="progress-overall" aria-labelledby="overall">
            <h2 id="overall">
              {t.overall} <span className="figure-big">{percent}%</span>
            </h2>
            <progress max={all} value={done} aria-labelledby="overall" />
            <p className="fine">{t.steps(done, all)}</p>
            {next && (
              <p>
                <a className="button" href={next.href}>
                  {t.continue}
                </a>{" "}
                {next.title}
              </p>
            )}
          </section>
          <section aria-labelledby="courses">
            <h2 id="courses">{t.courses}</h2>
            {courses.map((course) => (
              <ProgressCourse
                key={course.id}
                course={course}
                locale={locale}
                onResetExercise={({ id, title }) => tell(t.reset.doneExercise(title), resetExercise(id))}
                onResetCourse={() => tell(t.reset.doneCourse(course.title), resetCourse(idsOf(course)))}
              />
            ))}
          </section>
        </>
      )}
      <ProgressTransfer locale={locale} titles={titles} onTell={tell} />
      {!untouched && (
        <section className="progress-reset">
          <p className="fine">{t.reset.allText}</p>
          <button type="button" className="button quiet" onClick={() => tell(t.reset.doneAll, resetAll())}>
            {t.reset.all}
          </button>
        </section>
      )}
      <ProgressToast locale={locale} told={told} onUndone={() => tell(t.reset.undone)} />
    </div>
  );
}

function idsOf({ id, lessons }: PathOutline) {
  return {
    id,
    lessons: lessons.map(({ id }) => id),
    exercises: lessons.flatMap(({ exercises }) => exercises.map(({ id }) => id)),
  };
}

function titlesOf(path: readonly PathOutline[], locale: Locale): ReadonlyMap<string, string> {
  const lessons = path.flatMap((course) => course.lessons);
  const exercises = lessons.flatMap((lesson) => lesson.exercises);
  return new Map([
    ["mine", portfolioStrings[locale].title] as const,
    // Final tests are kept by course.
    ...path.map(({ id, title }) => [id, title] as const),
    ...lessons.map(({ id, number, title }) => [id, `${number} ${title}`] as const),
    ...exercises.map(({ id, title }) => [id, title] as const),
  ]);
}
