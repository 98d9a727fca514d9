// Texts that are small and would take a careless reader for ever.
const many = (count: number, piece: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => piece(at)).join('');

/** How a shape is made: of a piece again and again, or of what depends on how often. */
type Shape = string | ((count: number) => string);

const BODIES: readonly Shape[] = [
  ...['- ', '* ', '+ ', '1. ', '> ', '>', '> - ', '-\t', '[^1]: ', '  - a\n', '> > > > > > > > > x\n'],
  ...['*', '_', '~', '`', '*a ', '*a _b ', '**a ', 'a*b', 'a* ', '~~a ', '*_', '***a** b*'],
  ...['[', '![', ']', '[a](', '[a](b)', '[^1]', '[^', '[a][', '![](', '[](<', ']('],
  ...['<', '<!--', '<a ', '<a b="', '<![CDATA[', '<?', '<http://a', '</', '&', '&amp', '&#', '\\', '\\['],
  ...['www.', 'http://', 'a@', 'a@b.', 'http://a.dk/(', '🏳️‍🌈', 'a\u0301', '\u200b', '\ufffe', '\u0000'],
  ...[
    '|',
    '|a',
    '|-',
    '|a|\n|-|\n',
    '---\n\n',
    'a\n===\n',
    '===\n',
    '# ',
    '#',
    '### A\n\n',
    '```\na\n',
    '    a\n',
  ],
  ...[
    '- a\n',
    '- a\n\n',
    '1. a\n',
    '> a\n',
    '>a\nb\n\n',
    'a\\\n',
    'a  \n',
    '\n',
    ' ',
    '\t',
    '\r',
    '\u2028',
    '\f',
  ],
  ...[
    'a',
    'a ',
    'Chefforum drøftede sagen. ',
    'punkt 2 ',
    'mødet den 1. maj 2019 ',
    '00.01.00-A21-9-18 ',
    'CF ',
  ],
  ...[
    'cpr ',
    '010203 ',
    '010203-',
    '1',
    '1.',
    'lukket ',
    'Lukket\n\n',
    'L u k ',
    '(',
    '((lukket',
    '"a" ',
    "'",
    '.',
  ],
  ...[
    'indstiller, at ',
    'ikke godkendt og ',
    'Et flertal, ',
    'a:',
    'skolebestyrelsesformand',
    '<b>x</b> ',
    '[a](x:y) ',
  ],
  (count) => `${'*'.repeat(count)}x${'*'.repeat(count)}`,
  (count) => `${'!['.repeat(count)}a${'](u)'.repeat(count)}`,
  (count) => `${'['.repeat(count)}a${']'.repeat(count)}`,
  (count) => `[a](${'('.repeat(count)}${')'.repeat(count)})`,
  (count) => `cpr${' '.repeat(count)}x`,
  (count) => `${'a.'.repeat(count)}@b`,
  (count) => many(Math.ceil(Math.sqrt(count)), (at) => `a${'`'.repeat(at + 1)}`),
  (count) => many(Math.ceil(Math.sqrt(count)), (at) => `${'  '.repeat(at)}- a\n`),
  (count) => many(Math.ceil(count / 10), (at) => `### Afsnit ${at}\n\nx[^${at}]\n\n[^${at}]: note\n\n`),
  (count) =>
    many(Math.ceil(count / 10), (at) => `### Afsnit ${at}\n\nx[x${at}]\n\n[x${at}]: http://a.dk\n\n`),
  (count) =>
    many(Math.ceil(count / 10), (at) => `## Punkt ${at + 2}: Sag\n\n### Beslutning\n\nGodkendt.\n\n`),
  (count) => `x[^0]\n\n${many(Math.ceil(count / 10), (at) => `[^${at}]: n[^${at + 1}]\n`)}`,
  (count) => `${'|a'.repeat(count / 8)}\n${'|-'.repeat(count / 8)}\n${'b\n'.repeat(count / 8)}`,
  (count) =>
    `x\n\n### Bilag\n\n${many(Math.ceil(count / 10), (at) => `- [a${at}](2019-10-10/a${at}.pdf)\n`)}`,
];

const HEADS: readonly Shape[] = [
  ...[
    '[',
    '{',
    '[{a: ',
    '- ',
    '? ',
    'a: ',
    ': ',
    '&a ',
    '!a ',
    '*a ',
    '"',
    "'",
    '#',
    '%',
    '\n',
    'x:\n',
    '<<: *a\n',
  ],
  (count) => many(Math.ceil(Math.sqrt(count)), (at) => `\n${' '.repeat(at)}a:`),
  (count) => many(Math.ceil(count / 10), (at) => `\nk${at}: x`),
  (count) =>
    `\na0: &a0 x${many(Math.min(40, count), (at) => `\na${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}]`)}`,
  (count) => `[${'A, '.repeat(count)}]`,
];

/** How many shapes there are. */
export const SHAPES = BODIES.length + HEADS.length;

const grown = (shape: Shape | undefined, count: number): string =>
  typeof shape === 'function' ? shape(count) : (shape ?? '').repeat(count);

/** A content file that holds one of the shapes, of about so many pieces. */
export function shapedFile(which: number, count: number): string {
  const at = which % SHAPES;
  const isBody = at < BODIES.length;
  const head = isBody ? 'Rådhuset' : grown(HEADS[at - BODIES.length], count);
  const body = isBody ? grown(BODIES[at], count) : 'Tekst.';
  return `---\nforum: chefforum\ndato: 2019-10-10\nsted: ${head}\n---\n\n## Punkt 1: Sag\n\n### Sagsfremstilling\n\n${body}\n`;
}
