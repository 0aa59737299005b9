import type { Locale } from "../../../lib/locale.ts";
import type { Post } from "../schema.ts";
import { queueStrings } from "../strings.ts";
import { Thumb } from "./Thumb.tsx";

interface Props {
  readonly post: Post;
  readonly locale: Locale;
  readonly paused: boolean;
  readonly selected: boolean;
  readonly onSelect: (on: boolean) => void;
  readonly onToggle: () => void;
}

/** A scheduled post: a box to select it, its picture, where, when, what, and a switch. */
export function PostRow({ post, locale, paused, selected, onSelect, onToggle }: Props) {
  const t = queueStrings[locale];
  const { text, when } = post.locale[locale];
  return (
    <li className="queue-post" data-post={post.id} data-paused={paused ? "" : undefined}>
      <label className="queue-pick">
        <input type="checkbox" checked={selected} onChange={({ target }) => onSelect(target.checked)} />
        <span className="visually-hidden">{t.select(text)}</span>
      </label>
      <Thumb art={post.art} />
      <div className="queue-text">
        <p className="queue-where">
          <strong>{t.platforms[post.platform]}</strong> <span>{when}</span>
        </p>
        <p>{text}</p>
      </div>
      <button
        type="button"
        role="switch"
        aria-checked={!paused}
        aria-label={t.toggle(text)}
        className="queue-switch"
        onClick={onToggle}
      >
        <span className="queue-knob" aria-hidden="true" />
        <span aria-hidden="true">{paused ? t.paused : t.running}</span>
      </button>
    </li>
  );
}
