// Each profile is tried on a source of its own, and without it the source is read worse.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../test/support/command.ts';
import { isRefusal } from '../blocks/remark.ts';
import { importText } from '../import-text.ts';
import { builtInProfiles } from './built-in.ts';
import { readProfile } from './profile.ts';

const NAMES = globSync('*.yaml', { cwd: import.meta.dirname }).map((name) => basename(name, '.yaml'));
const FOLDER = join(ROOT, 'test/golden/import-profiles');

function markdownOf(name: string, isProfiled: boolean): string {
  const bytes = readFileSync(join(FOLDER, name, 'kilde.txt'));
  const profiles = isProfiled ? builtInProfiles(import.meta.dirname) : [];
  const result = importText({ name: 'kilde.txt', bytes }, { forum: null, forums: [], profiles });
  if (!result.ok) throw new Error(result.message);
  return result.markdown;
}

describe('the profiles that come with the program', () => {
  it.each(NAMES)('%s reads its source', (name) => {
    const path = join(FOLDER, name, 'forventet.md');
    const found = markdownOf(name, true);
    // BLESS=1 writes what comes out as what is expected.
    if (process.env.BLESS === '1') writeFileSync(path, found);
    expect(found).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
    expect(markdownOf(name, false)).not.toBe(found);
  });
});

describe('a profile of the owner', () => {
  it('is refused with its name and the key that is wrong', () => {
    const profile = readProfile('navn: Vores\nsidepunt: []\n', 'vores.yaml');
    expect(isRefusal(profile) && profile.message).toMatch(/vores\.yaml.*docs\/import\.md/);
  });

  it('with a pattern that is none is refused too', () => {
    expect(isRefusal(readProfile("navn: Vores\nsidepynt: ['(']\n", 'vores.yaml'))).toBe(true);
  });
});

it.each([
  ['is left out', 'Enstemmigt', false],
  ['stays where it says that something is closed', 'Lukket punkt', true],
])('a part that a page made of a decision %s', (_, within, stays) => {
  const text = `Byrådet\n\nMøde den 4. marts 2024\n\n1. Lån\n\nBeslutning\n\nVedtaget.\n\nAfstemning\n\n${within}\n\nSådan står det i referatet: Vedtaget.\n\n2. Eventuelt\n\nBeslutning\n\nIntet.\n`;
  const result = importText(
    { name: 'side.txt', bytes: new TextEncoder().encode(text) },
    { forum: null, forums: [], profiles: builtInProfiles(import.meta.dirname) },
  );
  if (!result.ok) throw new Error(result.message);
  expect(result.markdown.includes('Sådan står det')).toBe(false);
  expect(/^## Punkt 1: .*Lukket/m.test(result.markdown)).toBe(stays);
});
