import { matches, pattern, sentenceAt } from "../../lib/pattern.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { exposures } from "./exposes.ts";
import { privacyLines } from "./lines.ts";

const words = {
  it: pattern([
    "privacy|riservatezza|dati (?:personali|privati|sensibili|altrui|tuoi|degli altri|di altri|delle persone)|(?:i tuoi|suoi|vostri|miei) dati|informativa|informazion[ei] (?:personal[ei]|privat[ae]|riservat[ae]|sugli altri)|gdpr",
    "(?:numer[io] (?:di telefono|di cellulare|d'ordine|di ordine|di conto)|telefon[oi]|indirizz[oi](?: di casa)?|mail|e-mail|cognom[ei]|codici fiscali|targhe|iban|cellular[ei])(?=[^.;:!?\\n]{0,80}(?:pubblic|in privato|altrui|degli altri|di altri|di chi|senza|non |mai|restano|scriv|mett|condivid|diffond))~",
    "(?:non|mai|evita~|senza|né|niente)(?: [\\p{L}']+){0,5} (?:numer[io] di telefono|telefon[oi]|indirizz[oi]|(?:un |l')indirizzo|(?:nomi e )?cognom[ei]|dati|screenshot|schermate|foto (?:di|dei|delle|degli|altrui)|conversazioni private|messaggi privati)",
    "consenso|(?:suo|loro|tuo|altrui) permesso|screenshot|schermat[ae]|conversazioni private|messaggi privati (?:di|degli|altrui)|(?:foto|immagini|video|volt[oi]) (?:di|dei|degli|delle|con)(?: [\\p{L}']+){0,10} (?:permesso|consenso|chied~|autorizz~|d'accordo|detto di sì|non vuole|non vogliono|non lo sa~)|(?:permesso|consenso)(?: [\\p{L}']+){0,6} (?:foto|immagini|ritrat~|volt[oi]|pubblic~)|chied~(?: [\\p{L}']+){0,3} (?:permesso|consenso)",
    "(?:resta|rimane|restano|rimangono|si tiene)(?: [\\p{L}']+){0,3} (?:nel gruppo|qui(?: dentro)?|tra noi|fra noi|riservat[oaie]|privat[oaie])|(?:fuori|fuor) dal gruppo|non (?:esce|escono|si porta~) (?:da qui|dal gruppo)",
  ]),
  en: pattern([
    "privacy|confidential~|(?:names and )?surnames|personal (?:data|details|information|info)|private (?:data|details|information|info|lives)|(?:people's|others'|someone's|anyone's|other people's|members') (?:data|details|privacy|addresses|phone numbers|photos|faces|children)|gdpr|dox~",
    "(?:someone|somebody|anyone|anybody|another person|other people|others|a stranger|the neighbours?)(?: else)?'s? (?:pictures?|photos?|photographs?|faces?|videos?|children|kids|numbers?|address(?:es)?|names?|messages|homes?)(?=[^.;:!?\\n]{0,80}(?:ask|private|out of|off|without|unless|permission|consent|never|not|agree|say yes|says yes|elsewhere))~|(?<=(?:ask|asks|asking|without|unless|never|don't|not)[^.;:!?\\n]{0,60})(?:someone|somebody|anyone|anybody|another person|other people|others)(?: else)?'s? (?:pictures?|photos?|photographs?|faces?|videos?|children|kids|numbers?|address(?:es)?|names?|messages)",
    "your (?:own )?(?:details|data|number|address)(?=[^.;:!?\\n]{0,60}(?:yours|private|safe|to yourself|between us))~",
    "(?:phone|order|mobile|account) numbers?|home addresses|(?:e-?mail )?addresses(?=[^.;:!?\\n]{0,80}(?:private|others|without|never|public|don't|not))",
    "(?:their|your|his|her|everyone's) (?:consent|permission)|without consent|screenshots?|private (?:messages|conversations|chats)(?= (?:of|from|to|stay|are|with|without|belong))~|(?:photos?|pictures|images|videos|faces) of(?: [\\p{L}']+){0,6} (?:permission|consent|ask~|agree~|said yes|want~|know~)|(?:permission|consent)(?: [\\p{L}']+){0,7} (?:photos?|pictures|faces|post~|shar~|publish~|nam~)|(?:ask|without|with)(?: [\\p{L}']+){0,3} (?:permission|consent)",
    "(?:publish|post|share|show|name|give away) (?:no one|nobody)(?: else)?'s|(?:private|personal) (?:things|matters|stuff) (?:of|about)|no (?:images?|pictures?|photos?|faces?) of (?:anyone|anybody|people|others)",
    "(?:stays?|remains?|kept|keep)(?: [\\p{L}']+){0,4} (?:in the group|in here|here|between us|among us|private)|leaves? the group(?= (?:without|unless))~|outside the group",
  ]),
};

