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
  { meaning: 'postpone', needs: AT_NEXT, verbs: 'godkende:passive' },
  { meaning: 'approve', needs: /referat|protokol/u, verbs: 'underskrive' },
  {
    meaning: 'approve',
    verbs:
      'godkende vedtage tiltræde bevilge bevillige imødekomme bifalde tilslutte efterkomme antage approbere medvirke stadfæste sanktionere acceptere samtykke frigive bemyndige dispensere',
  },
  {
    meaning: 'approve',
    needs:
      /indstilling|anbefaling|forslag|(?<!(?:et|en) )(?:oplæg|udkast)|beslutningen|§del|^(?:\S+\s+)?(?:ikke\s+)?(?:fulgt|følges)(?!\p{L}| op(?!\p{L}))/u,
    verbs: 'følge',
  },
  { meaning: 'approve', needs: /(?<!\p{L})tilslutning(?!\p{L})/u, verbs: 'give' },
  {
    meaning: 'approve',
    needs: /(?<!\p{L})(?:tilslutning|gehør|opbakning|støtte)(?!\p{L})/u,
    happens: true,
    verbs: 'finde få opnå vinde',
  },
  { meaning: 'approve', needs: /(?<!\p{L})\S*(?:forbud|påbud)(?:det)?(?!\p{L})/u, verbs: 'nedlægge meddele' },
  // «Der var ikke flertal for forslaget»
  {
    meaning: 'approve',
    needs: {
      source: SUPPORT.source,
      hint: SUPPORTED,
      test: (text) => SUPPORTED.test(text) && SUPPORT.test(text),
    },
    happens: true,
    verbs: 'være have finde:passive finde:past-passive foreligge',
  },
  {
    meaning: 'approve',
    needs: /(?<!\p{L})kr(?!\p{L})|tilskud|midler/u,
    verbs: 'tildele give:past give:participle give:passive',
  },
  { meaning: 'approve', needs: /(?<!\p{L})kr(?!\p{L})/u, happens: true, verbs: 'få:present' },
  {
    meaning: 'approve',
    needs: /(?:vi|\p{L}*(?:udvalget|rådet|bestyrelsen)) giver .*kr(?!\p{L})/u,
    verbs: 'give:present',
  },
  { meaning: 'approve', needs: /til følge/u, verbs: 'tage' },
  { meaning: 'note', needs: /efterretning|ad notam|(?<!op )til orientering/u, verbs: 'tage' },
  {
    meaning: 'note',
    needs:
      /noter\p{L}+ sig (?:\p{L}*orientering|redegørelse|status|rapport|meddelelse|beretning)\p{L}*(?!\p{L})/u,
    verbs: 'notere:present notere:past',
  },
  { meaning: 'drop', needs: /(?:af|fra) (?:dagsordenen|bordet)|(?:tage[st]|taget) af$/u, verbs: 'tage' },
  {
    meaning: 'postpone',
    needs: new Pattern(
      String.raw`(?<!\p{L})(?:op|med) (?:igen|senere|på (?:et|det|næste|ny|kommende|mødet|førstkommende)|til (?:fornyet|ny) behandling|til fornyet|(?:i|til) (?:\d{4}|${MONTH}|foråret|efteråret|sommer|vinter|næste|det nye år))`,
      'u',
    ),
    verbs: 'tage',
  },
  {
    meaning: 'reject',
    needs: /(?<!\p{L})(?:delvist |delvis )?afslag(?:et)?(?!\p{L})/u,
    verbs: 'give fastholde meddele',
  },
  { meaning: 'reject', needs: /(?<!\p{L})afslag(?!\p{L})/u, happens: true, verbs: 'få' },
  { meaning: 'approve', needs: GRANT, happens: true, verbs: 'få' },
  { meaning: 'approve', needs: GRANT, verbs: 'give yde meddele' },
  { meaning: 'reject', verbs: 'afvise afslå forkaste nedstemme nægte underkende' },
  { meaning: 'approve', needs: /(?<!\p{L})(?:med (?:til|på)|ind for)/u, verbs: 'gå' },
  // «at telefoner ikke er tilladt» is a rule.
  { meaning: 'approve', needs: /^(?!.*(?:er|være) (?:ikke )?tilladt)/u, verbs: 'tillade' },
  {
    meaning: 'approve',
    needs: /(?<!\p{L})op om (?:\S+ ){0,2}(?:forslag|indstilling|anbefaling|ansøgning)/u,
    verbs: 'bakke slutte',
  },
  { meaning: 'approve', needs: /fremme/u, happens: true, verbs: 'nyde' },
  { meaning: 'drop', needs: /(?<!\p{L})(?:væk|bort)(?!\p{L})/u, happens: true, verbs: 'falde' },
  { meaning: 'reject', needs: PROPOSAL, happens: true, verbs: 'falde' },
  {
    meaning: 'reject',
    needs: /^(?!.*uden (?:afstemning|behandling)).*(?:§del|forslag|indstilling|anbefaling)/u,
    happens: true,
    verbs: 'bortfalde',
  },
  { meaning: 'reject', needs: /(?<!\p{L})nej(?!\p{L})/u, verbs: 'sige takke stemme' },
  {
    meaning: 'reject',
    needs: /afstand fra (?:\S+ )?(?:forslag|indstilling|ansøgning|plan|projekt)/u,
    verbs: 'tage',
  },
  { meaning: 'approve', needs: /(?<!\p{L})(?:ja|god for)(?!\p{L})/u, verbs: 'sige stemme' },
  { meaning: 'approve', needs: /flertal(?!sv)/u, happens: true, verbs: 'opnå få samle' },
  {
    meaning: 'approve',
    needs: /(?:kan|kunne|kunde|vil|ville|at) (?:\S+ ){0,3}?støtte(?!\p{L})|(?<!\p{L})støtte[rdst]/u,
    verbs: 'støtte',
  },
  { meaning: 'approve', needs: /kontingent|takst|gebyr|budget/u, verbs: 'fastsætte' },
  // «besluttede at sende planen i høring»; «planen sendes i høring» may only tell what comes next.
  {
    meaning: 'approve',
    needs: /(?<!\p{L})i (?:\S+ ){0,3}(?:høring|udbud)(?!\p{L})/u,
    verbs: 'sende:infinitive',
  },
  // «Vedtægten ændres ikke»
  {
    meaning: 'approve',
    needs: /^(?!der )\S+ \S+ ikke$/u,
    verbs:
      'ændre:passive hæve:passive sænke:passive indføre:passive gennemføre:passive fremme:passive forlænge:passive etablere:passive oprette:passive sælge:passive købe:passive lukke:passive nedlægge:passive',
  },
  {
    meaning: 'approve',
    needs: /(?:forslag|indstilling|ændring|plan)\p{L}* (?:.* )?igennem(?!\p{L})/u,
    happens: true,
    verbs: 'stemme gå nikke',
  },
  { meaning: 'reject', needs: /(?<!\p{L})ned(?!\p{L})/u, verbs: 'stemme' },
  { meaning: 'reject', needs: /(?<!\p{L})imod(?!\p{L})/u, verbs: 'stemme' },
  { meaning: 'approve', needs: /(?<!\p{L})for(?!\p{L})/u, verbs: 'stemme' },
];
