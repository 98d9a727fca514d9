/**
 * The version that every data file bears. Its second number rises when something is added; its first when something that was
 * there is changed or goes: see docs/data.md.
 */
export const DATA_VERSION = '1.0';

/** The data files that have a schema of their own. */
export const SCHEMAS = ['meeting', 'moeder', 'sager', 'fjernet', 'index'] as const;
/** A schema by its name. */
export type SchemaName = (typeof SCHEMAS)[number];

/** The address of a schema. */
export const schemaUrl = (name: SchemaName): string => `/data/schema/${name}.json`;

/** A data file, or a kind of them, as readers are told of it. */
export interface CatalogueEntry {
  /** Its address, or a pattern with its parts in angle brackets. */
  readonly url: string;
  readonly mediaType:
    | 'application/json'
    | 'application/x-ndjson'
    | 'text/csv'
    | 'application/atom+xml'
    | 'text/calendar';
  /** The name of its schema; null where it has none. */
  readonly schema: SchemaName | null;
  readonly holds: string;
  /** Whether it is there only where the archive is published as OParl. */
  readonly isOparl?: true;
}

const JSON_FILE = 'application/json';

/** Every data file of a site. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  { url: '/data/index.json', mediaType: JSON_FILE, schema: 'index', holds: 'denne liste' },
  { url: '/data/moeder.json', mediaType: JSON_FILE, schema: 'moeder', holds: 'alle møder i korthed' },
  {
    url: '/data/moeder/<forum>/<dato>.json',
    ...{ mediaType: JSON_FILE, schema: 'meeting', holds: 'et møde med alle punkter og deres tekst' },
  },
  {
    url: '/data/arkiv.ndjson',
    ...{ mediaType: 'application/x-ndjson', schema: 'meeting', holds: 'hele arkivet, et møde på hver linje' },
  },
  {
    url: '/data/sager.json',
    mediaType: JSON_FILE,
    schema: 'sager',
    holds: 'alle sager med deres behandlinger',
  },
  { url: '/data/moeder.csv', mediaType: 'text/csv', schema: null, holds: 'alle møder til regneark' },
  { url: '/data/punkter.csv', mediaType: 'text/csv', schema: null, holds: 'alle punkter til regneark' },
  { url: '/data/sager.csv', mediaType: 'text/csv', schema: null, holds: 'alle sager til regneark' },
  {
    url: '/data/beslutninger.csv',
    mediaType: 'text/csv',
    schema: null,
    holds: 'alle beslutninger til regneark',
  },
  {
    url: '/data/beslutninger/<år>.csv',
    ...{ mediaType: 'text/csv', schema: null, holds: 'et års beslutninger til regneark' },
  },
  {
    url: '/data/afstemninger.csv',
    mediaType: 'text/csv',
    schema: null,
    holds: 'alle afstemninger til regneark',
  },
  {
    url: '/data/fremmoede.csv',
    ...{ mediaType: 'text/csv', schema: null, holds: 'hvem der deltog i møderne, til regneark' },
  },
  {
    url: '/data/fjernet.json',
    ...{ mediaType: JSON_FILE, schema: 'fjernet', holds: 'de adresser, der er fjernet, med dato og grund' },
  },
  {
    url: '/feed.xml',
    mediaType: 'application/atom+xml',
    schema: null,
    holds: 'de seneste møder og rettelser',
  },
  { url: '/kalender.ics', mediaType: 'text/calendar', schema: null, holds: 'kommende møder til en kalender' },
  {
    url: '/data/oparl/system.json',
    ...{ mediaType: JSON_FILE, schema: null, holds: 'indgangen til arkivet som OParl 1.1', isOparl: true },
  },
];
