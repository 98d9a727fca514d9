const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** An address of the archive, with or without its host and base path, and the words that ask for the same. */
const ADDRESSES: readonly (readonly [RegExp, (groups: readonly string[]) => string])[] = [
  [
    new RegExp(
      String.raw`(?:^|\/)(${SLUG})\/(\d{4}-\d{2}-\d{2})(?:-\d+)?\/?(?:index\.html)?(?:#(.*))?$`,
      'i',
    ),
    ([forum = '', date = '', anchor = '']) => `${forum} ${date}${punktOf(anchor)}`,
  ],
  [/\/sag\/([^/#?]+)\/?/i, ([sag = '']) => `sag ${sag}`],
  [/\/aar\/(\d{4})\/?(?:#([a-z]+))?/i, ([year, month]) => `${month ?? ''} ${year}`],
  [/\/emne\/(\d{2})\//i, ([emne]) => `emne ${emne}`],
  [/^(?:https?:\/\/\S+?)?\/(?:\S+\/)?([a-z][a-z0-9-]+)\/(?:#\S*)?$/i, ([forum = '']) => forum],
];

function punktOf(anchor: string): string {
  const nummer = /^punkt-(\d{1,3})(?:-|$)/.exec(anchor)?.[1];
  return nummer ? ` punkt ${nummer}` : '';
}

/** The text with pasted addresses of the archive put into words: `/chefforum/2019-10-10/#punkt-4` → `chefforum 2019-10-10 punkt 4`. */
export function spellAddresses(text: string): string {
  if (!text.includes('/')) return text;
  return text
    .split(' ')
    .map((token) => (token.includes('/') ? spelled(token) : token))
    .join(' ');
}

function spelled(token: string): string {
  for (const [pattern, words] of ADDRESSES) {
    const match = pattern.exec(token.replace(/^[<(]|[>),.]$/g, '').replace(/\?[^#]*/, ''));
    if (match) return words(match.slice(1));
  }
  return token;
}
