// Signs that nobody sees are gone before anything is read: no word is parted by them, and no heading hidden.
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../test/support/parsing.ts';
import { fileProblems } from '../check/check.ts';

const HEAD = '---\nforum: Chefforum\ndato: 2019-10-10\n---\n\n';
const SIGNS = ['\u200B', '\u00AD', '\u2060', '\u200E', '\u200F', '\uFEFF', '\u200D', '\u202A'].map(
  (sign) => [`U+${sign.charCodeAt(0).toString(16).padStart(4, '0')}`, sign] as const,
);

describe('a sign that nobody sees', () => {
  it.each(SIGNS)('%s within a word parts nothing', (_, sign) => {
    const { meeting } = parseFile(
      `${HEAD}## Punkt 1: Sags${sign}gang\n\nTiden for sags${sign}behandling falder.\n\n### Beslut${sign}ning\n\nGod${sign}kendt.\n`,
    );
    const [punkt] = meeting?.punkter ?? [];
    expect(JSON.stringify(punkt)).toContain('Tiden for sagsbehandling falder.');
    expect(punkt).toMatchObject({ titel: 'Sagsgang', udfald: 'godkendt' });
  });

  it.each(SIGNS)('%s before a heading hides no closed item', (_, sign) => {
    const file = parseFile(
      `${HEAD}## Punkt 1: Åben sag\n\n### Beslutning\n\nGodkendt.\n\n${sign}## Punkt 2: Lukket\n\nxyqz\n`,
    );
    expect(JSON.stringify(file.meeting)).not.toContain('xyqz');
    expect(fileProblems(file, null).map(({ severity }) => severity)).toContain('fejl');
  });
});
