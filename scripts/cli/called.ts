// How whoever runs this program calls its commands: by npm in this repository, by the package's own name in an archive.
import { isPacked } from '../program.js';

/** A command as it is typed here, with the rest of the line: `npx referatarkiv check --notes`, or `npm run check -- --notes`. */
export const called = (name: string, rest = ''): string =>
  isPacked
    ? ['npx referatarkiv', name, rest].filter(Boolean).join(' ')
    : `npm run ${name}${rest === '' ? '' : ` -- ${rest}`}`;

/** The same for a command on a content folder and on files of it, as they were named. */
export function calledOn(name: string, content: string, words: readonly string[]): string {
  const rest = [...(content === 'content' ? [] : ['--content', content]), ...words];
  return called(name, rest.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' '));
}

/** Where a guide lies for whoever runs this program: `docs/fjernelse.md`, or within the package. */
export const guide = (name: string): string =>
  isPacked ? `node_modules/referatarkiv/docs/${name}` : `docs/${name}`;
