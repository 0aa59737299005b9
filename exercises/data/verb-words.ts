/**
 * Verbs by which a sentence is told from a row of keywords: beginnings of common verbs, without those whose usual forms
 * are nouns as well ('cura', 'lavoro', 'post', 'plan'), and small words after which a verb follows.
 */

/** Italian verbs in -are: the beginning before the ending. */
const are =
  "parl calcol digit scaric caric install prenot salv dimentic telefon(?=a(?:te|re|mi|ci)) ascolt pubblic controll misur aiut trov cerc compr arriv pass guard pens impar insegn mand invi spieg racconta? trasform cre prepar organizz coordin monitor analizz valut propon ragion diment ricord cambi cominc inizi continu fin(?=ir) funzion migliori? aument riman abbass raggiung us(?=[aiì]) coinvolg dedic occup bas concentr adatt aspett attir conquist fidelizz moder modific correg verific approv firm concord pag guadagn cost risparmi investi decid? parteci? partecip seguit invit chiam present mostr scatt mont(?=[aoi]) registr program programm pianific elabor realizz svilupp integr collabor confront consult aggiorn studi osserv not(?=i?a(?:re|to|no|mo)) ripet rispett evit garant tutel promuov? lasci port(?=[aie](?:re|no|mo|to)?) torn rest parl impegn consigli domand ringrazi premi sper cred tratt dimostr rappresent interess diventa? entr cont(?=a(?:re|no)|iamo) lavor(?=a) torn merit bast mancan? manc toll riguard guid accompagn abit incontr ferm affront gestisc bast piac cliccar? clicc visit pubblicizz comunic rafforz dialog curios segnal lott regal accett rifiut not collega? colleg arricch mescol commentan? condivid acquist pubblicizz tagg risult elimin cancell ordin(?=a)";
/** Italian verbs in -ere and -ire. */
const ereIre =
  "inser compil accend spegn riun estrai scriv legg rispond decid chied vend prend mett tenn? ten tien rend perd cresc conosc capisc cap sent segu serv apr offr copr scopr gestisc costruisc suggerisc definisc fornisc ricev vid ved cred corr permett promett promuov propon rimborsi produc traduc ridu riduc introduc raggiung aggiung string vinc viv spend accend difend risolv svolg coinvolg rivolg scegl scelg raccogl raccolg accogl togli dic esc riesc unisc agisc reagisc garantisc favorisc stabilisc contribuisc influisc interagisc condivid divid intend attend dipend risult spedisc restituisc sostituisc finisc preferisc chiarisc arricchisc piac mantien manten ottien otten appartien contien conten sostien sosten vien ven interven interveng proven trasmett ammett smett corregg protegg muov discut distingu esist insist consist assist interess descriv iscriv nasc mor riconosc sorprend comprend riprend apprend dorm part(?=on|ir|iam|e) divert convert avvert invest cur(?=are|an|iam)";
/** Italian forms that stand by themselves. */
const alone =
  "è|sono|sei|siamo|siete|era|erano|sarà|saranno|saremo|sarebbe|fosse|ho|hai|ha|abbiamo|avete|hanno|avrà|avranno|avremo|aveva|avevano|c'è|c'era|cos'è|dov'è|com'è|qual è|fa|fai|faccio|facciamo|fate|fanno|fare|farà|faremo|faranno|fatto|va|vado|vai|andiamo|vanno|andare|andrà|dà|diamo|danno|dare|darà|sta|sto|stiamo|stanno|stare|può|posso|puoi|possiamo|potete|possono|potrà|potremo|potere|deve|devo|devi|dobbiamo|dovete|devono|dovrà|dovere|vuole|voglio|vuoi|vogliamo|volete|vogliono|vorrei|vorremmo|sa|so|sai|sappiamo|sanno|sapere|dico|dice|dici|diciamo|dicono|dire|viene|vieni|vengono|venire|esce|escono|tiene|tengo|tengono|sceglie|scelgo|scelgono|propongo|propone|proponiamo|riesco|riesce|traduco|produce|basta|serve|servono|piace|piacciono|vale|valgono|costa|costano|occorre|bisogna|conviene|tocca|curo|cura chi|lavoro (?:per|con|nel|in|da|come)|lavora|lavorano|uso|usa|usano|porto|porta|portano|aiuto (?!d)|ascolto (?:le|i|chi|gli|la)|controllo (?:che|se|i|le|la|il)|seguo|scrivo|rispondo|leggo|preparo|pubblico (?:i|le|la|il|post|foto|video|ogni)|racconto|creo|parlo|capisco|gestisco|decido|scelgo|organizzo|misuro|cerco|trovo|guardo|penso|credo|vedo|metto|prendo|conto (?:i|le|su)|mando|spiego|vendo|vivo|studio (?:i|le|il|la|chi)|faccio";
/** Endings of the forms that are hardly ever nouns. */
const ends = {
  are: "(?:a|i|iamo|ate|ano|ino|are|armi|arti|arlo|arla|arli|arle|arci|arvi|arsi|arne|ando|andol[oaie]|avo|ava|avi|avano|avamo|erò|erai|erà|eremo|erete|eranno|herà|heremo|heranno|hi|hiamo|hino|erebbe|eremmo|asse|assero)",
  ereIre:
    "(?:o|e|i|iamo|ete|(?<!vend)ite|ono|a|ano|ere|ire|irci|erci|er[mtcv]i|er[sl][iaoe]|ir[mtcvsl][iaoe]|endo|endol[oaie]|evo|eva|evano|evamo|iva|ivano|erò|erà|eremo|eranno|irò|irà|iremo|iranno|rà|remo|ranno|erebbe|irebbe)",
};
const roots = (list: string) =>
  list
    .split(" ")
    .map((root) => root.replace(/\?$/, ""))
    .join("|");

