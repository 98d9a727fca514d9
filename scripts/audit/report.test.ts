import { expect, test } from 'vitest';
import type { Measured } from './lighthouse.ts';
import { type Audited, findings, isGood, legend, table } from './report.da.ts';

const measured = (performance: number, findings: readonly string[] = []): Measured => ({
  scores: { performance, accessibility: 100, 'best-practices': 100, seo: 100 },
  findings,
});

const GOOD: Audited = {
  page: { kind: 'forside', path: '/', isIndexed: true },
  axe: [],
  measured: { mobil: measured(98), computer: measured(100) },
};
const HIDDEN: Audited = { ...GOOD, page: { kind: 'soegning', path: '/soeg/?q=b%C3%B8rn', isIndexed: false } };
const SLOW: Audited = {
  ...GOOD,
  measured: { mobil: measured(97, ['max-potential-fid: For sent']), computer: measured(100) },
};

test('a page is good when axe finds nothing and every limit is reached', () => {
  expect(isGood(GOOD)).toBe(true);
  expect(isGood(SLOW)).toBe(false);
  expect(isGood({ ...GOOD, axe: ['lys: region: …'] })).toBe(false);
});

test('the table has a line for each page, and marks the ones that search engines may not have', () => {
  expect(table([GOOD, HIDDEN]).split('\n')).toEqual([
    'Sidetype  Adresse        axe  Ydelse    Tilgængelighed  God praksis  SEO',
    '────────  ─────────────  ───  ────────  ──────────────  ───────────  ───────────',
    'Forside   /              0    98 / 100  100 / 100       100 / 100    100 / 100',
    'Søgning   /soeg/?q=børn  0    98 / 100  100 / 100       100 / 100    100 / 100 *',
  ]);
  expect(legend([GOOD])).not.toContain('is-crawlable');
  expect(legend([GOOD, HIDDEN])).toContain('is-crawlable');
});

test('findings stand in words under their page, with who made them', () => {
  expect(findings([GOOD, { ...SLOW, axe: ['mørk: color-contrast: …'] }])).toBe(
    '/\n  axe, mørk: color-contrast: …\n  Lighthouse, mobil: max-potential-fid: For sent\n',
  );
});
