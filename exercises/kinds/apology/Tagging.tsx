import { type RefObject, useId } from "react";
import type { ViewProps } from "../../lib/view.ts";
import { type ApologyAnswer, tags as allTags, type Tag } from "./answer.ts";
import type { Apology } from "./schema.ts";
import { apologyStrings } from "./strings.ts";
import { tagTexts } from "./tag-texts.ts";

interface Props
  extends Pick<ViewProps<Apology, ApologyAnswer>, "exercise" | "locale" | "verdict" | "submitted" | "modelShown"> {
  readonly tags: ApologyAnswer["tags"];
  readonly list: RefObject<HTMLOListElement | null>;
  readonly onChange: (tags: ApologyAnswer["tags"]) => void;
}

/** Step 1: the sentences of a good apology, each with a list of labels; after a hand-in, each with its mark. */
export function Tagging({ exercise, locale, tags, verdict, submitted, modelShown, list, onChange }: Props) {
  const t = apologyStrings[locale];
  const names = tagTexts[locale];
  const { example } = exercise.locale[locale];
  const id = useId();
  const done = exercise.sentences.filter((sentence) => tags[sentence.id] !== undefined).length;
  const marks = new Map(
    verdict?.rules
      .find((rule) => rule.id === "tags-all-right")
      ?.findings.flatMap(({ cell, message, hint }) => (cell ? [[cell.field, { message, hint }]] : [])),
  );
  // a mark belongs to the label that was handed in, not to one chosen since
  const marked = (sentence: string) => verdict !== null && submitted?.tags[sentence] === tags[sentence];

  return (
    <section className="apology-tagging">
      <h3>{t.stepOne}</h3>
      <p>{example.about}</p>
      <p>{t.tagHow}</p>
      <ol ref={list}>
        {exercise.sentences.map((sentence, index) => {
          const wrong = marks.get(sentence.id);
          return (
            <li key={sentence.id} data-mark={marked(sentence.id) ? (wrong ? "wrong" : "right") : undefined}>
              <p id={`${id}-${sentence.id}`} className="said">
                {example.sentences[sentence.id]}
              </p>
              <select
                aria-label={t.sentence(index + 1)}
                aria-describedby={`${id}-${sentence.id} ${id}-${sentence.id}-mark`}
                value={tags[sentence.id] ?? ""}
                onChange={(event) => onChange({ ...tags, [sentence.id]: event.target.value as Tag })}
              >
                <option value="" disabled>
                  {t.choose}
                </option>
                {allTags.map((tag) => (
                  <option key={tag} value={tag}>
                    {names[tag].name}
                  </option>
                ))}
              </select>
              <p id={`${id}-${sentence.id}-mark`} className="mark">
                {marked(sentence.id) && (wrong ? t.wrong : t.right)}
              </p>
              {modelShown && (
                <p className="gold">
                  <strong>
                    {t.gold}: {names[sentence.component].name}.
                  </strong>{" "}
                  {sentence.also.length > 0 &&
                    `${t.alsoAccepted}: ${sentence.also.map((tag) => names[tag].name).join(", ")}. `}
                  {example.why[sentence.id]}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <p className="counters" aria-live="polite">
        {t.tagged(done, exercise.sentences.length)}
      </p>
    </section>
  );
}
