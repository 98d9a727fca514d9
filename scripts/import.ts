import { parseArgs } from 'node:util';
import { type ImportRun, runImport } from '../src/import/run.ts';

const HELP = `Brug: npm run import -- FIL… [--content MAPPE] [--forum NAVN] [--force] [--dry-run]

Gør udtrukket tekst af referater til indholdsfiler: MAPPE/<forum>/<år>/<dato>.md

  --content MAPPE   indholdsmappen (ellers content)
  --forum NAVN      forummet, hvis det ikke skal læses i teksten
  --force           overskriv filer, der findes og er anderledes
  --dry-run         skriv intet; vis, hvad der ville ske
  --help            vis denne hjælp

Exit: 0 alt er importeret, 1 mindst én fil blev afvist, 2 forkert brug.`;

function readArguments(): ImportRun | 'help' {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      forum: { type: 'string' },
      force: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  if (positionals.length === 0) throw new Error('angiv mindst én fil');
  if (values.forum?.trim() === '') throw new Error('--forum er tom');
  if (values.content.trim() === '') throw new Error('--content er tom');
  return {
    files: positionals,
    content: values.content.replaceAll('\\', '/').replace(/(?<=.)\/+$/, ''),
    forum: values.forum?.trim() ?? null,
    force: values.force,
    dryRun: values['dry-run'],
  };
}

/** What is wrong with the arguments, in Danish where node says it in English. */
function describe(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /--?[\w-]+/.exec(message)?.[0] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `ukendt tilvalg ${option}`;
  return code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' ? `tilvalget ${option} er brugt forkert` : message;
}

/** The exit code of a run with the arguments of this process. */
function main(): number {
  let run: ImportRun | 'help';
  try {
    run = readArguments();
  } catch (error) {
    console.error(`Forkert brug: ${describe(error)}\n\n${HELP}`);
    return 2;
  }
  if (run === 'help') {
    console.log(HELP);
    return 0;
  }
  const { stdout, stderr, exitCode } = runImport(run);
  if (stdout.length > 0) console.log(stdout.join('\n'));
  if (stderr.length > 0) console.error(stderr.join('\n'));
  return exitCode;
}

process.exitCode = main();
