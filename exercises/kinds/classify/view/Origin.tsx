import type { Locale, Localized } from "../../../lib/locale.ts";
import type { ClassifyCard, Origin as OriginId } from "../schema.ts";
import { OriginIcon } from "./OriginIcon.tsx";

const names: Record<OriginId, Localized<string>> = {
  email: { it: "E-mail", en: "Email" },
  facebook: { it: "Facebook", en: "Facebook" },
  instagram: { it: "Instagram", en: "Instagram" },
  tiktok: { it: "TikTok", en: "TikTok" },
  linkedin: { it: "LinkedIn", en: "LinkedIn" },
  x: { it: "X", en: "X" },
  whatsapp: { it: "WhatsApp", en: "WhatsApp" },
  google: { it: "Google", en: "Google" },
};

/** Where and when a message was left; nothing for cards that are no messages. */
export function Origin({ card, locale }: { readonly card: ClassifyCard; readonly locale: Locale }) {
  const { when } = card.locale[locale];
  if (card.from === undefined && when === undefined) return null;
  return (
    <p className="origin">
      {card.from !== undefined && (
        <span className="origin-place">
          <OriginIcon of={card.from} />
          {names[card.from][locale]}
        </span>
      )}{" "}
      {when}
    </p>
  );
}
