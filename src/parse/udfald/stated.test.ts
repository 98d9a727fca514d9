import { describe, expect, it } from 'vitest';
import { parseFile, parseFirst } from '../../../test/support/parsing.ts';
import { UDFALD } from '../../model/parsed.ts';
import { statedUdfald, udfaldNamed } from './stated.ts';

describe('an outcome that a decision states', () => {
  it.each([
    ['Udfald: godkendt', 'godkendt'],
    ['UDFALD: Ja', 'Ja'],
    ['Udfald :  Sendt videre.', 'Sendt videre.'],
    ['Udfald:', ''],
    ['Udfaldet: godkendt', null],
    ['Vi ventede på et udfald: det kom.', null],
  ])('%s', (paragraph, stated) => expect(statedUdfald(paragraph)).toBe(stated));

  it.each([
    ['godkendt', 'godkendt'],
    ['Delvist godkendt', 'delvist-godkendt'],
    ['delvist-godkendt', 'delvist-godkendt'],
    ['TAGET  TIL EFTERRETNING.', 'taget-til-efterretning'],
    ['drøftet', 'droeftet'],
    ['sendt tilbage', 'tilbagesendt'],
    ['Andet', 'andet'],
    ['ja', null],
    ['', null],
  ])('«%s» names %s', (name, udfald) => expect(udfaldNamed(name)).toBe(udfald));

  it('every outcome has a name', () => {
    expect(UDFALD.map(udfaldNamed)).toEqual([...UDFALD]);
  });
});

describe('a decision with an outcome of its own', () => {
  const decided = (text: string) => parseFirst(`## Punkt 1: Stien\n\n### Beslutning\n\n${text}`);

  it('has that outcome, whatever its words, and does not show it as text', () => {
    const punkt = decided('Forslaget blev forkastet.\n\n**Udfald:** Sendt videre');
    expect(punkt.udfald).toBe('sendt-videre');
    expect(punkt.afsnit[0]?.text).toBe('Forslaget blev forkastet.');
  });

  it('shows it where there is nothing else', () => {
    const punkt = decided('Udfald: godkendt');
    expect(punkt.udfald).toBe('godkendt');
    expect(punkt.afsnit[0]?.text).toBe('Udfald: godkendt');
  });

  it('of an unknown name is read by its other words', () => {
    expect(decided('Godkendt.\n\nUdfald: ja tak').udfald).toBe('godkendt');
  });

  it('is not stated by what another meeting or another section says', () => {
    const carried = '### Beslutning i Økonomiudvalget den 1. oktober 2019\n\nUdfald: afvist';
    expect(decided(`Godkendt.\n\n${carried}\n\n### Sagsfremstilling\n\nUdfald: udsat`).udfald).toBe(
      'godkendt',
    );
  });

  it('may be that of a closed item whose decision is published', () => {
    const punkt = parseFirst(
      '## Punkt 1: Lukket: Salg\n\n### Offentliggjort beslutning\n\nGrunden sælges.\n\nUdfald: godkendt',
    );
    expect(punkt).toMatchObject({ lukket: true, udfald: 'godkendt' });
  });
});

describe('an outcome in the front matter', () => {
  const meetingWith = (head: string, body: string) =>
    parseFile(`---\nforum: Chefforum\ndato: 2019-10-10\nudfald:\n${head}\n---\n\n${body}`);
  const BODY =
    '## Punkt 1: Stien\n\n### Beslutning\n\nForslaget blev forkastet.\n\n## Punkt 3: Havnen\n\n### Beslutning\n\nUdsat.\n\n## Punkt 4: Parken\n\nTekst.';
  const outcomes = (head: string, body = BODY) =>
    meetingWith(head, body).meeting?.punkter.map(({ udfald }) => udfald);

  it('is that of the item with its number, whatever the decision says', () => {
    expect(outcomes('  3: Sendt videre\n  1: "godkendt"')).toEqual(['godkendt', 'sendt-videre', null]);
  });

  it('of an unknown name leaves the reading as it is', () => {
    expect(outcomes('  1: ja tak\n  3:\n  7: godkendt')).toEqual(['afvist', 'udsat', null]);
  });

  it('makes no decision where there is none', () => {
    expect(outcomes('  4: godkendt')).toEqual(['afvist', 'udsat', null]);
  });

  it('is not the outcome of a closed item that publishes no decision', () => {
    expect(outcomes('  1: godkendt', '## Punkt 1: Lukket: Salg\n\n### Beslutning\n\nGodkendt.')).toEqual([
      null,
    ]);
  });

  it('beside one in the decision is told of, where it stands', () => {
    const { facts, meeting } = meetingWith(
      '  1: afvist',
      '## Punkt 1: Stien\n\n### Beslutning\n\nUdfald: godkendt',
    );
    expect(meeting?.punkter[0]?.udfald).toBe('godkendt');
    // The second is an error of the rule that looks at these.
    expect(facts.punkter[0]?.statedUdfald.map(({ text, place }) => [text, place.start.line])).toEqual([
      ['godkendt', 12],
      ['afvist', 5],
    ]);
  });
});
