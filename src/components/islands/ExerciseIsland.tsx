import { useEffect, useState } from "react";
import type { Exercise } from "../../../exercises/index.ts";
import type { ReadDraft } from "../../../exercises/lib/answer.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { addStyles } from "../../dom/add-styles.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import styles from "../../styles/exercise.css?url";
import { ExercisePlay } from "./ExercisePlay.tsx";
import type { RuleNames } from "./rule-names.ts";
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

async function load(dataUrl: string, rulesUrl: string): Promise<Loaded> {
  const fetchJson = async (url: string) => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.json();
  };
  const [exercise, names] = await Promise.all([fetchJson(dataUrl), fetchJson(rulesUrl), addStyles(styles)]);
  const { default: View, readDraft } = await views[(exercise as Exercise).kind]();
  return { exercise, names, View, readDraft };
}

/** Fetches an exercise and its editor when it comes into view. */
export default function ExerciseIsland({ id, locale, dataUrl, rulesUrl }: Props) {
  const t = exerciseStrings[locale];
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let here = true;
    load(dataUrl, rulesUrl).then(
      (found) => here && setLoaded(found),
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [dataUrl, rulesUrl]);

  if (failed)
    return (
      <p className="note" data-kind="warning" role="alert">
        {t.failed}
      </p>
    );
  if (loaded === null) return <p className="loading">{t.opening}</p>;
  return <ExercisePlay key={id} {...loaded} locale={locale} />;
}
