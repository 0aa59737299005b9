import { expect, test } from "vitest";
import { metricWords } from "../../data/goal-measure-words.ts";
import type { Locale } from "../locale.ts";
import { pattern } from "../pattern.ts";
import { plain } from "../plan/read.ts";
import { parseText } from "../text.ts";
import { metricsIn } from "./metrics.ts";

/** Measures by their names, as learners write them. */
const names: Readonly<Record<Locale, string>> = {
  it: "reach, copertura, impression, visualizzazioni, persone raggiunte, follower, menzioni, interazioni, commenti, salvataggi, condivisioni, clic, iscritti, lettori, letture, download, presenze, partecipanti, visite al sito, visitatori, sessioni, fatturato, ricavi, incassi, scontrino medio, costo per contatto, margine, ROAS, vendite, ordini, acquisti, conversioni, codici sconto, prenotazioni, preventivi, contatti, chiamate, appuntamenti, clienti nuovi, nuovi clienti, clienti che tornano, rivenditori, share of voice, tasso di interazione, tasso di completamento, CTR, tasso di clic, tasso di apertura, tasso di conversione, carrelli abbandonati, tasso di risposta, tempo di risposta, watch time, durata media, sentiment, NPS, soddisfazione dei clienti, valutazione media, recensioni, reclami, lamentele, segnalazioni, messaggi, membri attivi",
  en: "reach, impressions, views, people reached, accounts reached, followers, mentions, interactions, likes, comments, saves, shares, clicks, subscribers, sign-ups, readers, downloads, attendance, attendees, participants, site visits, visitors, sessions, revenue, takings, turnover, order value, cost per lead, margin, ROAS, sales, orders, purchases, conversions, discount codes, bookings, enquiries, quotes, contacts, calls, appointments, new customers, returning customers, resellers, stockists, share of voice, engagement rate, completion rate, retention, CTR, click rate, open rate, conversion rate, abandoned carts, response rate, response time, watch time, average view duration, sentiment, NPS, customer satisfaction, average rating, reviews, complaints, messages, active members",
};
const inPlans = pattern(metricWords);

test.each(["it", "en"] as const)(
  "what an objective of an exercise may count, one of a plan may count too (%s)",
  (locale) => {
    const all = names[locale].split(", ");
    const known = (name: string) => metricsIn(parseText(name, locale), { start: 0, end: name.length }).length > 0;
    expect(
      all.filter((name) => !known(name)),
      "unknown to objectives",
    ).toEqual([]);
    expect(
      all.filter((name) => plain(name).search(inPlans) < 0),
      "unknown to plans",
    ).toEqual([]);
  },
);
