// The work of `referatarkiv init`.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { writeNew, writeWhole } from '../src/content/write-whole.ts';
import { copenhagenDate } from '../src/model/time/copenhagen-time.ts';
import { tell, UsageError } from './command.ts';
import { type Answers, readForum, requireAnswers } from './init/answers.ts';
import { ask, type Known } from './init/ask.ts';
import { ARCHIVE_COMMANDS, archiveFiles } from './init/files.ts';
import { programVersion } from './program.js';

/** For whoever has a package.json of their own, where messages and guides say `npm run check`. */
const SHORT_NAMES = `Vil I kunne skrive \`npm run check\`: npm pkg set ${ARCHIVE_COMMANDS.map((name) => `scripts.${name}="referatarkiv ${name}"`).join(' ')}`;

/** What the options say. */
interface InitOptions {
  readonly organisation: string | undefined;
  readonly forum: readonly string[] | undefined;
  readonly adresse: string | undefined;
  readonly synlighed: string | undefined;
  readonly kontakt: string | undefined;
  readonly ci: string | undefined;
  readonly redigering: string | undefined;
  readonly repo: string | undefined;
  readonly 'repo-adresse': string | undefined;
  readonly 'app-id': string | undefined;
}

/** `referatarkiv init` */
export async function runInit(options: InitOptions, [folder = '.']: readonly string[]): Promise<number> {
  const root = resolve(folder);
  if (existsSync(join(root, 'content/arkiv.yaml')))
    return tell(`Der er allerede et arkiv i \`${folder}\`. Intet er skrevet.`, 1);
  const answers = await answersOf(options);
  if (answers === null) return 1;
  const files = archiveFiles(answers, {
    today: copenhagenDate(Date.now() / 1000),
    program: programSpec(root),
    node: String(Math.max(22, Number(process.versions.node.split('.')[0]))),
  });
  const own = ownPackage(root);
  const merged = own && withMissing(own, files.get('package.json') ?? '');
  if (merged) writeWhole(join(root, 'package.json'), merged);
  const kept = [...files.keys()].filter((path) => existsSync(join(root, path)));
  for (const [path, text] of files) if (!kept.includes(path)) writeNew(join(root, path), text);
  const untouched = kept.filter((path) => path !== 'package.json' || !merged);
  const lines = [
    `Arkivet er lagt i ${folder === '.' ? 'denne mappe' : `\`${folder}\``}: ${files.size - kept.length} filer.`,
    ...(merged ? ['`package.json`, som npm lavede, har fået navn og kommandoer.'] : []),
    ...untouched.map((path) => `\`${path}\` fandtes i forvejen og er ikke rørt.`),
    ...(untouched.includes('package.json') ? [SHORT_NAMES] : []),
    ...elsewhere(root),
    '',
    'Nu kan I bruge disse kommandoer:',
    ...(root === process.cwd() ? [] : [`  cd ${folder}`]),
    ...(existsSync(join(root, 'node_modules/referatarkiv')) ? [] : ['  npm install']),
    '  npx referatarkiv start      viser arkivet på http://localhost:8080',
    `  npx referatarkiv new --forum ${answers.forummer[0]?.slug} --dato ÅÅÅÅ-MM-DD   begynder på et møde`,
    '',
    'Mappen skal ligge i git; README.md fortæller resten.',
  ];
  return tell(lines.join('\n'), 0);
}

/** The archive's package.json where it is only what npm makes of `npm install`; null where it is somebody's, or not there. */
function ownPackage(root: string): ReturnType<typeof packageIn> {
  const held = packageIn(root);
  return held && Object.keys(held).every((key) => key === 'dependencies') ? held : null;
}

/** A folder's package.json; null where it has none. */
function packageIn(folder: string): { readonly dependencies?: Readonly<Record<string, string>> } | null {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError(`\`${path}\` kan ikke læses som JSON. Ret filen, eller slet den, og kør igen.`);
  }
}

/** A package.json with what it lacks of another; the program's version is the one that began the archive, and no range. */
function withMissing(held: NonNullable<ReturnType<typeof packageIn>>, whole: string): string {
  const all = JSON.parse(whole) as { dependencies: Record<string, string> };
  const dependencies = { ...held.dependencies, ...all.dependencies };
  return `${JSON.stringify({ ...all, dependencies }, null, 2)}\n`;
}

/** What is told where the program comes from a file that only this machine has. */
function elsewhere(root: string): string[] {
  const path = /^file:(.*)$/.exec(programSpec(root))?.[1];
  if (!path?.startsWith('..')) return [];
  const name = basename(path);
  return [
    `Programmet er hentet fra \`${path}\`, som kun denne maskine har. Læg filen i arkivets mappe, og kør`,
    `\`npm install --save-exact ./${name}\`, før det skal bygges et andet sted.`,
  ];
}

/** What options say, and the rest asked for where somebody can answer. */
async function answersOf(options: InitOptions): Promise<Answers | null> {
  const { organisation, forum, adresse, synlighed, kontakt, ci } = options;
  const known: Known = {
    organisation,
    forummer: forum?.map(readForum),
    baseUrl: adresse,
    synlighed: synlighed as Answers['synlighed'] | undefined,
    kontakt,
    ci: ci as Answers['ci'] | undefined,
    redigering: editorOf(options),
  };
  const isWhole = organisation !== undefined && forum !== undefined;
  if (!isWhole && process.stdin.isTTY) {
    const asked = await ask(known);
    return asked && requireAnswers(asked);
  }
  if (!isWhole) throw new UsageError('Skriv mindst --organisation og --forum; her kan der ikke spørges.');
  return requireAnswers({
    ...{ organisation, forummer: known.forummer ?? [], baseUrl: adresse ?? '/', kontakt: kontakt ?? null },
    ...{ synlighed: known.synlighed ?? 'offentlig', ci: known.ci ?? 'none' },
    redigering: known.redigering ?? null,
  });
}

/** Where the editor saves, as options say. */
function editorOf({
  redigering,
  repo,
  'repo-adresse': adresse,
  'app-id': appId,
}: InitOptions): Answers['redigering'] {
  if (redigering === undefined) {
    if (repo ?? adresse ?? appId)
      throw new UsageError('Skriv også --redigering: hvor redigering i browseren skal gemme.');
    return null;
  }
  if (repo === undefined) throw new UsageError('Skriv også --repo EJER/NAVN: hvor redigering skal gemme.');
  const slags = redigering as NonNullable<Answers['redigering']>['slags'];
  return { slags, repo, adresse: adresse ?? null, appId: appId ?? null };
}

/** How npm is asked for this program: as the folder that the command is run in asks for it, or by its version. */
function programSpec(root: string): string {
  const path = /^file:(.*)$/.exec(packageIn(process.cwd())?.dependencies?.referatarkiv ?? '')?.[1];
  if (path === undefined) return programVersion();
  return `file:${relative(root, resolve(path)).replaceAll('\\', '/')}`;
}
