import { parseArgs } from 'node:util';
import { loadContent } from '../src/archive/load.ts';
import { checkContent } from '../src/check/check.ts';
import { hasErrors } from '../src/diagnostics/message.ts';
import { REPORT_FORMATS, type ReportFormat, report } from '../src/diagnostics/report.ts';
import { isFolder, loadOptions, runMain, usage } from './cli.ts';

const HELP = `npm run check -- [--content MAPPE] [--format text|json|github]

Kontrollerer arkivets indhold og siger, hvad der skal rettes.
Afslutter med 0 uden fejl (advarsler er ikke fejl), 1 med fejl, 2 ved forkert brug.

  --content MAPPE   mappen med møderne (content)
  --format FORM     text, json eller github (text)
`;

const options = {
  content: { type: 'string', default: 'content' },
  format: { type: 'string', default: 'text' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

async function main(): Promise<number> {
  let values: { content: string; format: string; help: boolean };
  try {
    values = parseArgs({ options }).values;
  } catch (error) {
    return usage(error, HELP);
  }
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const format = REPORT_FORMATS.find((known): known is ReportFormat => known === values.format);
  if (!format)
    return usage(`Ukendt format \`${values.format}\`, forventede et af: ${REPORT_FORMATS.join(', ')}.`, HELP);
  if (!isFolder(values.content)) return usage(`Mappen \`${values.content}\` findes ikke.`, HELP);
  const content = await loadContent(values.content, loadOptions);
  const { messages } = checkContent(content);
  process.stdout.write(`${report(messages, format, values.content.replace(/[\\/]+$/, ''))}\n`);
  return hasErrors(messages) ? 1 : 0;
}

await runMain(main);
