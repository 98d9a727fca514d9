import { describe, expect, it } from 'vitest';
import { checkFiles, DEFAULT_ARKIV, loadFiles, withFolder } from '../../test/support/content.ts';
import { readRemovals, withRemoval } from '../archive/removals.ts';
import type { IsoDate } from '../model/brand.ts';
import type { Fjernelse } from '../model/fjernelse.ts';
import { linkContent, loadContent } from './load.ts';
import { planTakeDown, type Similar } from './take-down.ts';

const ARKIV = DEFAULT_ARKIV.replace('forummer:', 'baseUrl: https://fjordby.example/referater/\nforummer:');
/** Words of which no two stretches are alike. */
const words = (seed: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${seed}${at}`).join(' ');
const meeting = (forum: string, dato: string, ...punkter: string[]): string =>
  `---\nforum: ${forum}\ndato: ${dato}\n---\n\n${punkter.map((punkt, at) => `## Punkt ${at + 1}: ${punkt}\n`).join('\n')}`;
const STANDING =
  'Godkendelse af dagsorden\n\n### Beslutning\n\nDagsordenen blev godkendt af alle, der var til stede.\n';
const SHORT = 'Orientering om havnen\n\n### Beslutning\n\nTaget til efterretning.\n';
const LONG = `Ansættelse\n\n### Sagsfremstilling\n\n${words('sag', 80)}\n\n### Beslutning\n\nGodkendt.\n`;

const FILES = {
  'arkiv.yaml': ARKIV,
  'byraadet/2024/2024-05-28.md': meeting('Byrådet', '2024-05-28', STANDING, SHORT, LONG),
  'byraadet/2024/2024-06-18.md': meeting(
    'Byrådet',
    '2024-06-18',
    STANDING,
    SHORT,
    `Broen\n\n${words('bro', 80)}\n`,
  ),
};

async function archiveOf(files: Record<string, string>) {
  const content = await loadFiles(files);
  const archive = linkContent(content);
  if (!archive) throw new Error('no archive');
  return { content, archive };
}

const REMOVED = { dato: '2026-05-03' as IsoDate, grund: 'efter anmodning' };

async function planned(files: Record<string, string>, address: string, similar: Similar = 'ask') {
  return withFolder(files, async (folder) => {
    const content = await loadContent(folder);
    const archive = linkContent(content);
    if (!archive) throw new Error('no archive');
    return planTakeDown(content, archive, address, { ...REMOVED, similar });
  });
}

const written = (fjernelser: readonly Fjernelse[]): string =>
  fjernelser.reduce<string | null>(withRemoval, null) ?? '';

/** The addresses of the items and meetings that are shown, once these are taken down. */
async function shown(files: Record<string, string>, fjernelser: readonly Fjernelse[]): Promise<string[]> {
  const { archive } = await archiveOf({ ...files, 'fjernet.yaml': written(fjernelser) });
  return archive.meetings.flatMap(({ punkter }) => punkter.map(({ url }) => url));
}

describe('an address', () => {
  it.each([
    'https://fjordby.example/referater/byraadet/2024-05-28/#punkt-3',
    'https://fjordby.example/referater/byraadet/2024-05-28/index.html?x=1#punkt-3-beslutning',
    '/referater/byraadet/2024-05-28/#punkt-3',
    '/byraadet/2024-05-28#punkt-3',
    'byraadet/2024-05-28/#punkt-3',
  ])('is read as browsers and people write it: %s', async (address) => {
    const { fjernelser } = await planned(FILES, address);
    expect(fjernelser.map(({ adresse }) => adresse)).toEqual(['/byraadet/2024-05-28/#punkt-3']);
  });

  it.each<[string, RegExp]>([
    ['/byraadet/', /ingen adresse på et møde, et punkt eller et bilag/],
    ['/sag/13-4711/', /ingen adresse på et møde/],
    ['/byraadet/2024-05-29/', /ingen adresse på et møde/],
    ['/byraadet/2024-05-28/#punkt-9', /intet `#punkt-9`.*#punkt-1, #punkt-2/],
    ['https://andet.example/byraadet/2024-05-28/', /ikke en adresse i dette arkiv/],
  ])('that leads to nothing is refused: %s', async (address, said) => {
    await expect(planned(FILES, address)).rejects.toThrow(said);
  });

  it('that is taken down already is told of', async () => {
    const { fjernelser } = await planned(FILES, '/byraadet/2024-05-28/#punkt-3');
    const files = { ...FILES, 'fjernet.yaml': written(fjernelser) };
    await expect(planned(files, '/byraadet/2024-05-28/#punkt-3')).rejects.toThrow(
      /allerede fjernet den 2026-05-03/,
    );
  });
});

describe('what is held back', () => {
  const all = [1, 2, 3]
    .flatMap((n) => [`/byraadet/2024-05-28/#punkt-${n}`, `/byraadet/2024-06-18/#punkt-${n}`])
    .sort();
  const but = (...gone: string[]): string[] => all.filter((url) => !gone.includes(url));

  it('what stands on every agenda, and short texts that others have, go at their own address alone', async () => {
    for (const url of ['/byraadet/2024-05-28/#punkt-1', '/byraadet/2024-05-28/#punkt-2']) {
      const { fjernelser, similar } = await planned(FILES, url);
      expect(similar).toEqual([]);
      expect(await shown(FILES, fjernelser)).toEqual(but(url));
    }
  });

  it('a meeting does not take the standing items of others along', async () => {
    const { fjernelser } = await planned(FILES, '/byraadet/2024-05-28/');
    expect(await shown(FILES, fjernelser)).toEqual(all.filter((url) => url.includes('06-18')));
  });

  const again = (text: string): Record<string, string> => ({
    ...FILES,
    'chefforum/2024/2024-09-01.md': meeting('chefforum', '2024-09-01', STANDING, text),
  });
  const there = '/chefforum/2024-09-01/#punkt-2';

  it.for<[string, string, boolean]>([
    ['word for word', LONG, true],
    [
      'with other line breaks, marks and case',
      LONG.replace(/ (sag\d0)/g, '\n**$1**')
        .toUpperCase()
        .replace('### SAGS', '### Sags'),
      true,
    ],
    ['with one word in thirty changed', LONG.replace(/sag(30|60)\b/g, 'andet$1'), true],
    ['among other text', `Noget\n\n### Sagsfremstilling\n\n${words('ny', 60)} ${words('sag', 80)}\n`, true],
    ['half of it', `Ansættelse\n\n### Sagsfremstilling\n\n${words('sag', 40)} ${words('ny', 40)}\n`, false],
    ['another text', `Ansættelse\n\n### Sagsfremstilling\n\n${words('ny', 80)}\n`, false],
  ])('the same text by another name, %s', async ([, text, isHeld]) => {
    const { fjernelser } = await planned(FILES, '/byraadet/2024-05-28/#punkt-3');
    expect((await shown(again(text), fjernelser)).includes(there)).toBe(!isHeld);
  });

  it('texts like it are asked about, then taken down too, or let be', async () => {
    const files = again(LONG);
    const asked = await planned(files, '/byraadet/2024-05-28/#punkt-3');
    expect(asked.similar).toEqual([there]);
    const both = await planned(files, '/byraadet/2024-05-28/#punkt-3', 'all');
    expect(both.fjernelser.map(({ adresse }) => adresse)).toEqual(['/byraadet/2024-05-28/#punkt-3', there]);
    const one = await planned(files, '/byraadet/2024-05-28/#punkt-3', 'except');
    expect(await shown(files, one.fjernelser)).toContain(there);
    expect(await shown(files, one.fjernelser)).not.toContain('/byraadet/2024-05-28/#punkt-3');
  });
});

describe('what a take-down must not change', () => {
  it('a meeting of which an item and an attachment went before is known again by the whole of its file', async () => {
    const files = {
      ...FILES,
      'byraadet/2024/2024-05-28.md': meeting(
        'Byrådet',
        '2024-05-28',
        LONG,
        `Havnen\n\n[Kortet over havnen](2024-05-28/kort.txt)\n`,
      ),
      'byraadet/2024/2024-05-28/kort.txt': 'Et kort.',
    };
    let list: readonly Fjernelse[] = [];
    for (const place of ['kort.txt', '#punkt-1', '']) {
      const now = list.length === 0 ? files : { ...files, 'fjernet.yaml': written(list) };
      list = [...list, ...(await planned(now, `/byraadet/2024-05-28/${place}`)).fjernelser];
    }
    const told = await checkFiles({ ...files, 'fjernet.yaml': written(list) });
    expect(list.map(({ art }) => art)).toEqual(['bilag', 'punkt', 'moede']);
    expect(told.filter((line) => line.includes(' fejl '))).toEqual([]);
  });

  it('what closes the text after it goes on to close it', async () => {
    const files = {
      ...FILES,
      'byraadet/2024/2024-05-28.md': `${FILES['byraadet/2024/2024-05-28.md']}\nLUKKET MØDE\n\n## Punkt 4: Salg af grund\n\nHemmeligt bud.\n`,
    };
    const { fjernelser } = await planned(files, '/byraadet/2024-05-28/#punkt-3');
    const { archive } = await archiveOf({ ...files, 'fjernet.yaml': written(fjernelser) });
    expect(archive.meetings[0]?.punkter.map(({ nummer, lukket }) => [nummer, lukket])).toEqual([
      [1, false],
      [2, false],
      [4, true],
    ]);
  });

  it('minutes are not taken for approved by what meant those that were taken down', async () => {
    const approval = (dato: string): string =>
      `---\nforum: Byrådet\ndato: ${dato}\n---\n\n## Punkt 1: Godkendelse af referat fra seneste møde\n\n### Beslutning\n\nGodkendt.\n`;
    const files = {
      'arkiv.yaml': ARKIV,
      'byraadet/2024/2024-01-01.md': approval('2024-01-01'),
      'byraadet/2024/2024-02-01.md': meeting('Byrådet', '2024-02-01', LONG),
      'byraadet/2024/2024-03-01.md': approval('2024-03-01'),
    };
    const { fjernelser } = await planned(files, '/byraadet/2024-02-01/');
    const { archive } = await archiveOf({ ...files, 'fjernet.yaml': written(fjernelser) });
    expect(archive.meetings.map(({ date, status }) => [date, status.state])).toEqual([
      ['2024-01-01', 'udkast'],
      ['2024-03-01', 'udkast'],
    ]);
  });
});

it('a file that cannot be read shows nothing at all', async () => {
  for (const yaml of [
    '- adresse: /x\n',
    'noget',
    '- [',
    '- adresse: /byraadet/2024-05-28/\n  art: moede\n  dato: i dag\n  grund: x\n',
  ]) {
    const content = await loadFiles({ ...FILES, 'fjernet.yaml': yaml });
    expect(linkContent(content), yaml).toBeNull();
    expect(content.configProblems.map(({ path }) => path)).toContain('fjernet.yaml');
  }
  expect(readRemovals('# kun en note\n')).toEqual({ value: [], problems: [] });
});
