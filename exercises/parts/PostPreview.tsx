import { platformLimits } from "../data/platform-limits.ts";
import { platformNames } from "../data/platform-names.ts";
import { initials } from "../lib/people/initials.ts";
import type { Platform } from "../lib/scene.ts";
import { AsPosted } from "./AsPosted.tsx";

interface Props {
  readonly platform: Platform;
  readonly text: string;
  readonly name: string;
  readonly handle: string;
  readonly texts: {
    readonly preview: (platform: string) => string;
    readonly previewEmpty: string;
    readonly more: string;
    readonly behindMore: string;
  };
}

/** A post as the platform shows it in the feed: what is seen at once, and what waits behind "more". */
export function PostPreview({ platform, text, name, handle, texts }: Props) {
  const { visible } = platformLimits[platform];
  const cut = visible !== null && text.length > visible ? visible : text.length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div
      className="post-preview"
      role="group"
      data-platform={platform}
      aria-label={texts.preview(platformNames[platform])}
    >
      <p className="post-preview-head">
        <span className="avatar ours" aria-hidden="true">
          {initials(name)}
        </span>
        <span>
          <strong>{name}</strong> <span className="when">{handle}</span>
        </span>
        <span className="post-preview-platform">{platformNames[platform]}</span>
      </p>
      {text.trim() === "" ? (
        <p className="nothing-yet">{texts.previewEmpty}</p>
      ) : (
        <>
          <p className="as-typed">
            <AsPosted text={text.slice(0, cut)} />
            {cut < text.length && <span className="when">… {texts.more}</span>}
          </p>
          {cut < text.length && (
            <p className="as-typed post-preview-rest">
              <span className="visually-hidden">{texts.behindMore} </span>
              <AsPosted text={text.slice(cut)} />
            </p>
          )}
        </>
      )}
    </div>
  );
}
