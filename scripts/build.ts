// The work of `referatarkiv build`.
import { report } from '../src/diagnostics/report.ts';
import { isChangedFileError } from './build/attachments/copy.ts';
import { type BuildOptions, buildSite } from './build/build-site.ts';
import { isOutputFolderError } from './build/output/output-folder.ts';
import { counted, secondsText, stagesOf } from './build/stages.ts';
import { requireFolder } from './command.ts';

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

/** `referatarkiv build` */
export function runBuild({
  stages,
  ...options
}: BuildOptions & { readonly stages: boolean }): Promise<number> {
  requireFolder(options.content);
  return build(options, stages);
}
