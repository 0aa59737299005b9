import type { Locale } from "../../lib/locale.ts";
import { initials } from "../../lib/people/initials.ts";
import { splitSignature } from "../../lib/people/signature.ts";
import { AsPosted } from "../../parts/AsPosted.tsx";
import type { CrisisReply } from "./schema.ts";
import { replyStrings } from "./strings.ts";

interface Props {
  readonly exercise: CrisisReply;
  readonly locale: Locale;
  readonly text: string;
}

/** The comment and the reply as the platform would show them. */
export function Preview({ exercise, locale, text }: Props) {
  const t = replyStrings[locale];
  const scene = exercise.locale[locale];
  const [said, who = t.customer] = splitSignature(scene.comment);
  const handle = scene.person.handle;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and a section would be one landmark for each exercise of a lesson
    <div className="thread" role="group" data-platform={exercise.scene.platform} aria-label={t.preview}>
      <article className="post">
        <span className="avatar" aria-hidden="true">
          {initials(who)}
        </span>
        <div className="bubble">
          <p className="who">
            {who} <span className="when">{scene.age ?? t.hoursAgo}</span>
          </p>
          <p>{said}</p>
        </div>
      </article>
      <article className="post answer">
        <span className="avatar ours" aria-hidden="true">
          {initials(scene.brand)}
        </span>
        <div className="bubble">
          <p className="who">
            {scene.brand} <span className="when">{t.now}</span>
          </p>
          {text.trim() === "" ? (
            <p className="nothing-yet">{t.previewEmpty}</p>
          ) : (
            <p className="as-typed">
              <AsPosted text={text} known={handle} />
            </p>
          )}
        </div>
      </article>
    </div>
  );
}
