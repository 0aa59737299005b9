const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

/** Words that hashtags are made of, in both languages: Italian posts use English ones, and a dictionary may still be loading. */
export const hashtagWords: ReadonlySet<string> = new Set([
  ...list(`social media manager marketing digital content creator story stories brand business work team shop shopping online store made make maker makers
    hand hands home house living room bedroom kitchen table lamp lamps light lights lighting lover lovers design designer designers interior interiors inspo inspiration
    decor decoration deco style ideas idea gift gifts guide vintage modern classic minimal slow fashion food good morning night best love life city green
    small local italian italy italia milano roma torino parma emilia romagna craft crafts crafted artisan artisans glass ceramic wood paper straw repair reuse recycle
    save date black friday cyber monday white week weekend happy year birthday mother mothers father fathers valentine valentines christmas easter summer winter spring autumn
    open studio workshop event events live tour visit back school kids family community volunteer volunteers help support thank thanks
    customer care service free delivery tips tricks how behind scenes before after women world earth hour energy saving sustainable sustainability accessibility accessible inclusive inclusion
    public library museum town council crisis communication editorial plan calendar strategy company career jobs hiring apprentice reading corner desk floor bedside wall dining cosy warm`),
  ...list(`casa cose luce luci lampada lampade bottega lume arredo arredamento interni stile mano mani fatto fatta fatti vetro soffiato ceramica legno paglia carta
    artigianato artigiano artigiani artigianale artigianali italiano italiana italiani italiane idee regalo regali natale pasqua capodanno san valentino festa mamma papà papa donna donne
    buon buona buone feste anno nuovo nuova vita lavoro sociale sociali volontari volontariato comune città citta borgo piazza mercato sera mattina notte giorno domenica sabato
    aperto aperta aperti bottega laboratorio officina visita visite guidata porte aperte dietro quinte prima dopo come fare scuola bambini famiglia comunità comunita aiuto
    risparmio energetico energia ambiente riuso riparazione riparare riparazioni ripara crisi comunicazione piano editoriale calendario strategia gestione negozio spedizione gratis
    lettura angolo salotto cucina camera tavolo letto parete terra bello bella bene piccolo piccole grande slow km zero filiera corta mondo pane cibo emergenza solidarietà solidarieta`),
]);

/** Short words that stand between others in a hashtag. */
export const shortHashtagWords: ReadonlySet<string> = new Set(
  list(`a e i o di da de del dei al ai il la le lo un una in con per su tra non che chi mio mia tuo tua suo qui noi voi
    of to by for the my our and is it on at me we you us new old art led eco bio day sun sea tea pet dog cat kid big top how diy go do no km`),
);

/** Words of one piece that could be read as two, and names that their owners write with one capital. */
export const wholeHashtagWords: ReadonlySet<string> = new Set(
  list(`handmade homemade ecodesign lifestyle lighting candlelight daylight moonlight sunlight spotlight storytelling podcast newsletter workshop smartphone facebook instagram tiktok
    youtube linkedin whatsapp telegram bluesky mastodon pinterest blackout weekend highlight lampshade lampshades bedside handcrafted upcycling workspace homeware glassware glassblowing
    glassblower teamwork showroom coworking networking onlus borgoluce passamano ferragosto capodanno copywriting copywriter fundraising crowdfunding benvenuti arrivederci buongiorno
    buonasera buonanotte portovenere cortometraggio motocicletta backstage throwback feedback playlist checklist deadline`),
);

/** First parts of compounds that are one word: `sottopiatto`, `videocorso`, `countertop`. */
export const hashtagPrefixes: ReadonlySet<string> = new Set(
  list(
    "sotto sopra porta capo contro retro anti super mini mega maxi micro macro multi auto foto video tele inter semi extra ultra over under back counter photo after fore hand head",
  ),
);
