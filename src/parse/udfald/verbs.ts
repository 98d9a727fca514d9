// The verbs that decide, by what they mean; README.md tells how to add one.
import { Pattern } from '../../model/text/pattern.ts';
import type { Group } from './meanings.ts';
import { GRANT, PROPOSAL, SUPPORT } from './patterns.ts';
import { AT_NEXT, MONTH } from './places.ts';

/** What SUPPORT speaks of; most clauses with «er» and «har» do not. */
const SUPPORTED = /flertal|tilslutning|opbakning|stemning|støtte|enighed/u;

/** The groups; of those that a word belongs to the first whose need is met counts. */
export const SETTLING: readonly Group[] = [
  // «Referatet godkendes på næste møde»
  { meaning: 'postpone', needs: AT_NEXT, verbs: '- - - - godkendes -' },
  { meaning: 'approve', needs: /referat|protokol/u, verbs: '- - underskrev underskrevet underskrives -' },
  {
    meaning: 'approve',
    verbs: `
      godkende godkender godkendte godkendt godkendes godkendtes
      vedtage vedtager vedtog vedtaget/vedtagne vedtages vedtoges
      tiltræde tiltræder tiltrådte tiltrådt tiltrædes tiltrådtes
      bevilge/bevillige bevilger/bevilliger bevilgede/bevilligede bevilget/bevilliget bevilges/bevilliges bevilgedes/bevilligedes
      imødekomme imødekommer imødekom imødekommet imødekommes imødekommedes
      bifalde bifalder bifaldt bifaldt/bifaldet bifaldes bifaldtes
      tilslutte tilslutter tilsluttede tilsluttet tilsluttes tilsluttedes
      efterkomme efterkommer efterkom efterkommet efterkommes -
      antage antager antog antaget antages antoges
      approbere approberer approberede approberet approberes approberedes
      medvirke medvirker medvirkede medvirket - -
      stadfæste stadfæster stadfæstede stadfæstet stadfæstes stadfæstedes
      sanktionere sanktionerer sanktionerede sanktioneret sanktioneres sanktioneredes
      acceptere accepterer accepterede accepteret accepteres -
      samtykke samtykker samtykkede samtykket samtykkes -
      frigive frigiver frigav frigivet frigives frigaves
      bemyndige bemyndiger bemyndigede bemyndiget bemyndiges bemyndigedes
      dispensere dispenserer dispenserede dispenseret dispenseres -`,
  },
  {
    meaning: 'approve',
    needs:
      /indstilling|anbefaling|forslag|oplæg|udkast|beslutningen|§del|^(?:\S+\s+)?(?:ikke\s+)?(?:fulgt|følges)(?!\p{L}| op(?!\p{L}))/u,
    verbs: 'følge følger fulgte fulgt følges fulgtes',
  },
  {
    meaning: 'approve',
    needs: /(?<!\p{L})tilslutning(?!\p{L})/u,
    verbs: 'give giver gav givet gives gaves',
  },
  {
    meaning: 'approve',
    needs: /(?<!\p{L})(?:tilslutning|gehør|opbakning|støtte)(?!\p{L})/u,
    happens: true,
    verbs:
      'finde finder fandt fundet - -\nfå får fik fået - -\nopnå opnår opnåede opnået - -\nvinde vinder vandt vundet - -',
  },
  {
    meaning: 'approve',
    needs: /(?<!\p{L})\S*(?:forbud|påbud)(?:det)?(?!\p{L})/u,
    verbs:
      'nedlægge nedlægger nedlagde nedlagt nedlægges nedlagdes\nmeddele meddeler meddelte meddelt meddeles meddeltes',
  },
  // «Der var ikke flertal for forslaget»
  {
    meaning: 'approve',
    needs: {
      source: SUPPORT.source,
      hint: SUPPORTED,
      test: (text) => SUPPORTED.test(text) && SUPPORT.test(text),
    },
    happens: true,
    verbs:
      'være er var været - -\nhave har havde haft - -\nfinde findes fandtes - - -\nforeligge foreligger forelå - - -\n- - - - opnås opnåedes\n- - - - samles -',
  },
  {
    meaning: 'approve',
    needs: /(?<!\p{L})kr(?!\p{L})|tilskud|midler/u,
    verbs: `
      tildele tildeler tildelte tildelt tildeles tildeltes
      - - gav givet gives -`,
  },
  { meaning: 'approve', needs: /(?<!\p{L})kr(?!\p{L})/u, happens: true, verbs: '- får - - - -' },
  { meaning: 'approve', needs: /til følge/u, verbs: 'tage tager tog taget tages toges' },
  {
    meaning: 'note',
    needs: /efterretning|ad notam|(?<!op )til orientering/u,
    verbs: 'tage tager tog taget tages toges',
  },
  {
    meaning: 'note',
    needs:
      /noter\p{L}+ sig (?:\p{L}*orientering|redegørelse|status|rapport|meddelelse|beretning)\p{L}*(?!\p{L})/u,
    verbs: '- noterer noterede - - -',
  },
  {
    meaning: 'drop',
    needs: /(?:af|fra) dagsordenen|(?:tage[st]|taget) af$/u,
    verbs: 'tage tager tog taget tages toges',
  },
  {
    meaning: 'postpone',
    needs: new Pattern(
      String.raw`(?<!\p{L})(?:op|med) (?:igen|senere|på (?:et|det|næste|ny|kommende|mødet|førstkommende)|til (?:fornyet|ny) behandling|til fornyet|(?:i|til) (?:\d{4}|${MONTH}|foråret|efteråret|sommer|vinter|næste|det nye år))`,
      'u',
    ),
    verbs: 'tage tager tog taget tages toges',
  },
  {
    meaning: 'reject',
    needs: /(?<!\p{L})(?:delvist |delvis )?afslag(?:et)?(?!\p{L})/u,
    verbs: `
      give giver gav givet gives gaves
      fastholde fastholder fastholdt fastholdt fastholdes fastholdtes
      meddele meddeler meddelte meddelt meddeles meddeltes`,
  },
  { meaning: 'reject', needs: /(?<!\p{L})afslag(?!\p{L})/u, happens: true, verbs: 'få får fik fået - -' },
  { meaning: 'approve', needs: GRANT, happens: true, verbs: 'få får fik fået - -' },
  {
    meaning: 'approve',
    needs: GRANT,
    verbs: `
      give giver gav givet gives gaves
      yde yder ydede ydet ydes ydedes
      meddele meddeler meddelte meddelt meddeles meddeltes`,
  },
  {
    meaning: 'reject',
    verbs: `
      afvise afviser afviste afvist afvises afvistes
      afslå afslår afslog afslået afslås afsloges
      forkaste forkaster forkastede forkastet forkastes forkastedes
      nedstemme nedstemmer nedstemte nedstemt nedstemmes nedstemtes
      nægte nægter nægtede nægtet nægtes nægtedes
      underkende underkender underkendte underkendt underkendes underkendtes`,
  },
  { meaning: 'approve', needs: /(?<!\p{L})(?:med (?:til|på)|ind for)/u, verbs: 'gå går gik gået - -' },
  // «at telefoner ikke er tilladt» is a rule.
  {
    meaning: 'approve',
    needs: /^(?!.*(?:er|være) (?:ikke )?tilladt)/u,
    verbs: 'tillade tillader tillod tilladt tillades -',
  },
  {
    meaning: 'approve',
    needs: /(?<!\p{L})op om (?:\S+ ){0,2}(?:forslag|indstilling|anbefaling|ansøgning)/u,
    verbs: 'bakke bakker bakkede bakket bakkes -\nslutte slutter sluttede sluttet - -',
  },
  { meaning: 'approve', needs: /(?<!\p{L})videre med/u, verbs: 'gå - - - - -\narbejde - - - - -' },
  { meaning: 'approve', needs: /fremme/u, happens: true, verbs: 'nyde nyder nød nydt - -' },
  {
    meaning: 'drop',
    needs: /(?<!\p{L})(?:væk|bort)(?!\p{L})/u,
    happens: true,
    verbs: 'falde falder faldt faldet - -',
  },
  { meaning: 'reject', needs: PROPOSAL, happens: true, verbs: 'falde falder faldt faldet - -' },
  {
    meaning: 'reject',
    needs: /^(?!.*uden (?:afstemning|behandling)).*(?:§del|forslag|indstilling|anbefaling)/u,
    happens: true,
    verbs: 'bortfalde bortfalder bortfaldt bortfaldet - -',
  },
  {
    meaning: 'reject',
    needs: /(?<!\p{L})nej(?!\p{L})/u,
    verbs: 'sige siger sagde sagt siges -\ntakke takker takkede takket - -\nstemme stemmer stemte stemt - -',
  },
  {
    meaning: 'reject',
    needs: /afstand fra (?:\S+ )?(?:forslag|indstilling|ansøgning|plan|projekt)/u,
    verbs: 'tage tager tog taget tages toges',
  },
  {
    meaning: 'approve',
    needs: /(?<!\p{L})ja(?!\p{L})/u,
    verbs: 'sige siger sagde sagt siges -\nstemme stemmer stemte stemt - -',
  },
  {
    meaning: 'approve',
    needs: /flertal(?!sv)/u,
    happens: true,
    verbs: 'opnå opnår opnåede opnået - -\nfå får fik fået - -\nsamle samler samlede samlet - -',
  },
  {
    meaning: 'approve',
    needs: /(?:kan|kunne|kunde|vil|ville|at) (?:\S+ ){0,3}?støtte(?!\p{L})|(?<!\p{L})støtte[rdst]/u,
    verbs: 'støtte støtter støttede støttet støttes støttedes',
  },
  {
    meaning: 'approve',
    needs: /kontingent|takst|gebyr|budget/u,
    verbs: 'fastsætte fastsætter fastsatte fastsat fastsættes fastsattes',
  },
  // «besluttede at sende planen i høring»; «planen sendes i høring» may only tell what comes next.
  {
    meaning: 'approve',
    needs: /(?<!\p{L})i (?:\S+ ){0,3}(?:høring|udbud)(?!\p{L})/u,
    verbs: 'sende - - - - -',
  },
  // «Vedtægten ændres ikke»
  {
    meaning: 'approve',
    needs: /^(?!der )\S+ \S+ ikke$/u,
    verbs:
      'ændres hæves sænkes indføres gennemføres fremmes forlænges etableres oprettes sælges købes lukkes nedlægges'
        .split(' ')
        .map((verb) => `- - - - ${verb} -`)
        .join('\n'),
  },
  {
    meaning: 'approve',
    needs: /(?<!\p{L})igennem(?!\p{L})/u,
    verbs: 'stemme stemmer stemte stemt stemmes -',
  },
  { meaning: 'reject', needs: /(?<!\p{L})ned(?!\p{L})/u, verbs: 'stemme stemmer stemte stemt - -' },
  { meaning: 'reject', needs: /(?<!\p{L})imod(?!\p{L})/u, verbs: 'stemme stemmer stemte stemt - -' },
  { meaning: 'approve', needs: /(?<!\p{L})for(?!\p{L})/u, verbs: 'stemme stemmer stemte - - -' },
];
