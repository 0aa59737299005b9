import type { DatedSource } from "../lib/dated-source.ts";
import type { Locale } from "../lib/locale.ts";

/** A buzzword: patterns of its forms, in the shorthand of `pattern()`, and what people say instead. */
interface Buzzword {
  readonly forms: readonly string[];
  readonly plain: string;
}

/** Where company language, and what to say instead, were gathered. Fashions of speech change: look through it once a year. */
export const jargonDated: DatedSource = {
  source: {
    it: "elenchi del Libraio e di Repubblica dal 2014 in poi; sondaggio di Preply del 2022 fra gli impiegati italiani; elenchi di inglese chiaro del 2020",
    en: "lists of Il Libraio and la Repubblica from 2014 on; Preply's survey of 2022 among Italian office workers; plain-English lists of 2020",
  },
  checkedOn: "2026-11-27",
};

/** Reads `forms = plain` lines; forms are parted by ` / `. */
function read(lines: string): readonly Buzzword[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [forms = "", plain = ""] = line.split(" = ");
      return { forms: forms.trim().split(" / "), plain: plain.trim() };
    });
}

const it = read(`
asap = al più presto, o meglio un'ora precisa
attachments? = allegato
best[ -]practices? = buone pratiche, quello che funziona
bookar~ / bookat[oaie] / bookiamo / bookate = prenotare
brainstorming = giro di idee
brief?fare / brief?fat[oaie] / brief?fiamo / briff(?:a|o|are|ato|ata|ano) = spiegare, istruire
budget = spesa prevista
call(?! (?:of|center))(?: to action)? / conference call = telefonata, riunione; per la call to action: invito a fare qualcosa
case (?:history|histories|study|studies) = caso
check(?![ -](?:in|out|up|list)) / check(?:are|ato|ata|ati|iamo|o|a|ano|ando|erò|eremo) = controllo, controllare
competitors? = concorrente
customer (?:care|service|satisfaction) = assistenza clienti
customer (?:journey|experience) / touch[ -]?points? = quello che vive il cliente
deadlines? = scadenza
deliverables? = consegna, risultato
endorsement = sostegno
engagement / ingaggi(?:are|amo|ano|ato|ata|ante|ando) / l'ingaggio = coinvolgimento; o di' che cosa fanno le persone
feedbacks? = parere, risposta
follow[ -]?up = risentirsi, secondo passo
forwardar~ / forwardat[oaie] / forwardiamo = inoltrare
impruv(?:are|iamo|ato|a|ano|ando) = migliorare
insights? = dato utile, intuizione
interfacci(?:arsi|arci|armi|arti|arvi|amo|ano|andosi|andoci|arono|at[oaie]|andomi) / (?:mi|ti|si|ci|vi) interfacc~ = parlare con
know[ -]how = competenza
kick[ -]?off = avvio
leads? / lead generation = contatto, persona interessata
logg(?:arsi|arti|armi|arvi|atevi|ati|iamo|a)(?! di) / (?:mi|ti|si) logg(?:o|i|a|ano) = entrare, accedere
meetings? = riunione
mission / vision = scopo, idea di futuro
overview = quadro, riassunto
perform(?:are|a|ano|ato|ata|ati|ate|ante|anti|ando|iamo|arci) = funzionare, rendere
pending = in attesa
planning = programma
positioning = posizionamento; o di' che cosa vi distingue
reminders? = promemoria
road[ -]?map = piano, tappe
schedul(?:are|iamo|ato|ata|ati|ate|ando|azione) = programmare
shar(?:are|eare|iamo|ato|eato|ata|eata|ando) = condividere
(?:soft |hard )?skills? = capacità
slots?(?! machine) = spazio, fascia oraria
staffar~ / staffat[oaie] / staffiamo = assegnare persone
steps? = passo
targets? / targetizz~ / targettizz~ / targettar~ = pubblico, persone a cui parlate; oppure obiettivo
tasks? = compito
trends?(?! topic) = tendenza
updates? / updat(?:are|ato|iamo) = aggiornamento
a livello (?:di(?! (?:mar|suol|terr|strad)~)|social|comunicativo|strategico|operativo|aziendale) = togli: per, in, quanto a
(?:andiamo|andremo|andrete|andrò|andando|vado|vai|va|andate|vanno|andranno|andarci|andare) (?:poi |quindi |così |ora |adesso )?ad? (?:definir|analizzar|crear|realizzar|implementar|ottimizzar|svilupp|pianificar|valutar|migliorar|individuar|identificar|impostar|misurar|monitorar|utilizzar|inserir|pubblicar|strutturar|programmar|aumentar|incrementar|costruir|verificar|intercettar|raccontar|intervenir|stimolar|posizionar|veicolar|integrar|potenziar|toccar|colpir|spiegar|rafforzar)~ / andiamo a vedere (?:insieme )?(?:come|cosa|che cosa|quali|quanto|perché|i dati|il report|nel dettaglio) = il verbo da solo: definiamo, creiamo
attenzion(?:are|ato|ata|ati|ate|iamo|ando|eremo|ano) = segnalare, seguire
efficient(?:are|ato|ata|iamo|ando|amento|amenti|eremo) = migliorare, far costare meno
implement(?:are|iamo|ato|ata|ati|ate|ando|azione|azioni|eremo|erà|a|ano|arlo|arla) = realizzare, fare
in (?:un'|un |una )?ottica (?:di|del|della|dell'|~ale|futura) / in un'ottica = per
(?:la|le|una|delle|della|questa|queste|alcune|eventuali|ogni|qualche|varie|nuove|dalle|sulle|alle|altre|tali|tale) problematic(?:a|he) / problematiche = problema
tempistic(?:a|he) = tempi
valorizz(?:are|iamo|ando|azione|ano|a|ato|ata|arne|arlo|arla) = di' che cosa fate davvero
sinergi(?:a|e|co|ca|che|ci|camente) = lavoro comune, insieme
(?:brand |social )?awareness = farsi conoscere
mindset = modo di pensare
win[ -]win = utile a tutti e due
ownership / commitment = chi decide, impegno
stakeholders? = persone coinvolte
assets? = risorsa, materiale
empowerment = far contare, dare strumenti
(?:mettere|messa|mettiamo|scaricare|scarichiamo|portare) a terra = realizzare
a (?:360|trecentosessanta)(?: gradi|°) / a tutto tondo = di' che cosa comprende
quick wins? = risultato rapido
real[ -]time = subito, in diretta
sfidant[ei] = sfida, difficile
proattiv(?:o|a|i|e|amente|ità) = di' che cosa fate per primi
disrupt(?:ive|ion) = nuovo
fine[ -]?tuning = ritocchi
value proposition / unique selling proposition / usp = perché scegliere voi
omnicanal[ei] / omnichannel / cross[ -]?canale = su tutti i canali
scalabil[ei] / scalabilità = che può crescere
holistic / olistic(?:o|a|i|he) = completo
outcome / output = risultato
cluster(?:izz~)? = gruppo
verticali(?:zzare|zzato|zzazione|tà) = specializzare
speech / pitch = discorso, presentazione
recap = riassunto
alert = avviso
content[ei]? (?:creation|strategy|marketing|hub) = scrivere e preparare post
`);