/** A line that bids people publish what is others' protects nobody: 'Pubblica i messaggi privati di chi vuoi'. */
const invites = {
  it: pattern([
    "(?<!non )(?<!mai )(?:pubblica|pubblicate|posta|postate|condividi|condividete|mostra|mostrate|metti|mettete|scrivi|diffondi)(?: pure)?(?: [\\p{L}',]+){0,8} (?:di chi (?:vuoi|volete|ti pare|capita)|di chiunque|liberamente|senza (?:chiedere|problemi|permesso)|quando vuoi|come vuoi)",
  ]),
  en: pattern([
    "(?<!don't )(?<!not )(?<!never )(?:post|publish|share|show|put up)(?! (?:no|nobody|nothing|never|none)(?!\\p{L}))(?: freely)?(?: [\\p{L}',]+){0,8} (?:of (?:whoever|whomever|anyone|anybody|whom) you (?:want|like|please)|of anyone|of anybody|freely|without asking|as you (?:like|please)|whenever you like)",
  ]),
};

/** Fewest words of a line that says something about privacy: a heading alone does not. */
const fewest = 4;

/** The rules have a line on people's privacy (facts 9.3). */
export const rulesPrivacy = defineRule({
  id: "rules-privacy",
  severity: "blocking",
  options: noOptions,
  messages: {
    exposes: {
      it: {
        message: ({ said }) => `Questa regola invita a pubblicare cose degli altri: «${said}».`,
        hint: () =>
          "Girala: «Telefoni, indirizzi e messaggi degli altri non si pubblicano; i tuoi mandali in privato».",
      },
      en: {
        message: ({ said }) => `This rule invites people to publish what belongs to others: “${said}”.`,
        hint: () =>
          "Turn it round: “Other people’s numbers, addresses and messages are not published; send your own in private.”",
      },
    },
    missing: {
      it: {
        message: () => "Non c’è una riga sulla riservatezza delle persone.",
        hint: () =>
          "Scrivi che cosa non si pubblica degli altri (telefono, indirizzo, foto, schermate) e dove si mandano i propri dati.",
      },
      en: {
        message: () => "There is no line on people’s privacy.",
        hint: () =>
          "Say what isn’t published about others (phone, address, photos, screenshots) and where people can send their own data.",
      },
    },
  },
  check(text) {
    const exposed = exposures(text).slice(0, 3);
    if (exposed.length > 0)
      return {
        findings: exposed.map((range) => ({
          message: "exposes",
          range,
          params: { said: text.raw.slice(range.start, range.end) },
        })),
      };
    const places = matches(text, words[text.locale])
      .slice(0, 40)
      .filter((place) => {
        const line =
          text.folded
            .slice(text.folded.lastIndexOf("\n", place.start) + 1, (sentenceAt(text, place)?.end ?? place.end) + 120)
            .split("\n")[0] ?? "";
        if (
          matches(text, invites[text.locale], {
            start: place.start - line.length < 0 ? 0 : place.start - 80,
            end: place.end + 60,
          }).length > 0
        )
          return false;
        return (line.match(/[\p{L}\p{N}@/.-]*\p{L}+/gu)?.length ?? 0) >= fewest;
      });
    if (places.length === 0)
      places.push(...privacyLines(text).filter((line) => matches(text, invites[text.locale], line).length === 0));
    return places.length > 0
      ? { findings: [], evidence: places.slice(0, 3) }
      : { findings: [{ message: "missing", range: null }] };
  },
});
