import {
  aiNames,
  aiThings,
  doubtBefore,
  exemptionReasons,
  exemptions,
  generalTalk,
} from "../../data/ai-label-words.ts";
import { isQuoted, matches, optionalBlanks, pattern, sentenceAt } from "../pattern.ts";
import { overlaps, placesIn, type Range } from "../range.ts";
import { isConditional, isNegated, isQuestion, readPart } from "../scope.ts";
import type { TextDoc } from "../text.ts";

const made =
  "(?:(?:generat|creat|fatt|realizzat|prodott|disegnat|elaborat|modificat|ritoccat|scritt|tradott|illustrat|animat|sintetizzat|ricostruit|renderizzat|alterat|ottenut|lavorat|costruit|inventat|montat|doppiat|colorat|sottotitolat|compost|immaginat|aggiunt|ripulit|migliorat|abbozzat|impostat|preparat|ricreat|rifatt|simulat|clonat|esteso|restaurat|narrat|cantat)[oaie]|nat[oaie]|generated|created|made|drawn|produced|written|drafted|edited|altered|retouched|translated|illustrated|animated|rendered|composed|designed|voiced|enhanced|built|rebuilt|painted|imagined|recreated|reconstructed|restored|extended|coloured|colored|remade|simulated|added|removed|cleaned|dubbed|narrated|sung|spoken|cloned)";
const by =
  "(?:con|dall[ao']|da|d'|tramite|usando|utilizzando|grazie|mediante|attraverso|per mezzo|in collaborazione con|by|with|using|through|via|in|thanks to|from)";
const maker = `(?:l'|dell'|all'|un'|lo |la |il |un |the |an? )?(?:(?:aiuto|supporto|ausilio|assistenza|uso|impiego|strumenti?|software|programma|sistema|modello|generatore|help|aid|support|use|tools?|software|program|generator)(?: di| dell'| della| d'| of| by| from)? ?(?:l'|un'|un |an? )?)?(?:${aiNames})`;
const words = (most: number) => `(?:(?!(?:non|ma|not|but|no)(?![\\p{L}]))[\\p{L}\\p{N}'-]+ ){0,${most}}`;

const said = pattern(
  [
    `${made} ${words(4)}${by} ?${maker}`,
    `(?:${aiThings}) ${words(1)}(?:ia|ai|a\\.i\\.|artificial[ei]|sintetic[oahe]+|artificiale|synthetic)`,
    `(?:${aiNames})[- ](?:generated|made|created|assisted|drawn|written|edited|altered|enhanced|based)`,
    `(?:an |this |the )?ai (?:${aiThings})`,
    `(?:${aiThings}|narrante|narration|narrator)(?: \\p{L}+)? *(?::|by|di|con|dell'|from|with) *(?:l'|un'|lo |the |an )?(?:${aiNames})`,
    `(?:${aiNames}) (?:ha|hanno|has|have|ci ha|mi ha) ${words(1)}(?:generat|creat|fatt|realizzat|disegnat|scritt|prodott|modificat|tradott|illustrat|inventat|aiutat)[oaie]`,
    `(?:ha|hanno) ${made} ?(?:l')?(?:${aiNames})`,
    `(?:${aiNames}) (?:generated|created|made|drew|wrote|produced|edited|altered|drafted|translated|painted|helped|designed)`,
    `(?:usat|utilizzat|impiegat|chiest)[oaie] ${words(2)}(?:a |al |all'|l'|un'|lo |la |il |un )?(?:${aiNames})`,
    `(?:used|using|we use|i use|with the help of|asked) ${words(2)}(?:${aiNames})`,
    `(?:con|grazie a|tramite) ?(?:l'|un |il )?(?:aiuto|supporto|ausilio|uso|impiego) (?:di |d|del)?(?:l'|ll'|un'|la )?(?:${aiNames})`,
    "#?(?:generat[oaie]|creat[oaie]|fatt[oaie]|realizzat[oaie])(?:con|da|dall)(?:l)?(?:ia|ai|intelligenzaartificiale)",
    "#?(?:aigenerated|generatedbyai|madewithai|madebyai|createdwithai|aimade|aiart|aiimage|immagineai|immagineia|contenutoia|contenutoai|aigenerato|iagenerato)",
  ].map(optionalBlanks),
);
/** A label between brackets or after a mark: "[IA]", "Etichetta: AI", "(AI)". */
const bare =
  /[[(]\s*(?:(?:immagine|contenuto|image|content) )?(?:IA|AI|A\.I\.|I\.A\.)\s*[\])]|(?:^|\n|[|·•–—-]\s*)(?:[Ee]tichetta|[Ll]abel|LABEL|[Nn]ota|[Nn]ote|[Aa]vviso)\s*:?\s*(?:IA|AI)(?![\p{L}])(?!\s*(?:da |to |manca|missing|later|poi))|(?:^|\n)[^\S\n]*(?:IA|AI)\s*[|:·–—-]/gu;
