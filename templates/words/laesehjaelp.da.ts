import type { AfsnitKind, Udfald } from '../../src/model/parsed.ts';

/** A word with its explanation. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly text: string;
}

/** The sections of an item, in the order in which one meets them. */
export const AFSNIT: readonly (Term & { readonly id: AfsnitKind })[] = [
  { id: 'anledning', term: 'Anledning', text: 'Hvorfor punktet er på dagsordenen netop nu.' },
  {
    id: 'baggrund',
    term: 'Baggrund',
    text: 'Det, der er gået forud, for eksempel tidligere beslutninger og aftaler.',
  },
  { id: 'resume', term: 'Resume', text: 'Sagen i få linjer.' },
  {
    id: 'sagsfremstilling',
    term: 'Sagsfremstilling',
    text: 'Beskrivelsen af sagen, skrevet før mødet: hvad den drejer sig om, hvilke muligheder der er, og hvad de betyder.',
  },
  {
    id: 'supplerende-sagsfremstilling',
    term: 'Supplerende sagsfremstilling',
    text: 'Det, der er kommet til, når en sag har været behandlet før og kommer igen.',
  },
  { id: 'lovgrundlag', term: 'Lovgrundlag', text: 'De love og regler, som sagen afgøres efter.' },
  {
    id: 'oekonomi',
    term: 'Økonomi',
    text: 'Hvad forslaget koster eller sparer, og hvor pengene kommer fra.',
  },
  { id: 'hoering', term: 'Høring', text: 'Hvem der er blevet spurgt om sagen, og hvad de svarede.' },
  {
    id: 'indstilling',
    term: 'Indstilling',
    text: 'Forslaget, som forummet skal tage stilling til. Det er tit delt op i nummererede led, der hver begynder med «at». Navnet foran «indstiller» er den, der foreslår.',
  },
  {
    id: 'beslutning',
    term: 'Beslutning',
    text: 'Det, forummet besluttede. Nævner overskriften et andet forum eller en anden dato, er det en tidligere beslutning, som følger med sagen.',
  },
  {
    id: 'protokollering',
    term: 'Protokollering',
    text: 'En bemærkning eller et mindretals standpunkt, som et medlem har fået skrevet i referatet.',
  },
  {
    id: 'videre-proces',
    term: 'Videre proces',
    text: 'Hvad der skal ske bagefter, og hvem der skal se på sagen næste gang.',
  },
  {
    id: 'bilag',
    term: 'Bilag',
    text: 'Dokumenter, der hører til punktet. Et bilag, der ikke kan hentes, er nævnt ved navn og mærket «ikke offentliggjort».',
  },
];

/** Words that minutes use in a way of their own. */
export const WORDS: readonly Term[] = [
  {
    id: 'indstiller',
    term: 'Indstiller',
    text: 'Foreslår. «Direktøren indstiller, at planen godkendes» er et forslag og endnu ikke en beslutning.',
  },
  {
    id: 'anbefaler',
    term: 'Anbefaler',
    text: 'Forummet støtter forslaget, men et andet forum træffer den endelige beslutning.',
  },
  {
    id: 'efterretning',
    term: 'Tages til efterretning',
    text: 'Forummet har fået besked og gør ikke mere ved sagen nu. Det er hverken et ja eller et nej.',
  },
  {
    id: 'tiltraadt',
    term: 'Tiltrådt',
    text: 'Godkendt. «Vedtaget» og «indstillingen blev fulgt» betyder det samme.',
  },
  {
    id: 'udsat',
    term: 'Udsat',
    text: 'Sagen blev ikke afgjort og skal efter planen komme igen på et senere møde.',
  },
  {
    id: 'forbehold',
    term: 'Tager forbehold',
    text: 'Medlemmet binder sig ikke endnu, men venter med at tage stilling, til sagen er nået længere.',
  },
  {
    id: 'sagsnr',
    term: 'Sagsnummer',
    text: 'Sagens nummer i journalen. Punkter med samme nummer hører til samme sag, og derfor kan den følges fra møde til møde.',
  },
  {
    id: 'lukket-punkt',
    term: 'Lukket punkt',
    text: 'Et punkt, der er behandlet for lukkede døre, for eksempel fordi det handler om enkeltpersoner eller om tilbud fra firmaer. Arkivet viser titel og sagsnummer, og beslutningen, hvis den er offentliggjort, men intet andet.',
  },
  { id: 'afbud', term: 'Afbud', text: 'De medlemmer, der havde meldt, at de ikke kunne komme.' },
  {
    id: 'eventuelt',
    term: 'Eventuelt (evt.)',
    text: 'Det, der blev nævnt til sidst uden at stå på dagsordenen. Her træffes normalt ingen beslutninger.',
  },
];

