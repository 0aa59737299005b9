import type { Locale } from "../../lib/locale.ts";
import type { CrisisReply } from "./kind.ts";
import { replyStrings } from "./strings.ts";

interface Props {
  readonly exercise: CrisisReply;
  readonly locale: Locale;
  readonly text: string;
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join("");

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
          {initials(who.replace("@", ""))}
        </span>
        <div className="bubble">
          <p className="who">
            {who} <span className="when">{t.hoursAgo}</span>
          </p>
          <p>{said}</p>
        </div>
      </article>
      <article className="post answer">
        <span className="avatar brand" aria-hidden="true">
          {initials(scene.brand)}
        </span>
        <div className="bubble">
          <p className="who">
            {scene.brand} <span className="when">{t.now}</span>
          </p>
          {text.trim() === "" ? (
            <p className="nothing-yet">{t.previewEmpty}</p>
          ) : (
            <p className="as-typed">{withLinks(text, handle)}</p>
          )}
        </div>
      </article>
    </div>
  );
}

/** The scenes end a comment with a dash and a name. */
function splitSignature(comment: string): [string, string?] {
  const at = comment.lastIndexOf(" — ");
  return at < 0 ? [comment] : [comment.slice(0, at), comment.slice(at + 3)];
}

/** Shows links, handles and hashtags in colour, as platforms do; nothing of it can be clicked. */
function withLinks(text: string, handle: string | undefined) {
  const parts = text.split(/(https?:\/\/\S+|[@#][\p{L}\p{N}_]+)/u);
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts are one text cut up, in order
      <span key={index} className="as-link" data-known={part === handle ? "" : undefined}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
