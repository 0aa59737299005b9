import type { Localized } from "../lib/locale.ts";

/** Something that older texts of the trade recommend and that has changed since. */
export interface Retired {
  /** What happened and when, as a sentence. */
  readonly since: Localized<string>;
  /** Where it is written. */
  readonly source: string;
  /** Day on which it was last looked up. */
  readonly checkedOn: string;
}

/** What has changed since the first manuals of social media management. Ids are permanent: exercises name them. */
export const retired = {
  "google-plus": {
    since: {
      it: "Google+ per il pubblico è stato chiuso e le sue pagine cancellate dal 2 aprile 2019.",
      en: "Google+ for consumers was closed, and its pages were deleted from 2 April 2019.",
    },
    source: "Google, shutting down Google+ for consumer accounts; press, April 2019",
    checkedOn: "2026-11-27",
  },
  skype: {
    since: {
      it: "Skype è stato ritirato il 5 maggio 2025 e chi lo usava è stato portato su Teams.",
      en: "Skype was retired on 5 May 2025 and its users were moved to Teams.",
    },
    source: "Microsoft announcement and press, 2025",
    checkedOn: "2026-11-27",
  },
  twitter: {
    since: {
      it: "Twitter oggi si chiama X, e anche la sua documentazione sta sotto quel nome.",
      en: "Twitter is now called X, and its documentation goes by that name too.",
    },
    source: "docs.x.com",
    checkedOn: "2026-11-27",
  },
  "messenger-plugin": {
    since: {
      it: "Il riquadro di Messenger per i siti è stato spento il 9 maggio 2024; restano i link m.me.",
      en: "The Messenger window for websites was switched off on 9 May 2024; m.me links remain.",
    },
    source: "Meta for Developers, Chat Plugin, 2024",
    checkedOn: "2026-11-27",
  },
  "thirty-hashtags": {
    since: {
      it: "Da dicembre 2025 Instagram ne accetta cinque per post; ne bastano da tre a cinque, precisi.",
      en: "Since December 2025 Instagram has taken five to a post; three to five precise ones will do.",
    },
    source: "Instagram, hashtags capped at 5; press, 18–19 December 2025",
    checkedOn: "2026-11-27",
  },
  "own-rules": {
    since: {
      it: "Dal 28 gennaio 2016 la norma UNI 11621-3 descrive i profili del web, e dal 2025 l'AGCOM ha un codice per gli influencer.",
      en: "Since 28 January 2016 the Italian standard UNI 11621-3 has described the web professions, and since 2025 AGCOM has had a code for influencers.",
    },
    source: "UNI 11621-3:2016; AGCOM 197/25/CONS",
    checkedOn: "2026-11-27",
  },
  chatbots: {
    since: {
      it: "Chatbot e intelligenza artificiale sono già al lavoro, e dal 2 agosto 2026 l'articolo 50 del regolamento europeo chiede di dirlo.",
      en: "Chatbots and artificial intelligence are already at work, and since 2 August 2026 article 50 of the EU regulation has asked for it to be said.",
    },
    source: "Regulation (EU) 2024/1689, article 50, secondary sources",
    checkedOn: "2026-11-27",
  },
  gifts: {
    since: {
      it: "La Digital Chart dello IAP, aggiornata il 30 ottobre 2024, vuole che anche il regalo si dichiari, in modo da vederlo subito.",
      en: "The IAP Digital Chart, updated on 30 October 2024, wants gifts to be declared too, where they are seen at once.",
    },
    source: "IAP, Regolamento Digital Chart, 30 October 2024",
    checkedOn: "2026-11-27",
  },
} as const satisfies Readonly<Record<string, Retired>>;

type RetiredId = keyof typeof retired;

/** Ids of what has changed. */
export const retiredIds = Object.keys(retired) as [RetiredId, ...RetiredId[]];