/** English verbs whose plain form is hardly ever a noun: any form of them counts. */
const english =
  "is are was were be been being am has have had having do does did doing done can could will would shall should may might must cannot become becomes became bring brings bringing brought build builds building built buy buys bought choose chooses choosing chose chosen come comes coming came decide decides deciding decided keep keeps keeping kept know knows knowing known learn learns learning learned learnt listen listens listening listened make makes making made mean means meant meet meets met read reads reading reply replied replying respond responds responding responded say says said saying see sees saw seen sell sells selling sold send sends sending sent speak speaks spoke speaking take takes taking took taken teach teaches taught tell tells telling told think thinks thinking thought understand understands understood write writes writing wrote written answers answered answering ask asks asked asking explain explains explained explaining help helps helped helping turn turns turned publish publishes published publishing check checks checked checking measure measures measured measuring get gets got getting give gives gave giving given go goes went going grow grows grew growing let lets love loves need needs needed want wants wanted find finds found finding follow follows followed following happen happens happened handle handles handled handling manage manages managed managing create creates created creating compare compares compared prepare prepares prepared discover improve improves improved improving increase increases increased reach reaches reached serve serves served show shows showed showing spend spends spent stay stays stayed talk talks talked talking try tries tried trying use uses used using wait waits waited watch watches watched watching win wins won works worked working look looks looked looking run runs ran running pay pays paid lead leads led run depends depend belong belongs care cares cost costs include includes included deliver delivers delivered agree agrees agreed protect protects remember allow allows allowed apologise apologises offer offers offered start starts started stop stops stopped move moves moved put puts plays play played feel feels felt fix fixes fixed mend mends mended share shares shared count counts lose loses lost save saves saved set sets spot notice invite invites thank thanks prove proves proved report reports design designs designed sign signs signed plan plans planned post posts posted begin begins began begun hang hangs hung sit sits sat opens opened closes closed passes passed blows blew breaks broke";
/** Of those, the ones that are nouns too: they count after a word that a verb follows. */
const nounsToo =
  "answers asks check checks cost costs count counts design designs find finds follow help helps increase increases lead leads look looks love loves measure measures move moves need needs notice offer offers pay plan plans play plays post posts reach report reports read reads reply save saves sell set sets share shares show shows sign signs spot start starts stop stops talk talks thanks turn turns use uses wait watch watches will win wins works run runs works building buy care cares try go say being saying meeting writing listening marketing learning planning publishing working reading found used given set cost";

/** Sources, in the syntax of `pattern()`, of which each finds a verb. */
export const verbSources = {
  it: [
    alone,
    `(?:${roots(are)})${ends.are}`,
    `(?:${roots(ereIre)})${ends.ereIre}`,
    "\\p{L}{2,}(?:iamo|eremo|iremo|eranno|iranno|erà|irà|erò|irò|ando|endo|avano|evano|ivano|arsi|ersi|irsi|armi|arti|arci|arlo|arla|erlo|erla|irlo|irla)",
    "(?:si|ci|vi|mi|ti|non|chi|ne) (?!(?:i|le|gli|di|in|a|da|per|con|solo|più|anche|sempre) )\\p{L}{2,}(?:a|e|o|ono|ano|i)",
    "che (?!(?:cosa|il|la|le|i|gli|lo|un|una|di|in|a|per|con|si|ci|vi|non)[ '])\\p{L}+(?:a|e|ono|ano)",
  ],
  en: [
    english
      .split(" ")
      .filter((word) => !` ${nounsToo} `.includes(` ${word} `))
      .join("|"),
    "(?:everything|nothing|something|everybody|everyone|nobody|somebody) (?:always |also |only |still |really )?(?!(?:less|plus|as|this|else's|towards|besides|perhaps|always|sometimes)(?!\\p{L}))\\p{L}{2,}s",
    "(?:it|that|there|here|what|who|he|she|how|where)'s|(?:we|you|they|i|it|he|she|who|that)'(?:re|ve|ll|d|m)|\\p{L}+n't",
    "(?:i|we|you|they|who|please|don't|to not|never|always|then) (?:also |only |always |never |often |just |then )?\\p{L}{2,}",
    "(?:he|she|it|that|which|who|everyone|somebody|someone|nobody) (?:also |only |always |never |often |just |then )?\\p{L}{2,}(?:s|ed)",
    "to (?!(?:the|a|an|our|your|my|his|her|their|its|this|that|these|those|all|each|every|new|\\p{L}+s)(?![\\p{L}]))\\p{L}{2,}",
    "\\p{L}{3,}s (?:the|our|your|my|their|his|her|its|us|them|me|him|you|how|what|why|every(?! (?:day|week|month|year|morning|evening)))",
    "(?!(?:for|with|from|about|like|and|than|all|both|most|some|one|each)(?!\\p{L}))\\p{L}{3,} (?:us|them|him)",
    "\\p{L}{3,}(?:ised|ized|ated|ished|ened|ered|oyed|owed|ained|aged|ected|anged)",
  ],
} as const;
