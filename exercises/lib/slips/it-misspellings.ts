import { misspellings, type SlipRule } from "./slip.ts";

/** Italian words that are often misspelt: rows IT18 and IT39. */
export const misspeltItalian: readonly SlipRule[] = [
  // Real words elsewhere (apporre, infondere, avvolgere): worth a word, never a block.
  misspellings("IT18", "apposto>a_posto infondo>in_fondo avvolte>a_volte", "warning"),
  misspellings(
    "IT18",
    `
    accellerare>accelerare accellerato>accelerato accelleriamo>acceleriamo accellerazione>accelerazione
    eccezzionale>eccezionale eccezzione>eccezione eccezzioni>eccezioni efficente>efficiente efficenti>efficienti
    efficenza>efficienza sopratutto>soprattutto sopprattutto>soprattutto conoscienza>conoscenza coscenza>coscienza
    scenza>scienza scenziato>scienziato sufficente>sufficiente sufficenti>sufficienti deficente>deficiente ingeniere>ingegnere
    ingegniere>ingegnere areoporto>aeroporto aereoporto>aeroporto metereologia>meteorologia ritrado>ritardo
    ritardoo>ritardo rittardo>ritardo ritado>ritardo dispaice>dispiace dispice>dispiace dispiacce>dispiace
    disaggio>disagio disaggi>disagi spedizzione>spedizione spedizzioni>spedizioni attenzzione>attenzione
    attezione>attenzione comunicazzione>comunicazione informazzioni>informazioni soluzzione>soluzione
    indirzzo>indirizzo inidirizzo>indirizzo indirrizzo>indirizzo indirizo>indirizzo rimbroso>rimborso
    rimborsso>rimborso rimborzo>rimborso consenga>consegna consengna>consegna problemma>problema probblema>problema
    prolema>problema errrore>errore erore>errore erorre>errore subbito>subito sabbato>sabato doppo>dopo
    messagio>messaggio messaggo>messaggio mesaggio>messaggio messagi>messaggi inpegno>impegno
    inportante>importante inpossibile>impossibile immediatamante>immediatamente immediatamene>immediatamente
    sicuramete>sicuramente finalmete>finalmente direttamete>direttamente velocemete>velocemente risovere>risolvere
    risoveremo>risolveremo risolvereremo>risolveremo risponderere>rispondere sucesso>successo sucede>succede
    succeso>successo sucessivo>successivo ragone>ragione raggione>ragione raggioni>ragioni raggiungiere>raggiungere
    piaciere>piacere dispiaciere>dispiacere aquisto>acquisto aquistare>acquistare aquistato>acquistato
    aquisti>acquisti aqua>acqua squola>scuola quore>cuore qualkosa>qualcosa qualcossa>qualcosa scusscici>scusaci
    scussaci>scusaci scusacci>scusaci scuace>scusaci chidiamo>chiediamo chiedimo>chiediamo chidere>chiedere
    chiediano>chiediamo abiamo>abbiamo abbimao>abbiamo abbaimo>abbiamo sbaliato>sbagliato sbagilato>sbagliato
    sbagiato>sbagliato sbajato>sbagliato familia>famiglia bigletto>biglietto bilietto>biglietto collegha>collega
    colegha>collega colega>collega gentille>gentile getile>gentile grazzie>grazie graize>grazie purtropo>purtroppo
    comuque>comunque cominque>comunque comunqe>comunque quantaltro>quant'altro aldilà>al_di_là apparte>a_parte
    inzomma>insomma penzare>pensare conziglio>consiglio essattamente>esattamente esatamente>esattamente
    accadutto>accaduto acaduto>accaduto avenuto>avvenuto aviso>avviso avisare>avvisare avisato>avvisato
    avisati>avvisati avvissare>avvisare inconveninte>inconveniente incoveniente>inconveniente
    responsabbilità>responsabilità responsabilta>responsabilità possibbile>possibile possibilie>possibile
    sostiutire>sostituire sostituzzione>sostituzione sostiuzione>sostituzione cliete>cliente clinete>cliente
    ordene>ordine odine>ordine paco>pacco pachetto>pacchetto pacho>pacco corierre>corriere coriere>corriere
    corrirere>corriere`,
  ),
  misspellings(
    "IT39",
    "entusiasto>entusiasta beneficienza>beneficenza beneficente>benefico interpetrare>interpretare interpretrare>interpretare awarness>awareness awerness>awareness maketing>marketing marcketing>marketing video-maketing>video-marketing moviememento>movimento contenitivo>contenuto profesionale>professionale proffessionale>professionale pubblicazzione>pubblicazione",
  ),
];
