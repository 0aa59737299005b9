import type { Localized } from "../../lib/locale.ts";
import type { Params } from "../../lib/rule.ts";

type Texts = Localized<{ readonly message: (params: Params) => string; readonly hint: (params: Params) => string }>;

/** What the rule says, by what is missing. */
export const messages = {
  metric: {
    it: {
      message: () => "Non dice che cosa si misura.",
      hint: () =>
        "Nomina una metrica che si può contare: copertura, tasso di clic, iscritti, ordini, tempo di risposta…",
    },
    en: {
      message: () => "It doesn’t say what is measured.",
      hint: () => "Name a metric that can be counted: reach, click rate, sign-ups, orders, response time…",
    },
  },
  vague: {
    it: {
      message: ({ word }) => `«${word}» è un desiderio, non una misura.`,
      hint: () =>
        "Chiediti da che cosa te ne accorgeresti, e nomina quel numero: copertura, menzioni, interazioni, recensioni…",
    },
    en: {
      message: ({ word }) => `“${word}” is a wish, not a measure.`,
      hint: () => "Ask yourself how you would notice, and name that number: reach, mentions, interactions, reviews…",
    },
  },
  family: {
    it: {
      message: ({ word, wanted }) => `«${word}» misura un’altra cosa: qui l’obiettivo è ${wanted}.`,
      hint: ({ wanted }) => `Scegli una metrica di ${wanted}: quella che cambia se l’obiettivo è raggiunto.`,
    },
    en: {
      message: ({ word, wanted }) => `“${word}” measures something else: the goal here is ${wanted}.`,
      hint: ({ wanted }) => `Choose a metric of ${wanted}: the one that changes when the goal is reached.`,
    },
  },
  number: {
    it: {
      message: () => "Manca il numero da raggiungere.",
      hint: () => "Scrivi dove vuoi arrivare, con l’unità: 2%, 160 ordini, 3 ore.",
    },
    en: {
      message: () => "The number to reach is missing.",
      hint: () => "Write where you want to get, with the unit: 2%, 160 orders, 3 hours.",
    },
  },
  unit: {
    it: {
      message: ({ word }) => `Il numero non ha l’unità: «${word}» è una percentuale, un tempo o una cifra in euro.`,
      hint: () => "Aggiungi %, ore o minuti, euro: un 2 può essere qualunque cosa.",
    },
    en: {
      message: ({ word }) => `The number has no unit: “${word}” is a percentage, a time or money.`,
      hint: () => "Add %, hours or minutes, euros: a 2 can be anything.",
    },
  },
  baseline: {
    it: {
      message: () => "Manca il punto di partenza.",
      hint: () => "Scrivi quanto vale oggi: «da 1,2% a 2%», «oggi siamo a 130».",
    },
    en: {
      message: () => "The starting point is missing.",
      hint: () => "Write what it is today: “from 1.2% to 2%”, “we are at 130 now”.",
    },
  },
  same: {
    it: {
      message: ({ value }) => `Partenza e arrivo sono uguali (${value}): non cambia niente.`,
      hint: () => "L’arrivo è il valore che vuoi vedere alla scadenza.",
    },
    en: {
      message: ({ value }) => `Start and target are the same (${value}): nothing changes.`,
      hint: () => "The target is the value you want to see at the deadline.",
    },
  },
  direction: {
    it: {
      message: () => "Il verbo va da una parte e i numeri dall’altra.",
      hint: () => "Controlla: se vuoi aumentare, l’arrivo è più alto della partenza; se vuoi ridurre, più basso.",
    },
    en: {
      message: () => "The verb goes one way and the numbers the other.",
      hint: () => "Check: to increase, the target is higher than the start; to reduce, lower.",
    },
  },
  deadline: {
    it: {
      message: () => "Manca la scadenza.",
      hint: () => "Scrivi la data o il periodo: «entro il 31 marzo 2027», «in tre mesi». «Presto» non si controlla.",
    },
    en: {
      message: () => "The deadline is missing.",
      hint: () => "Write the date or the period: “by 31 March 2027”, “in three months”. “Soon” can’t be checked.",
    },
  },
  start: {
    it: {
      message: ({ value }) => `La partenza, ${value}, non è tra i dati che hai.`,
      hint: () => "Cerca nei dati quanto vale oggi questa misura: una partenza inventata rende inutile il traguardo.",
    },
    en: {
      message: ({ value }) => `The starting figure, ${value}, is not among the data you have.`,
      hint: () => "Look up what this measure is today: an invented start makes the target worthless.",
    },
  },
  otherStart: {
    it: {
      message: ({ value, own }) => `${value} è il dato di un’altra riga: ${own}.`,
      hint: ({ other, start }) => `Qui parli di un’altra misura (${other}), che oggi vale ${start}: parti da lì.`,
    },
    en: {
      message: ({ value, own }) => `${value} is the figure of another row: ${own}.`,
      hint: ({ other, start }) =>
        `You are talking about another measure here (${other}), which is ${start} today: start there.`,
    },
  },
  period: {
    it: {
      message: ({ name }) => `Il foglio lo conta su un altro periodo: ${name}.`,
      hint: () => "Di’ partenza e traguardo sullo stesso periodo, quello del foglio: a settimana o al mese.",
    },
    en: {
      message: ({ name }) => `The sheet counts it over a different period: ${name}.`,
      hint: () => "Give start and target over the same period, the one in the sheet: a week or a month.",
    },
  },
  worse: {
    it: {
      message: ({ name, start }) => `Così si peggiora: oggi il dato è ${start} (${name}).`,
      hint: () =>
        "Guarda da che parte sta il meglio, e che partenza e arrivo contino lo stesso periodo: settimana, mese.",
    },
    en: {
      message: ({ name, start }) => `That makes it worse: today’s figure is ${start} (${name}).`,
      hint: () => "Check which way is better, and count start and target over the same period: a week, a month.",
    },
  },
  most: {
    it: {
      message: ({ most }) => `Più di ${most} non si può.`,
      hint: ({ start }) => `Scegli un traguardo fra il dato di oggi, ${start}, e il massimo.`,
    },
    en: {
      message: ({ most }) => `It can’t go above ${most}.`,
      hint: ({ start }) => `Choose a target between today’s figure, ${start}, and the maximum.`,
    },
  },
  mean: {
    it: {
      message: ({ most }) => `A ${most} la media non ci arriva: i voti già dati restano nel conto.`,
      hint: ({ start }) => `Scegli un traguardo poco sopra ${start}, che con i voti nuovi si possa raggiungere.`,
    },
    en: {
      message: ({ most }) => `The average won’t get to ${most}: the votes already cast still count.`,
      hint: ({ start }) => `Choose a target a little above ${start}, which new votes can bring about.`,
    },
  },
  many: {
    it: {
      message: ({ names }) => `Sono troppe misure per un obiettivo solo: ${names}.`,
      hint: () => "Scegline una, e di’ di quella partenza, traguardo e scadenza.",
    },
    en: {
      message: ({ names }) => `These are too many measures for one objective: ${names}.`,
      hint: () => "Choose one, and give its start, target and deadline.",
    },
  },
  past: {
    it: {
      message: () => "Questa scadenza è già passata.",
      hint: () => "Controlla l’anno: la data deve venire dopo oggi.",
    },
    en: {
      message: () => "This deadline has already passed.",
      hint: () => "Check the year: the date must come after today.",
    },
  },
  trend: {
    it: {
      message: ({ each, months, value }) =>
        `Qui ci si arriva senza fare niente: con ${each} in più al mese, in ${months} mesi si è già a ${value}.`,
      hint: ({ value }) => `Il traguardo deve superare ${value}: alzalo, oppure avvicina la scadenza.`,
    },
    en: {
      message: ({ each, months, value }) =>
        `You get there by doing nothing: at ${each} more a month, ${months} months bring you to ${value}.`,
      hint: ({ value }) => `The target has to beat ${value}: raise it, or bring the deadline closer.`,
    },
  },
  verb: {
    it: {
      message: () => "Non dice quale cambiamento vuoi.",
      hint: () => "Usa un verbo di cambiamento: aumentare, ridurre, portare da… a…, raddoppiare.",
    },
    en: {
      message: () => "It doesn’t say what change you want.",
      hint: () => "Use a verb of change: increase, reduce, bring from… to…, double.",
    },
  },
  who: {
    it: {
      message: () => "Non dice chi se ne occupa né su quale canale.",
      hint: () => "Aggiungi una persona o un canale: «su Instagram», «sul sito», «se ne occupa Marta».",
    },
    en: {
      message: () => "It doesn’t say who takes care of it, nor on which channel.",
      hint: () => "Add a person or a channel: “on Instagram”, “on the site”, “owner: Marta”.",
    },
  },
} as const satisfies Record<string, Texts>;
