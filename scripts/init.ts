// The work of `referatarkiv init`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
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
  const kept = [...files.keys()].filter((path) => existsSync(join(root, path)));
  for (const [path, text] of files) if (!kept.includes(path)) write(join(root, path), text);
  const made = files.size - kept.length;
  const lines = [
    `Arkivet er lagt i \`${folder}\`: ${made} filer.`,
    ...kept.map((path) => `\`${path}\` fandtes i forvejen og er ikke rørt.`),
    ...(kept.includes('package.json') ? [SHORT_NAMES] : []),
    '',
    'Så er det disse kommandoer:',
    ...(root === process.cwd() ? [] : [`  cd ${folder}`]),
    ...(existsSync(join(root, 'node_modules/referatarkiv')) ? [] : ['  npm install']),
    '  npx referatarkiv start      viser arkivet på http://localhost:8080',
    `  npx referatarkiv new --forum ${answers.forummer[0]?.slug} --dato ÅÅÅÅ-MM-DD   begynder på et møde`,
    '',
    'Mappen skal ligge i git; README.md fortæller resten.',
  ];
  return tell(lines.join('\n'), 0);
}

/** What options say, and the rest asked for where somebody can answer. */
async function answersOf({
  organisation,
  forum,
  adresse,
  synlighed,
  kontakt,
  ci,
}: InitOptions): Promise<Answers | null> {
  const known: Known = {
    organisation,
    forummer: forum?.map(readForum),
    baseUrl: adresse,
    synlighed: synlighed as Answers['synlighed'] | undefined,
    kontakt,
    ci: ci as Answers['ci'] | undefined,
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
  });
}

/** How npm is asked for this program: as the folder that the command is run in asks for it, or by its version. */
function programSpec(root: string): string {
  const own = join(process.cwd(), 'package.json');
  const { dependencies = {} } = existsSync(own)
    ? (JSON.parse(readFileSync(own, 'utf8')) as { dependencies?: Record<string, string> })
    : {};
  const path = /^file:(.*)$/.exec(dependencies.referatarkiv ?? '')?.[1];
  if (path === undefined) return programVersion();
  return `file:${relative(root, resolve(path)).replaceAll('\\', '/')}`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // What came there meanwhile is not overwritten either.
  writeFileSync(path, text, { flag: 'wx' });
}
