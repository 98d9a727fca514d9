// What each key of a meeting's front matter is for, in Danish, and what its values look like: for editors' programs.
import { MEETING_KINDS, MEETING_STATES, UDFALD } from '../../model/parsed.ts';
import type { FRONT_MATTER_KEYS } from './header.ts';

/** A key of the front matter. */
export interface FrontMatterHelp {
  readonly text: string;
  /** Its values as JSON Schema; the forums are the archive's. */
  readonly schema: object;
  /** A value to begin with. */
  readonly example: string;
}

const LINES = { type: 'array', items: { type: 'string', minLength: 1 } };

/** The keys in the order that they are written in. */
export const FRONT_MATTER_HELP: Readonly<Record<(typeof FRONT_MATTER_KEYS)[number], FrontMatterHelp>> = {
  forum: { text: 'Forummets navn, som i arkiv.yaml.', schema: { type: 'string' }, example: 'Byrådet' },
  dato: {
    text: 'Mødets dag: år-måned-dag.',
    schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    example: '2026-12-15',
  },
  tid: {
    text: 'Hvornår mødet begynder, eller fra og til, i anførselstegn: "09:00-11:30".',
    schema: { type: 'string', pattern: '^\\d{2}:\\d{2}(?:\\s?[-–]\\s?\\d{2}:\\d{2})?$' },
    example: '"09:00-11:30"',
  },
  sted: { text: 'Hvor mødet holdes.', schema: { type: ['string', 'number'] }, example: 'Byrådssalen' },
  type: {
    text: '«referat», eller «dagsorden» for et møde, der ikke er holdt endnu.',
    schema: { enum: MEETING_KINDS },
    example: 'dagsorden',
  },
  status: {
    text: '«udkast», «godkendt» eller «aflyst». Udelad den normalt: arkivet finder selv godkendelsen.',
    schema: { enum: MEETING_STATES },
    example: 'udkast',
  },
  deltagere: {
    text: 'De, der var til stede, en på hver linje.',
    schema: LINES,
    example: '\n  - Borgmesteren',
  },
  afbud: { text: 'De, der havde meldt afbud, en på hver linje.', schema: LINES, example: '\n  - Et medlem' },
  kilde: {
    text: 'Stien til det oprindelige dokument eller en webadresse.',
    schema: { type: 'string' },
    example: '2026-12-15/referat.pdf',
  },
  udfald: {
    text: 'Punkternes numre med hver sit udfald, hvor arkivet læser beslutningen forkert.',
    schema: {
      type: 'object',
      patternProperties: { '^\\d+$': { enum: UDFALD.map((word) => word.replaceAll('-', ' ')) } },
    },
    example: '\n  3: godkendt',
  },
  aliaser: {
    text: 'Adresser, mødet har haft før; de fører til mødet: [/teknisk-udvalg/2019-10-10/].',
    schema: LINES,
    example: '[/teknisk-udvalg/2026-12-15/]',
  },
  rettet: {
    text: 'Datoer med hver sin rettelse af et referat, der allerede var lagt ud.',
    schema: {
      type: 'object',
      patternProperties: { '^\\d{4}-\\d{2}-\\d{2}$': { type: 'string', minLength: 1 } },
    },
    example: '\n  2027-01-08: Beløbet i punkt 3 er rettet.',
  },
  ikkeCpr: {
    text: 'Mærker for numre, der ligner CPR-numre uden at være det: [wflsc].',
    schema: LINES,
    example: '[wflsc]',
  },
};