/** What each outcome of a decision means, and how it is read out of the decision's words. */
export const UDFALD_MEANS: Readonly<Record<Udfald, string>> = {
  godkendt:
    'Beslutningen siger, at noget er godkendt, vedtaget eller tiltrådt, eller at indstillingen er fulgt. Blev det også drøftet, står der stadig godkendt.',
  'delvist-godkendt':
    'Noget blev godkendt, og noget andet blev afvist, udsat eller holdt ude: nogle af indstillingens punkter, eller en del af det, der var søgt om.',
  'taget-til-efterretning':
    'Forummet tog en orientering til efterretning, eventuelt efter at have drøftet den.',
  droeftet: 'Sagen blev drøftet, og beslutningen siger ikke andet.',
  udsat: 'Sagen blev udsat eller udskudt, og forummet tager den op igen.',
  tilbagesendt:
    'Sagen blev sendt tilbage til forvaltningen eller et udvalg, for eksempel for at blive oplyst bedre.',
  'sendt-videre':
    'Sagen blev sendt videre til et andet forum, eventuelt med en anbefaling. Det er dér, den bliver afgjort.',
  bortfaldet: 'Punktet blev taget af dagsordenen, eller sagen faldt væk, så der var intet at beslutte.',
  afvist: 'Forslaget blev afvist, forkastet eller ikke godkendt.',
  andet: 'Beslutningen er en anden, eller ordene kan ikke læses med sikkerhed. Så må du læse den selv.',
};

/** The other words of the reading help. */
export const help = {
  link: 'Sådan læser du et referat',
  intro:
    'Et referat fortæller, hvad et forum – et råd, et udvalg eller en ledelse – har behandlet på et møde, og hvad det besluttede. Her er ordene og afsnittene forklaret.',
  contents: 'På denne side',
  basics: 'Dagsorden og referat',
  basicsText: [
    'En dagsorden er listen over det, et møde skal behandle. Hvert emne på listen er et punkt med et nummer og en titel, og under det står som regel en beskrivelse af sagen. Dagsordenen er skrevet før mødet.',
    'Et referat er dagsordenen med beslutningerne føjet til. Det fortæller, hvad forummet besluttede, men sjældent, hvem der sagde hvad.',
    'Har du kun tid til ét afsnit, så læs beslutningen. Vil du vide hvorfor, så læs sagsfremstillingen. Og vil du se, om forummet besluttede noget andet end det, der var foreslået, så sammenlign beslutningen med indstillingen.',
  ],
  afsnit: 'Afsnittene i et punkt',
  afsnitText: 'Et punkt har sjældent dem alle, og rækkefølgen og overskrifterne har skiftet gennem årene.',
  words: 'Ord, du møder',
  approval: 'Udkast og godkendt',
  approvalText: [
    'Et referat er et udkast, indtil forummet har godkendt det. Det sker som regel på det næste møde, under et punkt, der hedder noget i retning af «Godkendelse af dagsorden og referat».',
    'Arkivet finder selv godkendelsen, når et senere møde i samme forum godkender «referatet fra mødet den …» eller «referatet fra seneste møde», og linker de to møder til hinanden. Står der «Ingen godkendelse fundet i arkivet», kan referatet godt være godkendt: Det senere møde kan mangle i arkivet, eller godkendelsen kan være sket på en anden måde.',
  ],
  udfald: 'Hvad der blev besluttet, med ét ord',
  udfaldText:
    'Ved mange punkter står beslutningens udfald med ét ord. Et program har læst det ud af beslutningens egne ord, hvis den, der skrev referatet, ikke selv har angivet det. Er du i tvivl, gælder beslutningen, som den står.',
  noUdfald: 'Intet ord',
  sagsnummer: 'Sådan er et sagsnummer bygget op',
  sagsnummerText:
    'De fleste sagsnumre begynder med et emne fra kommunernes fælles emneplan, KLE. Et eksempel:',
  sagsnummerParts:
    'Først står emnet, hvis første to cifre er hovedgruppen. Så kommer facetten, som fortæller, hvad der gøres ved emnet. Løbenummeret skiller sager med samme emne og facet fra hinanden, og de sidste to cifre er året, da sagen blev oprettet.',
  otherNumbers:
    'Ældre sager kan have et kort nummer som 13/16074, det vil sige sag nummer 16074 fra 2013. Der findes også andre former.',
  forums: 'Forummerne i arkivet',
  forumsText: 'Den første gang et punkt bruger en forkortelse, står det fulde navn ved siden af.',
  noForums: 'Arkivet har endnu ingen forummer.',
  alsoCalled: 'Kaldes også: ',
  noAbbreviation: 'Har ingen forkortelse i arkivet.',
};
