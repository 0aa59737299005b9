import { stemmer as stemEn } from "@orama/stemmers/english";
import { stemmer as stemIt } from "@orama/stemmers/italian";
import type { Locale, Localized } from "../../lib/locale.ts";
import { bareWord } from "../../lib/scope.ts";
import { tokenize } from "../../lib/text/words.ts";

const stemmers = { it: stemIt, en: stemEn };

/** Words of one matter, by their beginnings: a reply may say 'spedizione' where the comment says 'pacco'. */
const matters: Localized<readonly RegExp[]> = {
  it: [
    /^(?:pacc[oh]|ordin|spedi|rispedi|consegn|corrier|plico|arriv|tracking|ricev|ritard|attes|aspett|recapit|partit|part[ei]|viaggi)/u,
    /^(?:surriscald|scald|riscald|bruci|scott|fum|incendi|fuoco|fiamm|calor|cald)/u,
    /^(?:lampad|luce|paralum|modell|apparecch|prodott)/u,
    /^(?:minor|minorenn|bambin|ragazz|contratt|lavor|sfrutt|dipendent|operai|adult|maggiorenn|assun|capannon|laborator|nero$|pers(?:one|onale)$)/u,
    /^(?:chius|chiud|apert|apri|riapr|sportell|uffici|orari|serrand|anagraf)/u,
    /^(?:turn|volontar|spes[ae]|alimentar|viveri|famigli|pacch|cibo)/u,
    /^(?:res[oi]$|restitu|rimbors|garanzi|cambi|danneg|rott|rifiut|negat|giorni|termin)/u,
    /^(?:addebit|paga|sold|cont[oi]$|cart[ae]$|prezz|cost|import|scontrin|fattur|prelev|bonific)/u,
    /^(?:fredd|piatt|pizz|cen[ae]|pranz|cucin|tavol|caff|menu|ordinaz|cott|crud|serviz)/u,
    /^(?:sporc|puli|capell|polver|macchi|igien|bagn|camer|stanz|lett|lenzuol|odor|puzz)/u,
    /^(?:scortes|maleduc|sgarb|ton[oi]$|rispost|tratt|camerier|commess|personal|operator|modi$)/u,
    /^(?:fil[ae]$|cod[ae]$|attes|aspett|ore$|minut)/u,
    /^(?:mail|email|messagg|rispo|scritt|scriv|casell|telefon|chiam)/u,
    /^(?:giornat|mattin|pomerigg|ferie$|permess[oi]$)/u,
  ],
  en: [
    /^(?:parcel|packag|order|ship|deliver|courier|arriv|track|receiv|late|delay|wait|sent|send|resent|dispatch|due$|post(?:ed|age)?$)/u,
    /^(?:overheat|heat|hot$|burn|scorch|fire|flame|smok|singe)/u,
    /^(?:lamp|light|model|product|applianc)/u,
    /^(?:minor|child|kid|contract|work|employ|exploit|adult|hire|shed|workshop|labo|staff|underage)/u,
    /^(?:clos|shut|open|reopen|counter|office|desk|hours|registry)/u,
    /^(?:shift|volunt|food|family|families|grocer|parcel|box)/u,
    /^(?:return|refund|warranty|exchang|damag|broken|refus|reject|days|deadlin)/u,
    /^(?:charg|paid|pay|money|account|card|price|cost|bill|receipt|invoice|overcharg|debit)/u,
    /^(?:cold|dish|pizza|dinner|lunch|kitchen|table|coffee|menu|meal|cook|raw|serv)/u,
    /^(?:dirt|clean|hair|dust|stain|hygien|bath|room|bed|sheet|smell|filth)/u,
    /^(?:rude|tone|manner|treat|waiter|waitress|staff|spoke|shout)/u,
    /^(?:queue|line$|wait|hours?$|minutes?$)/u,
    /^(?:email|mail|messag|repl|answer|wrote|written|inbox|phone|call)/u,
  ],
};

const empty: Localized<ReadonlySet<string>> = {
  it: new Set(
    "questo questa questi queste quello quella quelli quelle anche ancora sempre solo come cosa cose dove quando perché perche molto tanto troppo tutto tutti tutta niente nulla vostro vostra vostri vostre nostro nostra nostri nostre siete sono stato stata stati avete hanno abbiamo essere avere fare fatto dire detto grazie ciao buongiorno salve scusa scuse problema problemi disagio disagi inconveniente situazione accaduto esperienza errore servizio cliente clienti persona qualcuno nessuno dopo prima senza mentre adesso oggi ieri domani parte volta proprio davvero vergogna vorrei voglio bene male mesi giorno giorni".split(
      " ",
    ),
  ),
  en: new Set(
    "this that these those there here with from have been were your yours ours they them their what when where which while would could should about after before again very much many more most some only just still even also really never always thing things nothing something anyone someone people person thanks thank hello please sorry problem problems issue issues inconvenience situation experience mistake error service customer customers today yesterday tomorrow days time want like know said made make does doing going into than then will cannot".split(
      " ",
    ),
  ),
};

/** What one word is about: its matter if it belongs to one, else its stem; null for words that say nothing by themselves. */
function topicOf(norm: string, locale: Locale): string | null {
  const word = bareWord(norm);
  const matter = matters[locale].findIndex((re) => re.test(word));
  if (matter >= 0) return `#${matter}`;
  if (word.length < 4 || /[@/\p{N}]/u.test(word) || empty[locale].has(word)) return null;
  return stemmers[locale](word);
}

/** What a text is about, in no order: matters and stems. `except` are names that say nothing of the problem. */
export function topicsOf(raw: string, locale: Locale, except: readonly string[] = []): ReadonlySet<string> {
  const skipped = new Set(except.flatMap((name) => tokenize(name)).map(({ norm }) => norm));
  const topics = tokenize(raw)
    .filter(({ norm }) => !skipped.has(norm))
    .map(({ norm }) => topicOf(norm, locale));
  return new Set(topics.filter((topic) => topic !== null));
}
