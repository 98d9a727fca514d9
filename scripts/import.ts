import { runImport } from '../src/import/run.ts';
import { runCommand, UsageError } from './command.ts';

const HELP = `Brug: npm run import -- FIL… [--content MAPPE] [--forum NAVN] [--force] [--dry-run]

Gør udtrukket tekst af referater til indholdsfiler: MAPPE/<forum>/<år>/<dato>.md

  --content MAPPE   indholdsmappen (ellers content)
  --forum NAVN      forummet, hvis det ikke skal læses i teksten
  --force           overskriv filer, der findes og er anderledes
  --dry-run         skriv intet; vis, hvad der ville ske
  --help            vis denne hjælp

Exit: 0 alt er importeret, 1 en fil blev afvist, eller tekst kan være tabt, 2 forkert brug.
`;

await runCommand({
  help: HELP,
  options: {
    content: { type: 'string', default: 'content' },
    forum: { type: 'string' },
    force: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
  allowPositionals: true,
  run: ({ content, forum, force, 'dry-run': dryRun }, files) => {
    if (files.length === 0) throw new UsageError('Angiv mindst én fil.');
    if (forum?.trim() === '') throw new UsageError('--forum er tom.');
    if (content.trim() === '') throw new UsageError('--content er tom.');
    const { stdout, stderr, exitCode } = runImport({
      files,
      content: content.replaceAll('\\', '/').replace(/(?<=.)\/+$/, ''),
      forum: forum?.trim() ?? null,
      force,
      dryRun,
    });
    if (stdout.length > 0) console.log(stdout.join('\n'));
    if (stderr.length > 0) console.error(stderr.join('\n'));
    return exitCode;
  },
});
