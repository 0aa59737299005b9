import { useEffect, useState } from "react";
import type { Exercise } from "../../../exercises/index.ts";
import type { ReadDraft } from "../../../exercises/lib/answer.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { addStyles } from "../../dom/add-styles.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import { readExercise } from "../../served/exercise-file.ts";
import { type RuleNames, readRuleNames } from "../../served/rule-names.ts";
import styles from "../../styles/exercise.css?url";
import { ExercisePlay } from "./ExercisePlay.tsx";
import { ViewBoundary } from "./ViewBoundary.tsx";
import { type AnyView, views } from "./views.ts";

interface Props {
  readonly id: string;
  readonly locale: Locale;
  /** Where the exercise's data and the names of the rules are. */
  readonly dataUrl: string;
  readonly rulesUrl: string;
}

interface Loaded {
  readonly exercise: Exercise;
  readonly names: RuleNames;
  readonly View: AnyView;
  readonly readDraft: ReadDraft<unknown>;
}

async function load(id: string, dataUrl: string, rulesUrl: string): Promise<Loaded> {
  const [exercise, names] = await Promise.all([
    fetch(dataUrl).then((response) => readExercise(response, id)),
    fetch(rulesUrl).then(readRuleNames),
    addStyles(styles),
  ]);
  // A kind that this script doesn't know, from another version of the site, throws here.
  const { default: View, readDraft } = await views[exercise.kind]();
  return { exercise, names, View, readDraft };
}

/** Fetches an exercise and its editor when it comes into view. */
export default function ExerciseIsland({ id, locale, dataUrl, rulesUrl }: Props) {
  const t = exerciseStrings[locale];
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let here = true;
    load(id, dataUrl, rulesUrl).then(
      (found) => here && setLoaded(found),
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [id, dataUrl, rulesUrl]);

  const said = (
    <p className="note" data-kind="warning" role="alert">
      {t.failed}
    </p>
  );
  if (failed) return said;
  if (loaded === null) return <p className="loading">{t.opening}</p>;
  return (
    <ViewBoundary otherwise={said}>
      <ExercisePlay key={id} {...loaded} locale={locale} />
    </ViewBoundary>
  );
}