const unused = pattern([
  `(?:nessun[ao']?|niente|zero|mai|senza|non (?:abbiamo|ho|è stat[ao]|si è) ${words(1)}(?:usat|utilizzat|impiegat)[oa])(?: )?(?:l'|uso di |uso dell'|alcuna )?(?:${aiNames})`,
  `(?:no|without|never used|not used|haven't used|didn't use|did not use|have not used) (?:any )?(?:${aiNames})`,
]);
const exempt = pattern(exemptions);
const reason = pattern(exemptionReasons);

/** Whether the letters of a wording name AI: in Italian "ai" in small letters is a preposition, but for "l'ai" and hashtags. */
function namesAi({ raw, folded }: TextDoc, { start, end }: Range): boolean {
  const said = folded.slice(start, end);
  const marks = [...said.matchAll(/(?<![\p{L}])ai(?![\p{L}])/gu)];
  if (
    marks.length === 0 ||
    /(?<![\p{L}])(?:ia|gpt|chatgpt|intelligenza|intelligence|midjourney|dall|firefly|diffusion|gemini|copilot|sora)/u.test(
      said,
    )
  )
    return true;
  return marks.some(({ index }) => {
    const at = start + index;
    return (
      /[AI]/.test(raw.slice(at, at + 2)) ||
      /['#-]$/.test(folded.slice(0, at)) ||
      /^-/.test(folded.slice(at + 2, at + 3)) ||
      /(?:con|with|by|using) $/.test(folded.slice(Math.max(0, at - 6), at))
    );
  });
}

/** What a text says of the part that artificial intelligence had in it. */
interface AiVoice {
  /** It says that AI made or changed something. */
  readonly said: readonly Range[];
  /** It says that no label is needed. */
  readonly exempt: readonly Range[];
  /** It gives a reason for that. */
  readonly reasons: readonly Range[];
  /** It says that AI was not used. */
  readonly denied: readonly Range[];
}

/** Reads what a text says of AI. Denials, doubts, questions and talk in general say nothing. */
export function aiVoice(text: TextDoc): AiVoice {
  const { raw, folded } = text;
  const where = readPart(text);
  const denied = matches(text, unused, where)
    .slice(0, 10)
    .filter((place) => namesAi(text, place));
  const before = (place: Range) =>
    folded.slice(Math.max(sentenceAt(text, place)?.start ?? 0, place.start - 90), place.start);
  const isMeant = (place: Range) =>
    namesAi(text, place) &&
    !isQuoted(text, place) &&
    !isNegated(text, place) &&
    !isConditional(text, place) &&
    !isQuestion(text, place) &&
    !/(?<!\p{L})(?:non|not|never|mai|senza|n't|none|nobody|no one|nessuno|neither)(?: \p{L}+){0,3} $/u.test(
      before(place),
    ) &&
    !/(?<!\p{L})(?:if|se|qualora|when|quando) [^,.;:]*$/u.test(before(place)) &&
    !doubtBefore.test(before(place)) &&
    !generalTalk.test(before(place)) &&
    !denied.some((one) => overlaps(one, place));
  return {
    said: [...matches(text, said, where).slice(0, 40).filter(isMeant), ...placesIn(raw.slice(0, where.end), bare)],
    exempt: matches(text, exempt, where).slice(0, 10),
    reasons: matches(text, reason, where).slice(0, 10),
    denied,
  };
}
