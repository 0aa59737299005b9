import type { Locale } from "../../../lib/locale.ts";
import type { Post } from "../material.ts";
import type { Spot } from "../schema.ts";
import { Part } from "./Part.tsx";
import { type SheetProps, toneOf } from "./sheet.ts";
import { spotStrings } from "./strings.ts";

interface Props extends SheetProps {
  readonly exercise: Spot;
  readonly post: Post;
  readonly locale: Locale;
}

/** A scheduled post in its composer: every part can be marked, named and mended where it stands. */
export function PostSheet({ exercise, post, locale, marks, judged, onMarks }: Props) {
  const t = spotStrings[locale];
  return (
    <section className="composer" aria-label={t.composer}>
      {post.parts.map((part) => {
        const index = marks.findIndex((mark) => "part" in mark && mark.part === part.id);
        const mark = marks[index];
        return (
          <Part
            key={part.id}
            exercise={exercise}
            locale={locale}
            part={part}
            mark={mark !== undefined && "part" in mark ? mark : null}
            tone={toneOf(judged.get(index))}
            onMark={(next) =>
              next === null
                ? onMarks(
                    marks.filter((_, at) => at !== index),
                    t.unmarked(part.label),
                  )
                : mark === undefined
                  ? onMarks([...marks, next], t.marked(part.label))
                  : onMarks(marks.map((one, at) => (at === index ? next : one)))
            }
          />
        );
      })}
    </section>
  );
}
