import { givenBlock, type ShowWork, tableBlock, textBlock } from "../../lib/work.ts";
import { readDraft } from "./answer.ts";
import type { Apology } from "./schema.ts";
import { apologyStrings } from "./strings.ts";
import { tagTexts } from "./tag-texts.ts";

const words = {
  it: { rewritten: "Le scuse riscritte", parts: "Delle buone scuse, frase per frase", head: ["Frase", "Componente"] },
  en: {
    rewritten: "The apology, rewritten",
    parts: "A good apology, sentence by sentence",
    head: ["Sentence", "Component"],
  },
};

/** What was published, the apology written in its place, and how a good one was taken apart. */
export const showWork: ShowWork<Apology> = ({ locale: texts, sentences }, saved, locale) => {
  const answer = readDraft(saved);
  if (answer === null) return [];
  const { example, original } = texts[locale];
  const text = textBlock(words[locale].rewritten, answer.text);
  const labelled = sentences.flatMap(({ id }) => {
    const tag = answer.tags[id];
    return tag === undefined ? [] : [[example.sentences[id] ?? "", tagTexts[locale][tag].name]];
  });
  return [
    ...(text.length === 0 ? [] : givenBlock(apologyStrings[locale].published, `${original.text}\n(${original.by})`)),
    ...text,
    ...tableBlock(words[locale].parts, words[locale].head, labelled),
  ];
};
