import { describe, expect, it, test } from 'vitest';
import { readConfig } from './config.ts';
import { FORMAT, FORMAT_STEPS, formatOf, inNewFormat, stepsFrom } from './format.ts';

const OLD = `# Arkivets indstillinger
organisation: Fjordby Kommune
titel: Referater
forummer:
  - slug: byraadet
    navn: Byrådet
`;

test.for<[string, number | null]>([
  [OLD, 1],
  [`format: 2\n${OLD}`, 2],
  [`${OLD}format: 1 # første\r\n`, 1],
  [`format: to\n${OLD}`, null],
  [`format: 0\n${OLD}`, null],
  [`titel: "format: 3"\n`, 1],
])('the format of %j is %j', ([yaml, format]) => expect(formatOf(yaml)).toBe(format));

test('each step leads to the next format, the last to this one', () =>
  expect(FORMAT_STEPS.map(({ to }) => to)).toEqual(Array.from({ length: FORMAT - 1 }, (_, at) => at + 2)));

describe('an archive of format 1', () => {
  const changed = inNewFormat('arkiv.yaml', OLD, 1);

  it('that is open says so, and its format, and keeps all else as it was written', () =>
    expect(changed).toBe(
      OLD.replace('organisation', `format: ${FORMAT}\nsynlighed: offentlig\norganisation`),
    ));

  it('reads the same before and after', () => {
    const [before, after] = [readConfig(OLD, null), readConfig(changed, null)];
    expect(before.problems).toEqual([]);
    expect(after).toEqual(before);
  });

  it('is changed once', () => {
    expect(formatOf(changed)).toBe(FORMAT);
    expect(inNewFormat('arkiv.yaml', changed, FORMAT)).toBe(changed);
    expect(stepsFrom(FORMAT)).toEqual([]);
  });

  it('keeps the ends of its lines, what it says of who sees it, and the place of its format', () =>
    expect(inNewFormat('arkiv.yaml', 'format: 1\r\nsynlighed: intern\r\n', 1)).toBe(
      `format: ${FORMAT}\r\nsynlighed: intern\r\n`,
    ));

  it('keeps its meetings', () => expect(inNewFormat('byraadet/2026/2026-05-12.md', 'x', 1)).toBe('x'));
});

test('settings of format 2 say who sees the archive; those of a newer one are not read', () => {
  const said = (yaml: string) => readConfig(yaml, null).problems.map(({ message }) => message);
  expect(said(`format: 2\n${OLD}`)).toEqual(['Nøglen `synlighed` mangler.']);
  expect(said(`format: ${FORMAT + 1}\nsynlighed: intern\n${OLD}`)).toEqual([
    `\`format\` kan ikke bruges: arkivet er skrevet til en nyere udgave af programmet; denne kender kun format ${FORMAT}.`,
  ]);
});
