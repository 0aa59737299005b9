import { describe, expect, it } from "vitest";
import { maxTextLength, parseText } from "../../lib/text.ts";
import { findExcuses } from "./excuses.ts";

const told = parseText("The chairman answered with his own idea of a family.", "en");
const found = (raw: string, facts = told) =>
  findExcuses(parseText(raw, "en"), facts).map(({ start, end }) => raw.slice(start, end));

describe("excuses that no fact tells", () => {
  it.each([
    "It was late, I was tired, and I answered with my own idea.",
    "At the end of a hard week I said what I said.",
    "I was caught off guard and answered on the spot.",
    "I wasn't expecting the question.",
    "Under pressure from the presenter I said it.",
    "Live radio leaves you little time to think.",
    "There was no time to weigh my words.",
    "We were short of staff that morning.",
    "The news was still confused.",
    "Nobody here had understood yet how bad the quake was.",
    "We meant no harm.",
    "It was not our intention to offend anybody.",
    "It was only meant to raise a smile.",
    "Our crew acted in good faith.",
  ])("an excuse: %s", (raw) => {
    expect(found(raw)).not.toEqual([]);
  });

  it.each([
    "It came from somebody inexperienced.",
    "A young member of the team typed it.",
    "An employee of ours let himself be carried away by a trending word.",
    "We have already dealt with the matter internally.",
    "The author has been taken to task.",
    "We have demanded an explanation from the agency that runs this page.",
    "We have asked those who look after the page to account for it.",
    "The agency will have to answer to us for this.",
    "We are reviewing the contract with them.",
    "Our supplier no longer works for us.",
  ])("somebody to hold it against: %s", (raw) => {
    expect(found(raw)).not.toEqual([]);
  });

  it.each([
    "Nobody pushed me to say it, and I had all the time I needed.",
    "I was tired, which is no excuse.",
    "That we meant no harm changes nothing for you.",
    "We never meant to hurt you, but we did.",
    "We meant to sell a trip.",
    "You are tired of excuses.",
    "We put you under pressure to give up your seats.",
    "By the end of a long month of meetings we will publish what changes.",
    "You had no time to take anything with you.",
    "We saw the word that everybody was using and wanted to sell with it.",
    "One of us wrote it, nobody else read it, and the fault is ours.",
    "We had left one person alone with our profile.",
    "A young colleague wrote it, and the fault is ours, not hers.",
    "An agency writes for us, and nobody here had read it.",
    "You have asked us to account for it.",
    "You have every right to expect answers from the people who run this company.",
    "We will no longer run our page without a second reader.",
    "All our advertising has been suspended.",
  ])("neither: %s", (raw) => {
    expect(found(raw)).toEqual([]);
  });

  it("lets an apology tell what the facts tell", () => {
    const facts = parseText("The chairman was tired after a long interview.", "en");
    expect(found("I was tired, and I answered with my own idea.", facts)).toEqual([]);
  });

  it("reads the longest text to its end", () => {
    const raw = "we ask those who wrote it and we were a young new "
      .repeat(500)
      .slice(0, maxTextLength - 40)
      .concat(". We meant no harm.");
    expect(found(raw)).toEqual(["We meant no harm"]);
  });
});

const toldIt = parseText("Il presidente ha risposto con la sua idea di famiglia.", "it");
const foundIt = (raw: string) =>
  findExcuses(parseText(raw, "it"), toldIt).map(({ start, end }) => raw.slice(start, end));

