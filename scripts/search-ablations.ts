import { join } from 'node:path';
import { inOwnFolder } from './changes/folders.ts';
import { requireFolder, runCommand, say } from './command.ts';
import { projectRoot } from './program.js';
import { archivesIn } from './search/archives.ts';
import { judgeWithout } from './search/here/judge-without.ts';
import { RULES } from './search/here/rules.ts';
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
    return inOwnFolder('regler', async (folder) => {
      const { demo, real } = await archivesIn(folder, { content }, () => undefined);
      const table = (name: string): string => join(projectRoot(), TABLES, `${name}.tsv`);
      const asked = [
        { ...demo, tables: ['demo', 'fresh-open'].map(table) },
        ...(real ? [{ ...real, tables: [table('referater')] }] : []),
      ];
      const all = await judgeWithout(null, asked, folder);
      for (const rule of rules) {
        const less = await judgeWithout(rule, asked, folder);
        say(ablationTable(rule, all, less));
        if (without !== undefined) say(lostLines(all, less).join('\n'));
      }
      return 0;
    });
  },
});
