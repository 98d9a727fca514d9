import './engine.ts';
import { report } from '../src/diagnostics/report.ts';
import { isChangedFileError } from './build/attachments/copy.ts';
import { type BuildOptions, buildSite } from './build/build-site.ts';
import { isOutputFolderError } from './build/output-folder.ts';
import { counted, secondsText, stagesOf } from './build/stages.ts';
import { requireFolder, runCommand } from './command.ts';

const HELP = `npm run build -- [--content MAPPE] [--out MAPPE] [--clean] [--stages]

Bygger arkivet som en mappe med filer, der kan lægges på en hvilken som helst webserver.
Kun det ændrede laves om; er intet ændret, bliver alle filer liggende, som de er.
Bygger intet, hvis kontrollen finder fejl: det forrige arkiv bliver stående.
Afslutter med 0, når arkivet er bygget, 1 ved fejl, 2 ved forkert brug.

  --content MAPPE   mappen med møderne (content)
  --out MAPPE       mappen, der bygges i (_site)
  --clean           byg helt fra nyt uden det, der er gemt fra sidst
  --stages          skriv til sidst hvert trins sekunder som en linje JSON
`;

const options = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: '_site' },
  clean: { type: 'boolean', default: false },
  stages: { type: 'boolean', default: false },
} as const;

async function build(options: BuildOptions, tellsStages: boolean): Promise<number> {
  const { content, out } = options;
  const stages = stagesOf((line) => process.stdout.write(`${line}\n`));
  try {
    const { messages, built, isUnchanged } = await buildSite(options, stages);
    if (!built) {
      process.stderr.write(
        `${report(
          messages.filter(({ fatal }) => fatal),
          'text',
          content,
        )}\n`,
      );
      process.stderr.write(
        'Arkivet er ikke bygget. Ret fejlene, og byg igen; det forrige arkiv står urørt.\n',
      );
      return 1;
    }
    const { meetings, punkter, pages } = built;
    const what = [
      counted(meetings, 'møde', 'møder'),
      counted(punkter, 'punkt', 'punkter'),
      counted(pages, 'side', 'sider'),
    ];
    const time = secondsText(stages.seconds());
    process.stdout.write(`${isUnchanged ? 'Uændret' : 'Bygget'}: ${what.join(', ')} på ${time} i ${out}\n`);
    if (tellsStages) process.stdout.write(`${JSON.stringify(stages.times())}\n`);
    return 0;
  } catch (error) {
    if (!isOutputFolderError(error) && !isChangedFileError(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

await runCommand({
  help: HELP,
  options,
  run: ({ content, out, clean, stages }) => {
    requireFolder(content);
    return build({ content, out, clean }, stages);
  },
});
