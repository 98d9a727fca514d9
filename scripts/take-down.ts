import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REMOVALS_FILE, readRemovals, withRemoval } from '../src/archive/removals.ts';
import { type Content, linkContent } from '../src/content/load.ts';
import { planTakeDown, type TakeDown } from '../src/content/take-down.ts';
import { TakeDownError } from '../src/content/take-down-target.ts';
import { writeWhole } from '../src/content/write-whole.ts';
import { readIsoDate } from '../src/model/danish-date.ts';
import { requireFolder, runCommand, UsageError } from './command.ts';
import { loadKept } from './kept-work.ts';
import { deleteTakenDown } from './take-down/delete.ts';
import { doneText, similarText } from './take-down/words.da.ts';

const HELP = `npm run take-down -- ADRESSE --why "GRUND" [--content MAPPE] [--date DATO] [--all|--only-here] [--delete]

Fjerner et møde, et punkt eller et bilag fra arkivets sider, og holder det ude, hvis det samme kommer igen.
Adressen viser fremover dato og grund. Det skrives i MAPPE/fjernet.yaml, som skal med i git; se docs/fjernelse.md.

  ADRESSE           som i browseren: /byraadet/2024-05-28/ eller /byraadet/2024-05-28/#punkt-4
  --why GRUND       grunden, som den bliver vist for alle: "efter anmodning fra en borger"
  --content MAPPE   mappen med møderne (content)
  --date DATO       datoen for fjernelsen (i dag)
  --all             fjern også andre punkter og møder med samme tekst
  --only-here       fjern kun dette; andre med samme tekst bliver stående
  --delete          slet også teksten og filerne i MAPPE; git-historikken rører den ikke

Exit: 0 det er fjernet, 1 det kan ikke fjernes, 2 forkert brug.
`;

const options = {
  why: { type: 'string' },
  content: { type: 'string', default: 'content' },
  date: { type: 'string' },
  all: { type: 'boolean', default: false },
  'only-here': { type: 'boolean', default: false },
  delete: { type: 'boolean', default: false },
} as const;

/** Today in Denmark, where the minutes are. */
const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());

await runCommand({
  help: HELP,
  options,
  allowPositionals: true,
  run: async (
    { why, content: folder, date, all, 'only-here': onlyHere, delete: deletes },
    [address, ...more],
  ) => {
    if (address === undefined || more.length > 0) throw new UsageError('Skriv én adresse.');
    const grund = why?.replace(/\s+/g, ' ').trim() ?? '';
    if (grund === '') throw new UsageError('Skriv grunden med --why "…". Den bliver vist for alle.');
    if (all && onlyHere) throw new UsageError('Skriv --all eller --only-here, ikke begge.');
    const dato = readIsoDate(date ?? today());
    if (!dato) throw new UsageError(`\`${date}\` er ingen dato; skriv den som 2026-05-03.`);
    requireFolder(folder);
    const content = await loadKept(folder);
    try {
      const similar = all ? 'all' : onlyHere ? 'except' : 'ask';
      const plan = plannedIn(content, address, { dato, grund, similar });
      if (plan.similar.length > 0) return tell(similarText(plan.similar), 1);
      keep(content.root, plan);
      const left = deletes ? deleteTakenDown(content, plan.fjernelser) : [];
      return tell(doneText(plan.fjernelser, { folder, isDeleted: deletes, left }), 0);
    } catch (error) {
      if (!(error instanceof TakeDownError)) throw error;
      return tell(error.message, 1);
    }
  },
});

function plannedIn(content: Content, address: string, options: Parameters<typeof planTakeDown>[3]): TakeDown {
  const archive = linkContent(content);
  if (!archive) throw new TakeDownError('Arkivets indstillinger kan ikke læses. Kør `npm run check` først.');
  return planTakeDown(content, archive, address, options);
}

/** Nothing is kept that could not be read again. */
function keep(root: string, { fjernelser }: TakeDown): void {
  const path = join(root, REMOVALS_FILE);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const after = fjernelser.reduce<string | null>(withRemoval, before) ?? '';
  const [problem] = readRemovals(after).problems;
  if (problem) throw new TakeDownError(`${problem.message} ${problem.note}`);
  writeWhole(path, after);
}

function tell(text: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  return code;
}
