import { describe, expect, it } from 'vitest';
import { parseFirst } from '../../../test/support/parsing.ts';
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
