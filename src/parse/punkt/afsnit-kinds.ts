import type { AfsnitKind } from '../../model/parsed.ts';

/** The headings of each known kind of section, in lower case; the first is the one we suggest. */
export const AFSNIT_HEADINGS: Readonly<
  Record<Exclude<AfsnitKind, 'indledning' | 'andet'>, readonly string[]>
> = {
  anledning: ['anledning', 'sagens anledning', 'anledning til sagen'],
  baggrund: ['baggrund', 'baggrund for sagen', 'sagens baggrund', 'baggrund og formål'],
  resume: [
    ...[
      'resume',
      'resumé',
      'sagsresume',
      'sagsresumé',
      'sammendrag',
      'kort resume',
      'kort resumé',
      'resumé af sagen',
    ],
    ...['kort om sagen', 'sagen kort', 'sagen i korte træk', 'kort fortalt'],
  ],
  sagsfremstilling: [
    'sagsfremstilling',
    'sagsbeskrivelse',
    'beskrivelse af sagen',
    'fremstilling',
    'sagen',
    'sagens indhold',
    'det drejer sig om',
    'sagens fremstilling',
    'saksopplysninger',
    'saksfremstilling',
  ],
  'supplerende-sagsfremstilling': ['supplerende sagsfremstilling', 'fornyet sagsfremstilling'],
  lovgrundlag: [
    ...['lovgrundlag', 'retsgrundlag', 'lov- og retsgrundlag', 'lovhjemmel', 'hjemmel', 'hjemmelsgrundlag'],
    ...['juridisk grundlag', 'gældende regler', 'retligt grundlag', 'lovgrundlag og regler', 'lovgivning'],
  ],
  oekonomi: [
    ...[
      'økonomi',
      'økonomiske konsekvenser',
      'økonomi og finansiering',
      'økonomiske forhold',
      'økonomi/finansiering',
    ],
    ...[
      'økonomi og personale',
      'økonomiske og personalemæssige konsekvenser',
      'bevillingsmæssige konsekvenser',
    ],
    ...['finansiering', 'sagens økonomi', 'økonomiske bemærkninger', 'bevilling og finansiering'],
  ],
  hoering: [
    ...[
      'høring',
      'høringer',
      'høringssvar',
      'høring og inddragelse',
      'inddragelse og høring',
      'høring/inddragelse',
    ],
    ...[
      'høringer og udtalelser',
      'udtalelser',
      'inddragelse',
      'borgerinddragelse',
      'høring og borgerinddragelse',
    ],
  ],
  indstilling: [
    ...[
      'indstilling',
      'indstillinger',
      'beslutningspunkter',
      'forslag til beslutning',
      'anbefaling',
      'forslag',
    ],
    'innstilling',
  ],
  beslutning: [
    'beslutning',
    'beslutninger',
    'konklusion',
    'vedtagelse',
    'afgørelse',
    'kendelse',
    'vedtak',
    ...[
      'beslutning/konklusion',
      'besluttet',
      'det blev besluttet',
      'beslutningsprotokol',
      'politisk behandling',
      'politisk beslutning',
    ],
  ],
  protokollering: [
    ...[
      'protokollering',
      'protokoltilførsel',
      'protokoltilførsler',
      'mindretalsudtalelse',
      'særstandpunkt',
      'dissens',
    ],
    ...['særudtalelse', 'protokolbemærkning', 'protokolbemærkninger', 'tilførsel til protokollen'],
  ],
  'videre-proces': [
    ...['videre proces', 'den videre proces', 'videre forløb', 'det videre forløb', 'videre sagsgang'],
    ...['den videre sagsgang', 'det videre arbejde', 'næste skridt'],
  ],
  bilag: [
    ...['bilag', 'bilagsliste', 'vedhæftede bilag', 'bilagsoversigt', 'bilagsfortegnelse', 'bilag til sagen'],
    ...['vedhæftede filer', 'vedhæftninger', 'vedlagt', 'vedlagte dokumenter', 'vedlegg', 'bilagsmateriale'],
    ...['bilag til punktet', 'vedlagte bilag', 'sagens bilag', 'bilag (dokument)', 'bilag (dokumenter)'],
  ],
};

