import type { DatedSource } from "../lib/dated-source.ts";

/** Where the duty comes from, and the day from which it applies. */
export const aiLabelDated: DatedSource = {
  source: {
    it: "Regolamento (UE) 2024/1689 (AI Act), articolo 50, che si applica dal 2 agosto 2026, come lo riassumono gli studi legali nel 2026: chi usa l'IA dichiara i deepfake, e i testi su temi di interesse pubblico se nessuno li rivede e ne risponde",
    en: "Regulation (EU) 2024/1689 (AI Act), Article 50, which applies from 2 August 2026, as summed up by law firms in 2026: deployers label deepfakes, and texts on matters of public interest unless a person edits them and answers for them",
  },
  checkedOn: "2026-11",
};

/** Artificial intelligence by its names and by its programs, as an alternation over folded text. `ai` is an Italian preposition too. */
export const aiNames =
  "ia|ai|a\\.i\\.|i\\.a\\.|(?:un'|l')?intelligenza artificiale(?: generativa)?|artificial intelligence|generative ai|ai generativa|ia generativa|(?:un )?modello generativo|midjourney|dall-?e|firefly|adobe firefly|stable diffusion|chatgpt|chat gpt|gpt|gemini|copilot|perplexity|deepl|sora|runway|elevenlabs|canva ai|leonardo ai";

/** What is made, in either language. */
export const aiThings =
  "immagin[ei]|foto|fotografi[ae]|illustrazion[ei]|disegn[oi]|grafic[ahe]+|video|clip|reel|voc[ei]|audio|musica|colonna sonora|test[oi]|bozz[ae]|didascali[ae]|copertin[ae]|visual|contenut[oi]|post|animazion[ei]|ritratt[oi]|sfond[oi]|traduzion[ei]|sottotitol[oi]|avatar|volto|persona|modell[ao]|image|images|picture|pictures|photo|photos|photograph|illustration|drawing|artwork|graphic|voice|voiceover|voice-over|music|text|texts|caption|copy|draft|cover|content|animation|portrait|background|translation|subtitles|avatar|face";

/** Words before a wording that put it in doubt or in the future. */
export const doubtBefore =
  /(?:^|[^\p{L}])(?:forse|magari|probabilmente|sembra|pare|potrebbe|come se fosse|da etichettare come|maybe|perhaps|possibly|probably|might|may|could be|looks? like|seems?|as if|to be labelled)(?:[^\p{L}.!?]+\p{L}+){0,4}[^\p{L}.!?]*$/u;

/** Talk about such pictures in general, in the sentence before the wording: it labels none. */
export const generalTalk =
  /(?<!\p{L})(?:riconosc\p{L}+|distinguer\p{L}+|come (?:si|fare|capire|usare|creare|scrivere)|parliamo|parleremo|corso|guida|lezione|webinar|diffid\p{L}+|ovunque|sempre più|legge|regole?|obbligo|recogni[sz]e|spot|tell apart|how to|talk(?:ing)? about|course|guide|lesson|beware|everywhere|the law|rules|more and more)(?!\p{L})/u;

/** What takes the duty away, in words. Patterns over folded text. */
export const exemptions = [
  "(?:etichetta|dicitura|avviso|label|disclosure|disclaimer)(?: \\p{L}+){0,3} (?:non (?:è |era )?(?:serve|occorre|necessari[ao]|dovut[ao]|obbligatori[ao]|richiest[ao]|prevista?)|(?:is |are )?(?:not|n't) (?:needed|required|necessary|due)|unnecessary|superflu[ao])",
  "(?:non (?:serve|occorre|è necessari[ao]|è obbligatori[ao]|c'è (?:l')?obbligo d[i']|siamo obbligati a|va)|senza (?:obbligo d[i']|bisogno d[i'])|nessun(?:a|o)? obbligo d[i'])(?: )?(?:\\p{L}+ ){0,2}(?:l'|una |un'|d'|un )?(?:etichett~|dicitura|avviso|segnal~|dichiar~|indic~)",
  "nessun(?:a|o)? (?:etichetta|dicitura|avviso|obbligo)(?: \\p{L}+){0,2} (?:necessari[ao]|richiest[ao]|obbligatori[ao]|dovut[ao]|serve)",
  "(?:no|without) (?:ai )?(?:label|disclosure|disclaimer)(?: is)?(?: \\p{L}+)? (?:needed|required|necessary|due)",
  "(?:no need|not (?:required|necessary|obliged|needed)|needn't|need not|(?:don't|do not) (?:need|have) to|does(?:n't| not) (?:need|require|have to))(?: \\p{L}+){0,4} (?:label~|disclos~|declar~|disclaimer)",
  "(?:esent[ei]|esenzione|esonerat[oa]|esclus[oa] dall'obbligo|exempt(?:ed|ion)?)",
] as const;

/** Reasons that the law or good sense knows. Patterns over folded text. */
export const exemptionReasons = [
  "(?:rilett|rivist|corrett|controllat|approvat|verificat|riscritt|editat|curat)[oaie]",
  "(?:ne|se ne) (?:risponde|assume)|responsabilità|controllo (?:editoriale|umano)|revisione (?:umana|editoriale)",
  "(?:solo|soltanto|unicamente|appena|usata per|serve per) (?:\\p{L}+ ){0,4}(?:bozz[ae]|ide[ae]|scaletta|refusi|ortografia|correzion[ei]|sottotitoli|trascrizione|luminosità|ritagli[oa]|colori|contrasto|rumore|traduzione|ricerca|titoli|brainstorming|riassunto|sfondo|formato|ridimension~)",
  "(?:nessun[ao]? )?(?:deepfake|persona reale|persone reali|fatti reali)|(?:chiaramente|evidentemente|palesemente) (?:di )?(?:fantasia|artistic[oa]|satiric[oa]|irreale)|satira|opera (?:artistica|satirica)",
  "non (?:è|riguarda|informa|mostra|imita|raffigura) (?:\\p{L}+ ){0,3}(?:deepfake|interesse pubblico|persone|luoghi|fatti|nessuno|realt[àa])",
  "(?:reread|re-read|reviewed|edited|checked|corrected|approved|rewritten|proofread|verified)",
  "(?:takes?|taking|under|holds?|has|with) (?:\\p{L}+ ){0,2}(?:responsibility|editorial control)|(?:human|editorial) (?:review|control|oversight)|answers for it",
  "(?:only|just|merely|solely|used for) (?:\\p{L}+ ){0,4}(?:drafts?|ideas|outline|typos|spelling|corrections?|subtitles|captions|transcript~|brightness|crop~|colou?rs?|contrast|noise|translation|research|titles|brainstorm~|summary|background|format|resiz~)",
  "(?:no|not a) (?:deepfake|real people|real person)|(?:clearly|obviously|evidently) (?:a )?(?:fantasy|artistic|satirical|unreal|drawing|invented)|satire|work of art",
  "(?:is not|isn't|does not|doesn't|not) (?:\\p{L}+ ){0,3}(?:deepfake|public interest|real people|real places|real events|imitate|inform)",
] as const;
