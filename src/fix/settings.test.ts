import { expect, it } from 'vitest';
import { mendedSettings } from './settings.ts';

const RIGHT = `# Arkivet
format: 2
organisation: Fjordby Kommune
titel: Fjordbys referater
baseUrl: /
synlighed: offentlig
forummer:
  - slug: byraadet
    navn: Byrådet
    forkortelser: [BY]
`;

it.each([
  ['keys in other letters', RIGHT.replace('baseUrl', 'baseurl').replace('titel', 'Titel')],
  ['a slip in a key, also of a forum', RIGHT.replace('organisation', 'organistion').replace('navn', 'nvan')],
  ['a list of one', RIGHT.replace('[BY]', 'BY')],
  ['tabs', RIGHT.replaceAll('    ', '\t\t').replace('  - slug', '\t- slug')],
  ['odd spaces and bent marks', RIGHT.replace(': Fjordby ', ':\u00a0Fjordby ')],
  ['a key without a space behind it', RIGHT.replace('titel: ', 'titel:').replace('navn: ', 'navn:')],
  ['a word in capitals', RIGHT.replace('offentlig', 'Offentlig')],
  ['line ends', RIGHT.replaceAll('\n', '\r\n')],
])('arkiv.yaml: %s', (_, before) => {
  expect(mendedSettings(before)).toBe(RIGHT);
  expect(mendedSettings(RIGHT)).toBe(RIGHT);
});

it('a colon in a text of arkiv.yaml stands in quotation marks', () => {
  const text = RIGHT.replace('navn: Byrådet', 'navn: Byrådet: det hele');
  expect(mendedSettings(text)).toBe(RIGHT.replace('navn: Byrådet', 'navn: "Byrådet: det hele"'));
});

it.each([
  ['a key that is there already', `${RIGHT}titl: Andet\n`],
  ['a key far from any', `${RIGHT}postadresse: Havnegade 1\n`],
  ['what may be two names', RIGHT.replace('[BY]', 'BY, Byråd')],
  ['what is right in its own way', RIGHT.replace('Fjordbys referater', '“Referater”')],
])('what would be a guess is left: %s', (_, text) => expect(mendedSettings(text)).toBe(text));
