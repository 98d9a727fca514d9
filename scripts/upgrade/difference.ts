// The difference of two texts of a file, as an editor reads it.
import { structuredPatch } from 'diff';

/** Line ends that only a program sees are no difference. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The lines that leave a text and those that come, each stretch with a line before and after and its number; empty where none do. */
export function differenceText(path: string, before: string, after: string): string {
  const { hunks } = structuredPatch(path, path, plain(before), plain(after), '', '', { context: 1 });
  return hunks
    .map(({ oldStart, lines }) => {
      const shown = lines
        .filter((line) => !line.startsWith('\\'))
        .map((line) => `${line.charAt(0)} ${line.slice(1)}`);
      const first =
        oldStart +
        Math.max(
          0,
          lines.findIndex((line) => !line.startsWith(' ')),
        );
      return [`${path}:${first}`, ...shown, ''].join('\n');
    })
    .join('\n');
}