const KIND_OF = new Map<string, AfsnitKind>(
  Object.entries(AFSNIT_HEADINGS).flatMap(([kind, headings]) =>
    headings.map((heading): [string, AfsnitKind] => [heading, kind as AfsnitKind]),
  ),
);

/** A heading as it is compared: NFC, lower case, single spaces, no closing colon. */
export function normalizeHeading(heading: string): string {
  return heading.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/\s*:$/, '').trim();
}

/** The known kind that a whole heading names (`Økonomi`, `INDSTILLING`), or null. Dated decisions are not looked at here. */
export function afsnitKindOf(heading: string): AfsnitKind | null {
  const text = normalizeHeading(heading);
  return (
    KIND_OF.get(text) ?? decisionAmong(text) ?? firstOfTwo(text) ?? (MONEY.test(text) ? 'oekonomi' : null)
  );
}

/** «Konsekvenser for økonomien», «Økonomisk vurdering»: a short heading about money, in whatever words. */
const MONEY =
  /^(?:(?:konsekvenser|betydning|virkning|følger) (?:for|af) )?(?:kommunens |sagens |projektets |den )?økonomi(?:en|sk|ske)?(?: (?:vurdering|konsekvens|bæredygtighed|overblik|oversigt|virkning|følger|betydning|ramme|rammer))?$/u;

/** What may share a heading with another matter: «Økonomi/Personaleforhold», «Tidsplan og videre proces». */
const SHARING: ReadonlySet<AfsnitKind> = new Set<AfsnitKind>([
  'baggrund',
  'resume',
  'lovgrundlag',
  'oekonomi',
  'hoering',
  'videre-proces',
]);

/** The kind of a heading over two matters, one of which is a known one. */
function firstOfTwo(text: string): AfsnitKind | null {
  const parts = text.length > 60 ? [] : text.split(/\s*\/\s*|\s+og\s+/u);
  if (parts.length !== 2 || parts.some((part) => part.split(' ').length > 3)) return null;
  const known = parts.flatMap((part) => KIND_OF.get(part) ?? []);
  return known.find((kind) => SHARING.has(kind)) ?? null;
}

/** What stands beside a decision in one heading: «Referat / beslutning», «Drøftelse og konklusion». */
const BESIDE_DECISION =
  /^(?:referat|drøftelse|drøftelser|debat|behandling|opfølgning|aftaler?|handling|aktion|bemærkninger|noter)$/u;

function decisionAmong(text: string): AfsnitKind | null {
  const parts = text.split(/\s*\/\s*|\s+og\s+|\s*&\s*/u);
  const isDecision = (part: string): boolean => KIND_OF.get(part) === 'beslutning';
  return parts.length > 1 &&
    parts.some(isDecision) &&
    parts.every((part) => isDecision(part) || BESIDE_DECISION.test(part))
    ? 'beslutning'
    : null;
}

/** Headings that are a decision where their item has no other, those first that say so best: many boards write what they decided under them. */
const MINUTES_HEADINGS: readonly (readonly string[])[] = [
  ['aftale', 'aftaler', 'aftalt', 'det aftaltes', 'aftalt på mødet'],
  ['referat'],
];

/** How well a heading says that its text is what was decided where its item has no other decision: 0 is best, null is not at all. */
export function minutesRank(heading: string): number | null {
  const text = normalizeHeading(heading);
  const rank = MINUTES_HEADINGS.findIndex((headings) => headings.includes(text));
  return rank < 0 ? null : rank;
}

/** The one heading of a closed item under which text is published. */
export const PUBLISHED_DECISION = 'offentliggjort beslutning';