const en = read(`
actionable = that you can act on
ameliorat~ = improve
at the present time / at this (?:point|moment) in time / at this juncture = now
(?:the|our|my|your|enough|no|any|have|has|more|team's) bandwidth = time
best[ -]of[ -]breed / best[ -]in[ -]class = best
best practices? = what works
bleeding[ -]edge / cutting[ -]edge = latest
circl(?:e|es|ed|ing) back = reply later
collaborat(?:e|es|ed|ing) = work with
commenc(?:e|es|ed|ing|ement) = start
core competenc(?:y|ies|e|es) = strength
deep[ -]div(?:e|es|ing) = close look
deliverables? = results
deploy(?:s|ed|ing|ment)? = use, introduce
endeavou?r(?:s|ed|ing)? = try
facilitat(?:e|es|ed|ing|ion) = help
finali[sz](?:e|es|ed|ing) = finish
going forward / moving forward / on a go[ -]forward basis = from now on
henceforth / hereinafter = from now on
(?:to|will|can|could|may|might|would|has|have|had|not|directly|positively|negatively|it|that|which|we) impact(?:ed)?(?! on) / impact(?:s|ing) (?:the|our|your|how|on|their|sales|people) / impacted (?:by|the|our) = affect, change
impactful = effective; or say what it does
in regards? to / with regards? to / with respect to / in terms of / in relation to = about, for
incentivi[sz](?:e|es|ed|ing|ation) = encourage
leverag(?:e|es|ed|ing) = use
low[ -]hanging fruits? = easy win
mitigat(?:e|es|ed|ing|ion) = ease, reduce
optimal(?:ly)? = best
overarching = overall
paradigms?(?: shifts?)? = model, way of thinking
parameters = limits
perus(?:e|es|ed|ing|al) = read
prior to / subsequent to = before; after
reach(?:es|ed|ing)? out = contact, write to
skill[ -]?sets? = skills
state[ -]of[ -]the[ -]art / world[ -]class = latest; or say what it can do
synerg(?:y|ies|istic|istically|ise|ize) = say what you do together
utili[sz](?:e|es|ed|ing|ation) = use
viable = workable
touch(?:es|ed|ing)? base = talk
mov(?:e|es|ed|ing) the needle = make a difference; say how much
boil(?:ing)? the ocean = do too much at once
(?:take|taking|took) (?:this|it|that) offline = talk later
ideat(?:e|es|ed|ing|ion) = think of ideas
stakeholders? = the people concerned
granular(?:ity)? = detailed
holistic(?:ally)? = complete
(?<!solid and )robust(?:ly|ness)? = strong
seamless(?:ly)? = smooth
game[ -]chang(?:er|ers|ing) = say what changes
value[ -]add(?:s|ed)? / added value / value propositions? = say what people get
thought leader(?:s|ship)? = expert
action items? = things to do
buy[ -]in = agreement
win[ -]win = good for both
mission[ -]critical = vital
(?:think|thinking) outside (?:of )?the box / blue[ -]sky thinking = new ideas
disrupt(?:ive|or|ors|ion) = new
scalab(?:le|ility) = that can grow
(?<!from )end[ -]to[ -]end = from start to finish
turnkey = ready to use
pain points? = problem
touch[ -]?points? / customer journeys? = what customers go through
omni[ -]?channel = on all channels
operationali[sz]~ = put into practice
ducks in a row = be ready
drill(?:ing)? down = look closely
hit the ground running = start fast
learnings = what we learned
solutioning / solutions? provider = solving; say what you make
action plan going / key takeaways? = main points
ecosystem(?! (?:of|in) (?:the )?(?:sea|forest|river)) = say who and what
empower(?:s|ed|ing|ment)? = let, help
streamlin(?:e|es|ed|ing) = make simpler
ramp(?:s|ed|ing)? up = increase
onboard(?:s|ed|ing)? (?:the|new|clients|customers|stakeholders) = welcome, start with
bring to the table = offer
alignment (?:with|of|across|on) / (?:get|be|are|fully) aligned = agree
(?:brand )?awareness (?:building|piece|play) / drive (?:awareness|engagement) = get known; get people to answer
monetis~ / monetiz~ = earn from
north star = goal
growth hack~ = say what you try
customer[ -]centric(?:ity)? = that starts from customers
data[ -]driven = based on numbers
`);

/** Buzzwords by language, in their order of mention in the facts. */
export const jargon: Readonly<Record<Locale, readonly Buzzword[]>> = { it, en };
