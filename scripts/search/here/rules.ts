// The rules of the search that can be taken away one at a time, to see what each is good for.

/** A rule, and how it is taken away: a stretch of its source, which stands there once, and what is put in its stead; null for a file of word lists, which are then empty. */
export interface Rule {
  readonly name: string;
  /** What it does, for who reads the report. */
  readonly text: string;
  readonly file: string;
  readonly from: string | null;
  readonly to: string;
}

/** The rules in the order that a query meets them. */
export const RULES: readonly Rule[] = [
  {
    name: 'titel',
    text: 'en indsat titel uden det, der står om den',
    file: 'src/search/read/agenda-title.ts',
    from: 'bare !== own && words.length >= LEAST_WORDS',
    to: 'false',
  },
  {
    name: 'spørgsmål',
    text: 'i et spørgsmål behøves kun det, det handler om',
    file: 'src/search/read/interrogative.ts',
    from: 'BEGINS.test(q.trim()) ||',
    to: 'false &&',
  },
  {
    name: 'beslægtede',
    text: 'andre ord for det samme',
    file: 'src/search/engine/open-searcher.ts',
    from: 'table.beslaegtede.includes(name)',
    to: 'false',
  },
  {
    name: 'mindre',
    text: 'afsnit med noget af det, hvor intet har alle ord',
    file: 'src/search/find/less/find-less.ts',
    from: 'words.length === 0 ||',
    to: 'true ||',
  },
  {
    name: 'dele-eller',
    text: 'et sammensat ords dele i afsnittene',
    file: 'src/search/find/less/instead.ts',
    from: 'if (own.some(({ scores }) => scores.size === 0)) continue;',
    to: 'continue;',
  },
  {
    name: 'rigtige-ord',
    text: 'et rigtigt ord tages ikke for et andet',
    file: 'src/search/find/find-word.ts',
    from: 'isDanish ? NO_WORD : ',
    to: '',
  },
  {
    name: 'æøå',
    text: 'almindelige bogstaver for æ, ø og å',
    file: 'src/search/find/find-word.ts',
    from: 'plainMatches(words, word).slice(0, MOST_KEYS)',
    to: '([] as string[])',
  },
  {
    name: 'begyndelser',
    text: 'et ord, der mangler, er begyndelsen af et andet',
    file: 'src/search/find/find-word.ts',
    from: 'const start = isBeginning(word) ?',
    to: 'const start = false ?',
  },
  {
    name: 'fælles-ord',
    text: 'ord, som mange spørgsmål har, behøves ikke',
    file: 'src/search/read/interrogative.ts',
    from: 'COMMON_WORDS.has(lower) ||',
    to: '',
  },
  {
    name: 'dele',
    text: 'et sammensat ord er dets dele tæt på hinanden',
    file: 'src/search/find/find-parts.ts',
    from: 'if (scores.size === 0) continue;',
    to: 'continue;',
  },
  {
    name: 'rettelser',
    text: 'tastefejl',
    file: 'src/search/find/find-corrected.ts',
    from: 'if (/\\d/.test(word)) return NO_WORD;',
    to: 'return NO_WORD;',
  },
  ...(
    [
      ['aldrig-delt', 'listen over ord, der ser sammensatte ud', 'src/danish/compounds/never-divided.ts'],
      ['aldrig-først', 'listen over, hvad intet ord begynder med', 'src/danish/compounds/never-first.ts'],
      ['aldrig-sidst', 'listen over, hvad intet ord ender på', 'src/danish/compounds/never-last.ts'],
      ['alene', 'listen over ord, der intet siger som del', 'src/danish/compounds/alone.ts'],
      ['korte-dele', 'listen over korte ord, der er dele', 'src/danish/compounds/parts.ts'],
    ] as const
  ).map(([name, text, file]) => ({ name, text, file, from: null, to: '' })),
];
