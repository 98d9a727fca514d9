// What was taken down, as `fjernet.yaml` in the content folder tells it.
import { stringify } from 'yaml';
import * as z from 'zod';
import type { IsoDate } from '../model/brand.ts';
import { type Fjernelse, REMOVAL_KINDS, type TextMark } from '../model/fjernelse.ts';
import { readIsoDate } from '../model/time/danish-date.ts';
import { cprPlaces } from '../parse/cpr.ts';
import { sourceOf } from '../parse/head/source.ts';
import { readYamlFile, type YamlFile } from './settings/yaml-file.ts';

/** Where take-downs are kept, below the content folder. */
export const REMOVALS_FILE = 'fjernet.yaml';

const HEAD = `# Det, der er fjernet fra arkivet. Filen skrives af «referatarkiv take-down»; se node_modules/referatarkiv/docs/fjernelse.md.
# Den hører til arkivet og skal med i git. Slettes en post, er det fjernede ikke længere holdt tilbage.
`;

const text = z.string({ error: 'skriv en tekst' }).trim().min(1, 'den er tom');

const ADDRESS = /^\/[a-z0-9-]+\/\S*$/;
const ADDRESSES: Readonly<Record<Fjernelse['art'], RegExp>> = {
  moede: /^\/[a-z0-9-]+\/\d{4}-\d{2}-\d{2}(?:-\d+)?\/$/,
  punkt: /^\/[a-z0-9-]+\/\d{4}-\d{2}-\d{2}(?:-\d+)?\/#punkt-\d{1,5}$/,
  bilag: /^\/[a-z0-9-]+\/\S*[^/\s]$/,
};

const whole = z.number({ error: 'skriv et tal' }).int('skriv et helt tal').min(0, 'skriv et tal');

const aftryk = z
  .strictObject({
    ord: whole,
    tekst: text,
    proeve: z
      .string({ error: 'skriv en tekst' })
      .default('')
      .refine(
        (value) => /^[A-Za-z0-9_-]*$/.test(value) && bytesOf(value).length % 4 === 0,
        'den er skåret over',
      ),
  })
  .transform(({ ord, tekst, proeve }): TextMark => ({ ord, tekst, proeve: unpacked(proeve) }));

const entry = z
  .strictObject({
    adresse: text.regex(ADDRESS, 'skriv adressen uden vært: `/byraadet/2024-05-28/#punkt-4`'),
    art: z.enum(REMOVAL_KINDS, { error: `skriv ${REMOVAL_KINDS.map((kind) => `\`${kind}\``).join(', ')}` }),
    dato: text.refine((value) => readIsoDate(value) !== null, 'skriv datoen som `2026-05-03`'),
    // It stands on the site for everyone to read.
    grund: text.refine(
      (value) => cprPlaces(sourceOf(value)).length === 0,
      'her står noget, der ligner et CPR-nummer',
    ),
    aftryk: aftryk.nullish(),
    punkter: z.array(aftryk, { error: 'skriv en liste' }).nullish(),
    fil: z
      .strictObject({ bytes: whole, sha256: text.regex(/^[0-9a-f]{64}$/, 'skriv 64 cifre og bogstaver') })
      .nullish(),
    kunHer: z.boolean({ error: 'skriv `true` eller `false`' }).nullish(),
    undtagen: z.array(text, { error: 'skriv en liste af adresser' }).nullish(),
  })
  .superRefine(({ art, adresse, fil }, context) => {
    const issue = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (!ADDRESSES[art].test(adresse))
      issue('adresse', `det er ingen adresse på et ${art === 'moede' ? 'møde' : art}`);
    if (art === 'bilag' && !fil) issue('fil', 'et bilag kendes på sin størrelse og sum');
  })
  .transform(
    ({ adresse, art, dato, grund, ...more }): Fjernelse => ({
      ...{ adresse, art, grund, dato: dato as IsoDate },
      aftryk: more.aftryk ?? null,
      punkter: more.punkter ?? [],
      fil: more.fil ?? null,
      kunHer: more.kunHer ?? false,
      undtagen: more.undtagen ?? [],
    }),
  );

/** A file of comments alone is an empty list. */
const removals = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? [] : value),
  z
    .array(entry, { error: 'skriv en liste af poster, hver med `adresse`, `art`, `dato` og `grund`' })
    .superRefine((list, context) => {
      const seen = new Set<string>();
      for (const [index, { adresse }] of list.entries()) {
        if (seen.has(adresse))
          context.addIssue({
            code: 'custom',
            path: [index, 'adresse'],
            message: 'en anden post har den samme',
          });
        seen.add(adresse);
      }
    }),
);

/** Reads the take-downs; null stands for a file that is not there. */
export const readRemovals = (yaml: string | null): YamlFile<readonly Fjernelse[]> =>
  yaml === null ? { value: [], problems: [] } : readYamlFile(yaml, REMOVALS_FILE, removals);

/** The file with one more take-down at its end. */
export function withRemoval(yaml: string | null, fjernelse: Fjernelse): string {
  const before = yaml === null || yaml.trim() === '' ? HEAD : yaml.replace(/\n*$/, '\n');
  return `${before}\n${stringify([plain(fjernelse)], { lineWidth: 0 })}`;
}

function plain({
  adresse,
  art,
  dato,
  grund,
  aftryk: own,
  punkter,
  fil,
  kunHer,
  undtagen,
}: Fjernelse): object {
  return {
    ...{ adresse, art, dato, grund },
    ...(kunHer ? { kunHer } : {}),
    ...(undtagen.length > 0 ? { undtagen } : {}),
    ...(fil ? { fil } : {}),
    ...(own ? { aftryk: packedMark(own) } : {}),
    ...(punkter.length > 0 ? { punkter: punkter.map(packedMark) } : {}),
  };
}

const packedMark = ({ ord, tekst, proeve }: TextMark): object => ({
  ...{ ord, tekst },
  ...(proeve.length > 0 ? { proeve: packed(proeve) } : {}),
});

const bytesOf = (text64: string): Buffer => Buffer.from(text64, 'base64url');

function packed(numbers: readonly number[]): string {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [at, number] of numbers.entries()) bytes.writeUInt32LE(number, at * 4);
  return bytes.toString('base64url');
}

function unpacked(text64: string): number[] {
  const bytes = bytesOf(text64);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));
}
