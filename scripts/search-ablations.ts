import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from './build/build-site.ts';
import { stagesOf } from './build/stages.ts';
import { requireFolder, runCommand } from './command.ts';
import { judgeWithout, type Subject } from './search/here/judge-without.ts';
import { RULES } from './search/here/rules.ts';
import { importMinutes, realMinutes } from './search/real-minutes.ts';
import { ablationTable, lostLines } from './search/report.da.ts';
import { TABLES } from './search/report-on.ts';

const HELP = `npm run search-ablations -- [--content MAPPE] [--without NAVN]

Tager søgningens regler fra én ad gangen, stiller de faste spørgsmål i ${TABLES}, som der arbejdes med, og viser for hver
regel, hvor mange der så besvares dårligere, fordelt på art, og hvor mange bedre. En regel, uden hvilken intet går tabt, kan undværes.
Er miljøvariablen REFERATER en mappe med rigtige referater, importeres de og spørges også.

  --content MAPPE   mappen med møderne (content)
  --without NAVN    kun denne regel, og med hver forespørgsel, der går tabt; en af:
                    ${RULES.map(({ name }) => name).join(' ')}
`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const quiet = (): void => undefined;

async function siteOf(content: string, out: string): Promise<string> {
  const { built } = await buildSite({ content, out }, stagesOf(quiet));
  if (!built) throw new Error(`${content} har fejl; \`npm run check\` viser dem`);
  return out;
}

async function subjects(content: string, folder: string): Promise<Subject[]> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const table = (name: string): string => join(root, TABLES, `${name}.tsv`);
  const demo = {
    content,
    site: await siteOf(content, join(folder, 'demo')),
    tables: ['demo', 'fresh-open'].map(table),
  };
  const minutes = realMinutes(process.env.REFERATER ?? '');
  if (minutes.length === 0) return [demo];
  const own = join(folder, 'content');
  await importMinutes(minutes, own);
  return [
    demo,
    { content: own, site: await siteOf(own, join(folder, 'real')), tables: [table('referater')] },
  ];
}

await runCommand({
  help: HELP,
  options: {
    content: { type: 'string', default: 'content' },
    without: { type: 'string' },
  },
  run: async ({ content, without }) => {
    requireFolder(content);
    const rules = RULES.filter(({ name }) => without === undefined || name === without);
    if (rules.length === 0) throw new Error(`ingen regel hedder ${without}; se --help`);
    const folder = await mkdtemp(join(tmpdir(), 'referatarkiv-regler-'));
    try {
      const asked = await subjects(content, folder);
      const all = await judgeWithout(null, asked, folder);
      for (const rule of rules) {
        const less = await judgeWithout(rule, asked, folder);
        say(ablationTable(rule, all, less));
        if (without !== undefined) say(lostLines(all, less).join('\n'));
      }
      return 0;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});
