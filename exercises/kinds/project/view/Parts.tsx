import type { ViewProps } from "../../../lib/view.ts";
import type { Project, ProjectAnswer } from "../schema.ts";
import { projectStrings } from "../strings.ts";

type Props = Pick<ViewProps<Project, ProjectAnswer>, "exercise" | "locale" | "verdict" | "elsewhere"> & {
  readonly answer: ProjectAnswer;
};

/** Whether two answers are the same: one is a copy of the other, so their fields come in one order. */
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The pieces of the project, each with where it stands and the way to its exercise. */
export function Parts({ exercise, locale, answer, verdict, elsewhere }: Props) {
  const t = projectStrings[locale];
  const there = exercise.parts.filter(({ id }) => answer.parts[id] !== undefined).length;
  const findings = verdict?.rules.flatMap((rule) => (rule.outcome === "missed" ? rule.findings : [])) ?? [];
  return (
    <section className="project-parts" aria-label={t.parts}>
      <h3>{t.parts}</h3>
      <p className="fine-print">{t.partsHow}</p>
      <p className="project-progress">
        <progress max={exercise.parts.length} value={there} aria-label={t.progress(there, exercise.parts.length)} />{" "}
        {t.progress(there, exercise.parts.length)}
      </p>
      <ol>
        {exercise.parts.map((part) => {
          const best = elsewhere(part.exercise);
          const mine = answer.parts[part.id];
          const state = mine !== undefined ? "in" : best === null ? "absent" : "ready";
          const wrong = findings.filter(({ cell }) => cell?.table === "parts" && cell.field === part.id);
          const { title, why } = part.locale[locale];
          return (
            <li key={part.id} data-state={state} data-wrong={wrong.length > 0 ? "" : undefined}>
              <p>
                <strong>{title}</strong>{" "}
                <span className="project-state">
                  {state === "absent" ? t.absent : best === null ? t.here : t.score(best.score)}
                  {state === "in" && best !== null && `, ${same(mine, best.answer) ? t.here : t.newer}`}
                </span>
              </p>
              <p className="fine-print">{why}</p>
              {wrong.map(({ message }) => (
                <p className="project-wrong" key={message}>
                  {message}
                </p>
              ))}
              <a href={`/${locale}/exercises/${part.exercise}/`}>
                {t.doIt}
                <span className="visually-hidden">: {title}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
