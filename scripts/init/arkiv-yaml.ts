// The settings of a new archive.
import { Document, isCollection, stringify, visit } from 'yaml';
import { FORMAT } from '../../src/archive/settings/format.ts';
import type { Answers, NewEditor } from './answers.ts';
import { titleOf } from './answers.ts';

/** One setting with its value. */
const line = (key: string, value: unknown): string => stringify({ [key]: value }, { lineWidth: 0 });

/** The text of arkiv.yaml. */
export function arkivYaml({
  organisation,
  forummer,
  baseUrl,
  synlighed,
  kontakt,
  redigering,
  ci,
}: Answers): string {
  const forums = forummer.map(({ slug, navn, forkortelser }) => ({
    slug,
    navn,
    ...(forkortelser.length > 0 ? { forkortelser } : {}),
  }));
  return [
    '# yaml-language-server: $schema=../.vscode/arkiv.schema.json\n',
    '# Det, der gælder hele arkivet. Hver nøgle er forklaret i node_modules/referatarkiv/docs/redaktoer.md.\n',
    line('format', FORMAT),
    line('organisation', organisation),
    line('titel', titleOf(organisation)),
    '# Adressen, arkivet ligger på: https://vært/, https://vært/mappe/ eller /mappe/.\n',
    line('baseUrl', baseUrl),
    '# offentlig, eller intern, som holder søgemaskiner ude.\n',
    line('synlighed', synlighed),
    '# Hvem man skriver til om fejl, og om noget, der skal fjernes.\n',
    kontakt === null ? '# kontakt: referater@kommunen.dk\n' : line('kontakt', kontakt),
    '# Jeres tilgængelighedserklæring.\n',
    '# was: https://www.was.digst.dk/…\n',
    '# Jeres farve, med anførselstegn.\n',
    '# farve: "#0a5470"\n',
    ...editorLines(redigering, ci),
    '# De udvalg og råd, arkivet har møder fra. Mappen med deres møder hedder som slug.\n',
    forumLines(forums),
  ].join('');
}

/** The editor in the browser as it is published, or what to write for it to be. */
function editorLines(redigering: NewEditor | null, ci: Answers['ci']): string[] {
  const slags = redigering?.slags ?? (ci === 'gitlab' ? 'gitlab' : 'github');
  const { repo = 'ejer/navn', adresse, appId } = redigering ?? {};
  const block = { slags, repo, gren: 'main', mappe: 'content' };
  const known = { ...(adresse ? { adresse } : {}), ...(appId ? { appId } : {}) };
  const lines = line('redigering', { ...block, ...known })
    .split('\n')
    .filter(Boolean);
  return [
    '# Redigering i browseren på /rediger/ af det udgivne arkiv; «referatarkiv start» har den altid.\n',
    '# Forklaret i node_modules/referatarkiv/docs/rediger.md.\n',
    ...lines.map((text) => `${redigering ? '' : '# '}${text}\n`),
    ...(redigering && !appId && slags !== 'github'
      ? [
          `  # ${slags === 'gitlab' ? 'GitLabs' : 'Giteas'} nøgle til at logge ind («Application ID», ikke fortrolig).\n  # appId: …\n`,
        ]
      : []),
  ];
}

/** The forums, each with its abbreviations on one line. */
function forumLines(forummer: readonly object[]): string {
  const document = new Document({ forummer });
  visit(document, {
    Pair: (_, { key, value }) => {
      if (String(key) === 'forkortelser' && isCollection(value)) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
