import { platformNames } from "../../../data/platform-names.ts";
import { formatNumber } from "../../../lib/figures/number-format.ts";
import type { Locale } from "../../../lib/locale.ts";
import { limitsOf, postLength } from "../../../lib/posts/length.ts";
import { planStrings } from "../strings.ts";

interface Props {
  readonly text: string;
  /** Channel by its code; one whose limits nobody has looked up has only its characters counted. */
  readonly platform: string;
  readonly locale: Locale;
}

/** How long a copy is, as its channel counts it. */
export function CopyLength({ text, platform, locale }: Props) {
  const t = planStrings[locale];
  const write = (n: number) => formatNumber(n, locale);
  const limits = limitsOf(platform);
  if (limits === null) return <span className="plan-length">{t.lengthAlone(write(text.length))}</span>;
  const length = postLength(text, limits);
  const over = length > limits.post;
  return (
    <span className="plan-length" data-off={over ? "" : undefined}>
      {platformNames[platform as keyof typeof platformNames]}: {t.length(write(length), write(limits.post))}
      {over && ` · ${t.tooLong(write(length - limits.post))}`}
    </span>
  );
}
