import type { Locale } from "../../../exercises/lib/locale.ts";
import { type ProgressStrings, progressStrings } from "../../i18n/progress.ts";
import type { CourseProgress, ExerciseProgress } from "../../stores/overview.ts";

interface Props {
  readonly course: CourseProgress;
  readonly locale: Locale;
  readonly onResetExercise: (exercise: ExerciseProgress) => void;
  readonly onResetCourse: () => void;
}

const isTouched = ({ attempts, draft, revealed }: ExerciseProgress) => attempts > 0 || draft || revealed;

function stateOf(exercise: ExerciseProgress, t: ProgressStrings): string {
  const { attempts, best, passed, revealed, draft } = exercise;
  const facts = [
    attempts === 0 ? t.untried : passed ? t.passed : t.notPassed,
    attempts > 0 && t.attempts(attempts),
    best !== null && t.best(best),
    revealed && t.revealed,
    attempts === 0 && draft && t.draft,
  ];
  return facts.filter((fact) => fact !== false).join(" · ");
}

/** One course: its lessons, their exercises, and how far each has come. */
export function ProgressCourse({ course, locale, onResetExercise, onResetCourse }: Props) {
  const t = progressStrings[locale];
  const heading = `course-${course.id}`;
  const begun = course.done > 0 || course.lessons.some((lesson) => lesson.exercises.some(isTouched));
  return (
    <article className="progress-course" data-course={course.id} aria-labelledby={heading}>
      <h3 id={heading}>
        <a href={course.href}>{course.title}</a> <span className="figure">{course.percent}%</span>
      </h3>
      <progress max={course.all} value={course.done} aria-labelledby={heading} />
      <ol>
        {course.lessons.map((lesson) => (
          <li key={lesson.id} data-lesson={lesson.id}>
            <p className="progress-lesson">
              <span className="number">{lesson.number}</span> <a href={lesson.href}>{lesson.title}</a>{" "}
              <span className="state" data-done={lesson.read || undefined}>
                {lesson.read ? t.read : t.unread}
              </span>{" "}
              <span className="figure">{lesson.percent}%</span>
            </p>
            {lesson.exercises.length > 0 && (
              <ul aria-label={t.exercises}>
                {lesson.exercises.map((exercise) => (
                  <li key={exercise.id} data-exercise={exercise.id}>
                    <a href={exercise.href}>{exercise.title}</a>{" "}
                    <span className="state" data-done={exercise.passed || undefined}>
                      {stateOf(exercise, t)}
                    </span>{" "}
                    {isTouched(exercise) && (
                      <button
                        type="button"
                        className="plain"
                        aria-label={t.reset.exerciseLabel(exercise.title)}
                        onClick={() => onResetExercise(exercise)}
                      >
                        {t.reset.exercise}
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {begun && (
        <button type="button" className="plain" aria-label={t.reset.courseLabel(course.title)} onClick={onResetCourse}>
          {t.reset.course}
        </button>
      )}
    </article>
  );
}
