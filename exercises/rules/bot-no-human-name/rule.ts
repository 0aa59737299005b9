import { defineRule, noOptions } from "../../lib/rule.ts";
import { humanNames } from "./human-names.ts";

/** An automatic assistant does not pass itself off as somebody on the staff. Why: docs.en.md. */
export const botNoHumanName = defineRule({
  id: "bot-no-human-name",
  severity: "blocking",
  options: noOptions,
  messages: {
    named: {
      it: {
        message: ({ name }) => `Il bot si presenta come ${name}, come se fosse una persona.`,
        hint: () => "Dagli un nome da macchina, o nessuno. Se tieni un nome, di’ nella stessa frase che è un bot.",
      },
      en: {
        message: ({ name }) => `The bot introduces itself as ${name}, as if it were a person.`,
        hint: () => "Give it a machine’s name, or none. If you keep a name, say in the same sentence that it is a bot.",
      },
    },
    staff: {
      it: {
        message: ({ name }) => `${name} è presentata come una persona dello staff.`,
        hint: () => "Un programma non è del team né del servizio clienti: scrivi «assistente automatico».",
      },
      en: {
        message: ({ name }) => `${name} is presented as a member of staff.`,
        hint: () => "A program is not on the team or in customer care: write “automated assistant”.",
      },
    },
    signed: {
      it: {
        message: ({ name }) => `Il messaggio è firmato ${name}: chi legge crede che risponda una persona.`,
        hint: () => "Togli la firma, o firma «assistente automatico».",
      },
      en: {
        message: ({ name }) => `The message is signed ${name}: readers believe that a person is answering.`,
        hint: () => "Take the name out, or sign “automated assistant”.",
      },
    },
  },
  check(text) {
    return { findings: humanNames(text) };
  },
});
