import * as z from 'zod';
import { type ArkivConfig, BILAGSGRAENSE_MB } from '../../model/config.ts';
import { FILE_START } from '../../model/parsed.ts';
import { beslaegtedeOrd } from './beslaegtede-ord.ts';
import { format, saysWhoSeesIt } from './format-setting.ts';
import { forum, optional, text } from './forum-setting.ts';
import { logoProblem } from './logo.ts';
import { ikkeCpr, persondata } from './persondata-setting.ts';
import { personsider } from './personsider.ts';
import { publishable, publishing } from './publishing-settings.ts';
import { readYamlFile, type YamlProblem } from './yaml-file.ts';

/** The addresses that a page may lead to: on the web, or within this site. */
const WEB_ADDRESS = /^(?:https?:\/\/\S+|\/(?!\/)\S*)$/i;

const COLOUR_HINT = 'skriv farven som `"#0a5470"`, med anførselstegn';
/** Where a logo may lie: a picture beside arkiv.yaml or in a folder below it. */
const PICTURE = /^(?!.*\.\.)[\w][\w./-]*\.(?:svg|png|webp)$/i;

/** What to write for an address of an archive that lacks its scheme. */
const asAddress = (value: string): string =>
  /^[\w-]+(?:\.[\w-]+)+(?:\/[\w.~-]+)*\/?$/.test(value)
    ? `\`https://${value}\``
    : '`https://vært/mappe/` eller `/mappe/`';

/** The settings of an archive, whose pictures lie among other files. */
export const arkivSchema = ({ hasFile, readText }: OtherFiles) =>
  z.strictObject(
    {
      format,
      organisation: text,
      titel: text,
      baseUrl: z
        .string({ error: 'skriv en adresse' })
        .default('/')
        .refine((value) => /^(?:https?:\/\/[^\s/?#]+)?(?:\/[\w.~-]+)*\/?$/.test(value), {
          error: ({ input }) => `skriv ${asAddress(String(input))}`,
        })
        .transform((value) => (value.endsWith('/') ? value : `${value}/`)),
      synlighed: z.enum(['offentlig', 'intern'], { error: 'skriv `offentlig` eller `intern`' }).optional(),
      kontakt: optional,
      was: optional.refine(
        (value) => value === null || WEB_ADDRESS.test(value),
        'skriv en adresse, der begynder med `https://`',
      ),
      sikkerhedskontakt: optional.refine(
        (value) => value === null || /^(?:https:\/\/\S+|[^\s@:]+@[^\s@:]+)$/.test(value),
        'skriv en mailadresse, eller en adresse, der begynder med `https://`',
      ),
      farve: z
        // Without quotes a colour is a comment, and the value empty.
        .string({ error: COLOUR_HINT })
        .regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, COLOUR_HINT)
        .optional()
        .transform((value) => value?.toLowerCase() ?? null),
      logo: optional
        .refine(
          (value) => value === null || PICTURE.test(value),
          'skriv navnet på en SVG-, PNG- eller WebP-fil i indholdsmappen',
        )
        .refine((value) => value === null || !PICTURE.test(value) || hasFile(value), 'filen findes ikke')
        .superRefine((value, context) => {
          const text = value !== null && /\.svg$/i.test(value) && hasFile(value) ? readText(value) : null;
          const problem = text === null ? null : logoProblem(text);
          if (problem) context.addIssue({ code: 'custom', message: `${problem}; gem logoet som PNG` });
        }),
      bilagsgraense: z
        .number({ error: 'skriv et antal MB: 25' })
        .positive('skriv et antal MB over 0')
        .default(BILAGSGRAENSE_MB),
      persondata,
      ...publishing,
      ikkeCpr,
      ...{ beslaegtedeOrd, personsider },
      forummer: z
        .array(forum, { error: 'skriv en liste af forummer, hver med `slug` og `navn`' })
        .default([])
        .superRefine((forums, context) => {
          for (const [index, own] of forums.entries()) {
            for (const key of ['slug', 'navn'] as const) {
              if (!forums.slice(0, index).some((other) => other[key] === own[key])) continue;
              context.addIssue({
                code: 'custom',
                path: [index, key],
                message: 'et andet forum har den samme',
              });
            }
          }
        }),
    },
    { error: 'skriv nøgler og værdier: `organisation: …`' },
  );

const emner = z.record(
  z.string().regex(/^\d{2}$/, 'hovedgrupper har to cifre: `00`'),
  z.string({ error: 'skriv en tekst' }),
  { error: 'skriv en linje for hver hovedgruppe: `00: Kommunens styrelse`' },
);

/** The settings of an archive; `config` is null when they cannot be used. */
export interface ReadConfig {
  readonly config: ArkivConfig | null;
  readonly problems: readonly YamlProblem[];
}

/** The other files of the content folder: which there are, and their text; null for what is none. */
export interface OtherFiles {
  readonly hasFile: (path: string) => boolean;
  readonly readText: (path: string) => string | null;
}

/** Reads arkiv.yaml and emner.yaml; null stands for a file that is not there. */
export function readConfig(
  arkivYaml: string | null,
  emnerYaml: string | null,
  files: OtherFiles = { hasFile: () => true, readText: () => null },
): ReadConfig {
  if (arkivYaml === null) {
    const note = 'Læg en fil med mindst `organisation`, `titel` og `forummer` i indholdsmappen.';
    const problem = {
      path: 'arkiv.yaml',
      place: FILE_START,
      message: 'Filen `arkiv.yaml` mangler.',
      ...{ note, isLack: true as const },
    };
    return { config: null, problems: [problem] };
  }
  const schema = publishable(arkivSchema(files).superRefine(saysWhoSeesIt));
  const read = readYamlFile(arkivYaml, 'arkiv.yaml', schema);
  const titles =
    emnerYaml === null ? { value: {}, problems: [] } : readYamlFile(emnerYaml, 'emner.yaml', emner, true);
  const problems = [...read.problems, ...titles.problems];
  if (!read.value || !titles.value) return { config: null, problems };
  // Which numbers are none is for the check alone.
  const { ikkeCpr: _, format: __, ...settings } = read.value;
  const config = { ...settings, synlighed: settings.synlighed ?? 'offentlig', emner: titles.value };
  return { config, problems };
}
