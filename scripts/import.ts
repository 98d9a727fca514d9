import { join } from 'node:path';
import { runImport } from '../src/import/run/run.ts';
import { runCommand, UsageError } from './command.ts';
import { projectRoot } from './program.js';

const HELP = `Brug: npm run import -- FIL|MAPPE… [tilvalg]

Gør referater til indholdsfiler: MAPPE/<forum>/<år>/<dato>.md
Læser PDF, Word (.docx), OpenDocument (.odt), gemte websider, mails (.eml) med vedhæftede filer, Markdown og tekst.

  --content MAPPE   indholdsmappen (ellers content)
  --forum NAVN      forummet, hvis det ikke skal læses i teksten
  --force           overskriv filer, der findes og er anderledes
  --dry-run         skriv intet; vis, hvad der ville ske, og hvilke punkter der er lukkede og hvorfor
  --keep-source     læg kilden ved mødet som kilde (ikke, hvis den har lukkede punkter)
  --report FIL      skriv en side (.html) med kilde og resultat ved siden af hinanden
  --profile FIL     brug en profil af egen hånd (kan gentages; se docs/import.md)
  --help            vis denne hjælp

Exit: 0 alt er importeret, 1 en fil blev afvist, eller tekst kan være tabt, 2 forkert brug.
`;

/** Progress for whoever waits: a line that changes on a terminal, a line now and then elsewhere. */
function showProgress(done: number, of: number, file: string): void {
  if (of < 8) return;
  const line = `${done}/${of}  ${file}`;
  if (process.stderr.isTTY)
    process.stderr.write(`\r${line.slice(0, 78).padEnd(78)}${done === of ? '\n' : ''}`);
  else if (done === of || done % Math.max(1, Math.round(of / 10)) === 0) process.stderr.write(`${line}\n`);
}

await runCommand({
  help: HELP,
  options: {
    content: { type: 'string', default: 'content' },
    forum: { type: 'string' },
    force: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    'keep-source': { type: 'boolean', default: false },
    report: { type: 'string' },
    profile: { type: 'string', multiple: true },
  },
  allowPositionals: true,
  run: async (
    { content, forum, force, report, profile, 'dry-run': dryRun, 'keep-source': keepSource },
    files,
  ) => {
    if (files.length === 0) throw new UsageError('Angiv mindst én fil eller mappe.');
    if (forum?.trim() === '') throw new UsageError('--forum er tom.');
    if (content.trim() === '') throw new UsageError('--content er tom.');
    const { stdout, stderr, exitCode } = await runImport({
      files,
      content: content.replaceAll('\\', '/').replace(/(?<=.)\/+$/, ''),
      forum: forum?.trim() ?? null,
      force,
      dryRun,
      keepSource,
      report: report ?? null,
      profileFolder: join(projectRoot(), 'src/import/profiles'),
      profiles: profile ?? [],
      onProgress: showProgress,
    });
    if (stdout.length > 0) console.log(stdout.join('\n'));
    if (stderr.length > 0) console.error(stderr.join('\n'));
    return exitCode;
  },
});