describe("excuses that no fact tells, in Italian", () => {
  it.each([
    "Era tardi, ero stanco dopo tre ore di diretta.",
    "La domanda mi ha colto di sorpresa.",
    "Non mi aspettavo quella domanda.",
    "Ho parlato sotto pressione, senza il tempo di pesare le parole.",
    "Alla fine di una giornata faticosa ho toldIt la prima cosa che avevo in testa.",
    "Non volevamo mancare di rispetto a nessuno.",
    "Le notizie erano ancora confuse.",
    "Non sapevamo ancora quanto fosse grave la scossa.",
    "Non avremmo mai voluto ferire chi è in strada.",
    "Eravamo a corto di personale.",
    "Voleva essere solo un gioco affettuoso.",
    "Non c'era nessuna intenzione di escludere.",
    "Il nostro equipaggio ha agito in buona fede.",
    "È successo tutto in fretta, in un momento concitato.",
  ])("an excuse: %s", (raw) => {
    expect(foundIt(raw)).not.toEqual([]);
  });

  it.each([
    "Il messaggio lo ha scritto un giovane collega alle prime armi.",
    "È opera di una collaboratrice inesperta.",
    "Un nostro dipendente si è lasciato prendere la mano.",
    "Chi lo ha scritto è già stato richiamato.",
    "La questione è già stata affrontata internamente.",
    "Chi lo ha scritto non scriverà più per noi.",
    "Abbiamo chiesto conto del testo a chi cura la pagina per noi.",
    "L'agenzia dovrà darci spiegazioni.",
    "Stiamo rivedendo il contratto con i nostri fornitori.",
    "Uno stagista lo ha pubblicato di corsa.",
    "Abbiamo già preso provvedimenti nei confronti dell'autore.",
    "Agli agenti abbiamo chiesto una relazione.",
    "Il supervisore di turno è stato sospeso.",
  ])("somebody to hold it against: %s", (raw) => {
    expect(foundIt(raw)).not.toEqual([]);
  });

  it.each([
    "Non ero stanco e nessuno mi ha messo fretta.",
    "Ero stanco, e non è una scusa.",
    "Non vi dirò che ero stanco o che la domanda era a sorpresa.",
    "Il tempo per pensare c'era, e non l'ho usato.",
    "Non volevamo ferirvi, ma lo abbiamo fatto.",
    "Che non volessimo offendere, a chi dorme in auto non serve.",
    "Volevamo vendere, e del dolore di chi era stato colto di sorpresa nel sonno non ci siamo curati.",
    "Non avete avuto il tempo di prendere niente, uscendo di casa.",
    "Sapevamo quanto fosse grave, e abbiamo scritto lo stesso.",
    "Mi avete ascoltato dopo una lunga giornata di lavoro, e io vi ho messi alla porta.",
    "Chi scava da ore sotto pressione non ha bisogno delle nostre offerte.",
    "Non ho nessuna intenzione di giustificarmi.",
    "Abbiamo chiesto agli agenti di salire a bordo, e non dovevamo.",
    "Siete stanchi di scuse a metà, e avete ragione.",
    "Nessuna intenzione, buona o cattiva, cambia quello che c'era scritto.",
    "Abbiamo messo sotto pressione delle persone che avevano pagato il loro posto.",
    "Non ci aspettiamo che ci perdoni subito.",
    "L'ha scritto uno di noi, nessun altro l'ha letto, e la colpa è di tutti.",
    "L'ha scritto una giovane collega, e la colpa è nostra, non sua.",
    "Avevamo lasciato una persona sola davanti al nostro profilo.",
    "Tutta la nostra pubblicità è sospesa.",
    "Qui scrive per noi un'agenzia, e nessuno le ha mai chiesto di farci leggere: dovevamo chiederlo noi.",
    "Ci avete chiesto spiegazioni, e avete ragione.",
    "Non scriveremo più una riga senza un secondo lettore.",
    "È giusto che chiediate conto a chi guida questa azienda.",
    "Chiederò alle associazioni di spiegarmi che cosa non ho capito.",
    "Un collega giovane mi ha toldIt che suo figlio ha due papà, e mi sono vergognato.",
    "La polizia l'abbiamo chiamata noi, e ne rispondiamo noi.",
  ])("neither: %s", (raw) => {
    expect(foundIt(raw)).toEqual([]);
  });

  it("reads the longest text to its end", () => {
    const raw = "abbiamo chiesto a chi cura la un giovane collega non volevamo sotto "
      .repeat(500)
      .slice(0, maxTextLength - 40)
      .concat(". Eravamo in buona fede.");
    expect(foundIt(raw).at(-1)).toBe("in buona fede");
  });
});
