// The least arkiv.yaml that a whole archive has, for those who have none, and what a site lacks without some of its keys.

import type { ArkivConfig } from '../../model/config.ts';
import { wholeUrl } from '../../model/views/base-path.ts';
import { FORMAT } from './format.ts';

/** An arkiv.yaml of a page; every key is explained by `referatarkiv init` and in docs/redaktoer.md. */
export const EXAMPLE_SETTINGS = `format: ${FORMAT}
organisation: Fjordby Kommune
titel: Fjordby Kommunes referatarkiv
# Adressen, arkivet ligger på.
baseUrl: https://referater.fjordby.example/
# offentlig, eller intern, som holder søgemaskiner ude.
synlighed: offentlig
# Hvem man skriver til om fejl, og om noget, der skal fjernes.
kontakt: referatarkiv@fjordby.example
# Jeres tilgængelighedserklæring.
was: https://www.was.digst.dk/referater-fjordby-example
# De udvalg og råd, arkivet har møder fra. Deres møder ligger i <slug>/<år>/<dato>.md.
forummer:
  - slug: byraadet
    navn: Byrådet
    forkortelser: [BY]
  - slug: oekonomiudvalget
    navn: Økonomiudvalget
    forkortelser: [ØU]
`;

const LACKS = {
  baseUrl:
    'adresserne i nyhedsstrømme, kalendere, data og henvisninger er ikke hele, og webstedet har intet sitemap',
  kontakt: 'læserne kan ikke se, hvem de skriver til om fejl, eller om noget, der skal fjernes',
  was: 'webstedet fører ikke til jeres tilgængelighedserklæring, som offentlige websteder skal have',
} as const;

/** What a site lacks for each key that its settings do not have, in Danish. */
export const lackingSettings = (config: ArkivConfig): string[] =>
  (Object.keys(LACKS) as (keyof typeof LACKS)[])
    .filter((key) =>
      key === 'baseUrl' ? wholeUrl(config.baseUrl, '/') === null : (config[key] ?? null) === null,
    )
    .map((key) =>
      key === 'baseUrl'
        ? `\`baseUrl\` i arkiv.yaml er ingen hel adresse (https://…): ${LACKS[key]}.`
        : `\`${key}\` står ikke i arkiv.yaml: ${LACKS[key]}.`,
    );
