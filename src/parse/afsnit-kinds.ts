import type { AfsnitKind } from '../model/parsed.ts';

/** The headings of each known kind of section, in lower case; the first is the one we suggest. */
export const AFSNIT_HEADINGS: Readonly<
  Record<Exclude<AfsnitKind, 'indledning' | 'andet'>, readonly string[]>
> = {
  anledning: ['anledning'],
  baggrund: ['baggrund', 'baggrund for sagen', 'sagens baggrund'],
  resume: ['resume', 'resumé', 'sagsresume', 'sagsresumé', 'sammendrag'],
  sagsfremstilling: ['sagsfremstilling', 'sagsbeskrivelse', 'fremstilling'],
  'supplerende-sagsfremstilling': ['supplerende sagsfremstilling', 'fornyet sagsfremstilling'],
  lovgrundlag: ['lovgrundlag', 'retsgrundlag', 'lov- og retsgrundlag', 'lovhjemmel', 'hjemmel'],
  oekonomi: ['økonomi', 'økonomiske konsekvenser', 'økonomi og finansiering', 'økonomiske forhold'],
  hoering: ['høring', 'høringer', 'høringssvar', 'høring og inddragelse'],
  indstilling: [
    'indstilling',
    'indstillinger',
    'forvaltningens indstilling',
    'administrationens indstilling',
  ],
  beslutning: ['beslutning', 'beslutninger'],
  protokollering: ['protokollering', 'protokoltilførsel', 'mindretalsudtalelse', 'særstandpunkt', 'dissens'],
  'videre-proces': ['videre proces', 'den videre proces', 'videre forløb', 'det videre forløb'],
  bilag: ['bilag', 'bilagsliste', 'vedhæftede bilag'],
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
  return KIND_OF.get(normalizeHeading(heading)) ?? null;
}

/** The one heading of a closed item under which text is published. */
export const PUBLISHED_DECISION = 'offentliggjort beslutning';
