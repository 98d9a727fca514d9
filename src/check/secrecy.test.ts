import { describe, expect, it } from 'vitest';
import { checkFiles, meetingFile } from '../../test/support/content.ts';

const PATH = 'chefforum/2019/2019-10-10.md';
const head = (lines: string): string => `---\n${lines}\n---\n`;
const body = (text: string): string => `${head('forum: Chefforum\ndato: 2019-10-10')}\n${text}\n`;

describe('no message repeats what is closed', () => {
  it.each([
    'HEMMELIGT',
    'Sag: HEMMELIGT2019',
    '### HEMMELIGT\n\nTekst',
    '### Bilag\n\n- [HEMMELIGT](2019-10-10/hemmeligt.pdf)\n- [x](hemmeligt:x)',
    '# HEMMELIGT',
    '## HEMMELIGT\n\n### HEMMELIGT',
    '##HEMMELIGT',
    'Se punkt 9 og mødet den 1. maj 2019. HEMMELIGT <b>[^1]\n\n[^hemmeligt]: HEMMELIGT',
  ])('%j', async (text) => {
    const lines = await checkFiles(meetingFile(`## Punkt 1: Lukket\n\n${text}\n\n## Punkt 2: Åbent`));
    expect(lines).not.toEqual([]);
    expect(lines.join('\n')).not.toMatch(/hemmeligt/i);
  });
});

describe('no message repeats what a line closes, nor the line', () => {
  it.each([
    'Lukket: HEMMELIGT',
    '**Punkt 2: Lukket: HEMMELIGT**',
    'Lukket\n\n# HEMMELIGT\n\n##HEMMELIGT',
    'Status: Lukket (HEMMELIGT)\n\n[HEMMELIGT](hemmeligt:x) <b>[^hemmeligt]',
    'LUKKET MØDE\n\n## Punkt 2: Salg\n\nSag: HEMMELIGT2019\n\n### HEMMELIGT',
    '### Bilag\n\n- [HEMMELIGT (Lukket)](2019-10-10/hemmeligt.pdf)\n- [Lukket](hemmeligt:x)',
  ])('%j', async (text) => {
    const lines = await checkFiles(
      meetingFile(`## Punkt 1: Åbent punkt\n\nTekst.\n\n${text}\n\n## Punkt 3: Åbent`),
    );
    expect(lines).not.toEqual([]);
    expect(lines.join('\n')).not.toMatch(/hemmeligt/i);
  });
});

describe('no message repeats a CPR number', () => {
  it.each([
    head('forum: Chefforum\ndato: 2019-10-10\ntid: 010203-4567'),
    head('forum: Chefforum\ndato: 2019-10-10\n010203-4567: A'),
    head('forum: 010203-4567\ndato: 0102034567'),
    body('# 010203-4567'),
    body('##010203-4567'),
    body('## Punkt 1: Budget\n\nSag: 010203-4567'),
    body('## Punkt 1: Budget\n\n### 010203-\u200B4567\n\n[a](01.02.03-4567.pdf) [b](**010203**-4567:x)'),
    body('## Punkt 1: Budget\n\n[a](010203-4567.pdf) [b](010203-4567:x) [^010203-4567]'),
  ])('%j', async (text) => {
    const lines = await checkFiles({ [PATH]: text });
    expect(lines).not.toEqual([]);
    expect(lines.join('\n')).not.toMatch(/4567/);
  });
});

describe('nothing that an editor can write throws', () => {
  const pieces = [
    '---',
    '\n',
    ':',
    '#',
    '[',
    ']',
    '(',
    ')',
    '"',
    "'",
    '\t',
    '|',
    '<',
    '>',
    '&a',
    '*a',
    '!!',
    '\u0000',
    '[^1]',
    '## Punkt 1: ',
    '### Bilag\n',
    'å',
    '- ',
    '{',
    '}',
    '\\',
    '%',
    '`',
  ];
  /** The same texts each time, no two alike. */
  const text = (seed: number): string => {
    let state = seed;
    return Array.from({ length: 60 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return pieces[state % pieces.length] ?? '';
    }).join('');
  };

  it.each(Array.from({ length: 25 }, (_, index) => index + 1))('text %i', async (seed) => {
    const files = {
      [PATH]: text(seed),
      'chefforum/2019/2019-10-11.md': `---\nforum: Chefforum\ndato: 2019-10-11\n---\n\n${text(seed + 1000)}`,
      'emner.yaml': text(seed + 2000),
    };
    await expect(checkFiles(files)).resolves.toBeInstanceOf(Array);
    await expect(checkFiles({ 'arkiv.yaml': text(seed + 3000) })).resolves.toBeInstanceOf(Array);
  });
});
