import './engine.ts';
import { checkContent } from '../src/content/load.ts';
import { hasErrors } from '../src/diagnostics/message.ts';
import { REPORT_FORMATS, report } from '../src/diagnostics/report.ts';
import { requireFolder, runCommand, UsageError } from './command.ts';
import { loadKept } from './kept-work.ts';

const HELP = `npm run check -- [--content MAPPE] [--format text|json|github]

Kontrollerer arkivets indhold og siger, hvad der skal rettes.
Afslutter med 0 uden fejl (advarsler er ikke fejl), 1 med fejl, 2 ved forkert brug.

  --content MAPPE   mappen med møderne (content)
  --format FORM     text, json eller github (text)
`;

const options = {
  content: { type: 'string', default: 'content' },
  format: { type: 'string', default: 'text' },
} as const;

await runCommand({
  help: HELP,
  options,
  run: async ({ content: folder, format: name }) => {
    const format = REPORT_FORMATS.find((known) => known === name);
    if (!format)
      throw new UsageError(`Ukendt format \`${name}\`, forventede et af: ${REPORT_FORMATS.join(', ')}.`);
    requireFolder(folder);
    const { messages } = checkContent(await loadKept(folder));
    process.stdout.write(`${report(messages, format, folder.replace(/[\\/]+$/, ''))}\n`);
    return hasErrors(messages) ? 1 : 0;
  },
});
