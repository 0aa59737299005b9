import { type Ref, useCallback, useId } from "react";
import type { Exercise } from "../../../exercises/index.ts";
import { answerTexts, isIn } from "../../../exercises/lib/answer-texts.ts";
import { helpAt, markAfterModel } from "../../../exercises/lib/attempt.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import { type RuleNames, titleOf } from "../../served/rule-names.ts";
import { bestOf } from "../../stores/records/attempts.ts";
import type { ExerciseRecord } from "../../stores/records/exercise.ts";
import { askWhatFalls } from "../../workers/grader.ts";
import { cappedAt, type Judged, pointsToPass } from "./judged.ts";
import { MarkedText } from "./MarkedText.tsx";
import { MissedRule } from "./MissedRule.tsx";
import { merits } from "./merits.ts";

interface Props {
  readonly ref: Ref<HTMLElement>;
  readonly exercise: Exercise;
  readonly judged: Judged;
  readonly record: ExerciseRecord;
  readonly names: RuleNames;
  readonly locale: Locale;
  readonly modelShown: boolean;
  readonly onShowModel: () => void;
}

/** The verdict in words: what to mend, what works, what wasn't asked. Takes the focus so that it is read out. */
export function VerdictPanel({ ref, exercise, judged, record, names, locale, modelShown, onShowModel }: Props) {
  const t = exerciseStrings[locale];
  const id = useId();
  const { answer, verdict, final } = judged;
  const texts = answerTexts(exercise, answer, verdict, locale);
  const askHoldings = useCallback(
    (field: string | null) => askWhatFalls(exercise, answer, field, locale),
    [exercise, answer, locale],
  );
  const help = helpAt(Math.max(judged.attempt, record.attempts.length), exercise.reveal, record.revealed);
  const capped = cappedAt(judged, record, exercise);
  const best = bestOf(record.attempts);
  const passed = verdict.passed || best?.passed === true;
  /** A mark on record that no later attempt reaches any more. */
  const stands = best?.passed && best.mark > markAfterModel ? best.mark : null;
  const missed = verdict.rules
    .filter((rule) => rule.outcome === "missed")
    .sort((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
  const met = merits(verdict.rules);
  const notAsked = verdict.rules.filter((rule) => rule.outcome === "na");
  const summary = verdict.passed ? t.passed(verdict.score) : t.notYet(verdict.score);
  return (
    <section
      className="verdict"
      ref={ref}
      tabIndex={-1}
      aria-labelledby={id}
      data-passed={verdict.passed ? "" : undefined}
      data-final={final ? "" : undefined}
    >
      <p className="verdict-line" role="status">
        <strong id={id}>{summary}</strong>{" "}
        {capped !== null && (
          <span>{stands === null ? t.capped(capped) : `${t.cappedUnder(capped)} ${t.bestStays(stands)}`}</span>
        )}{" "}
        {!final && <span>{t.pending}</span>}
      </p>
      {texts.map((text) => (
        <MarkedText
          key={text.field}
          text={text}
          rules={verdict.rules}
          names={names}
          locale={locale}
          askHoldings={askHoldings}
        />
      ))}
      {missed.length === 0 ? (
        <p>{t.nothingMissed}</p>
      ) : (
        <section>
          <h3>
            {t.toMend} ({missed.length})
          </h3>
          {!passed && <p className="fine-print">{t.toPass(pointsToPass(exercise))}</p>}
          <ul className="missed">
            {missed.map((rule) => (
              <MissedRule
                key={rule.id}
                exercise={exercise}
                rule={rule}
                title={titleOf(names, rule.id)}
                url={names[rule.id]?.url ?? null}
                texts={texts}
                hints={help.hints}
                locale={locale}
              />
            ))}
          </ul>
          {!help.hints && <p className="fine-print next-help">{t.hintsNext}</p>}
          {help.hints && !help.model && (
            <p className="fine-print next-help">{t.modelAt(exercise.reveal.modelAfter, passed)}</p>
          )}
        </section>
      )}
      {help.model && !modelShown && (
        <p>
          <button type="button" className="button quiet" onClick={onShowModel}>
            {t.offerModel}
          </button>{" "}
          {capped === null && (
            <span className="fine-print">
              {t.modelNote} {stands !== null && t.bestStays(stands)}
            </span>
          )}
        </p>
      )}
      <details>
        <summary>
          {t.met} ({met.length})
        </summary>
        <ul className="met">
          {met.map((rule) => (
            <li key={rule.id}>
              {titleOf(names, rule.id)}
              {texts.length > 0 && rule.evidence.length > 0 && (
                <q>
                  {rule.evidence
                    .slice(0, 2)
                    .map((place) => texts.find((text) => isIn(text, place))?.text.slice(place.start, place.end))
                    .join(" … ")}
                </q>
              )}
            </li>
          ))}
        </ul>
      </details>
      {notAsked.length > 0 && (
        <details>
          <summary>
            {t.notAsked} ({notAsked.length})
          </summary>
          <ul>
            {notAsked.map((rule) => (
              <li key={rule.id}>{titleOf(names, rule.id)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
