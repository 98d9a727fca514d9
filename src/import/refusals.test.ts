import { describe, expect, it } from 'vitest';
import { importText } from './import-text.ts';

const options = { forum: null, forums: [] };
const run = (bytes: Uint8Array) => importText({ name: 'kilde.txt', bytes }, options);
const utf8 = (text: string) => new TextEncoder().encode(text);
const refusalOf = (bytes: Uint8Array): string => {
  const result = run(bytes);
  return result.ok ? 'ikke afvist' : result.message;
};

const MINUTES =
  'REFERAT Børneudvalget d. 16-12-2013\r\n\r\nPunkt 1: Går på æøå\r\n\r\nBeslutning\r\n\r\nGodkendt.\r\n';
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const buffer = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(bigEndian ? buffer.swap16() : buffer);
};

describe('refusing', () => {
  it.each([
    ['an empty file', utf8(''), 'er tom'],
    ['blank lines', utf8('\n \n'), 'er tom'],
    ['binary data', new Uint8Array([72, 101, 0, 1, 2, 0]), 'ikke tekst'],
    ['a novel', utf8('Det var en mørk og stormfuld nat.\n\nHan gik.'), 'ligner ikke et referat'],
    ['a header without a date', utf8('REFERAT Chefforum\n\nPunkt 1: A\n'), 'ingen dato'],
    ['a date that does not exist', utf8('REFERAT Chefforum d. 31-02-2019\n\nPunkt 1: A\n'), 'ingen dato'],
    ['no items', utf8('REFERAT Chefforum d. 16-12-2013\n\nIntet skete.\n'), 'ingen punkter'],
    ['no forum', utf8('Mødedato Mandag d. 16. december 2013\n\nPunkt 1: A\n'), '--forum'],
    [
      'two minutes in one',
      utf8(
        `${MINUTES}\nREFERAT Chefforum d. 17-12-2013\n\nMødedato Tirsdag d. 17. december 2013\n\nPunkt 1: B\n`,
      ),
      'mere end ét referat',
    ],
  ])('%s', (_name, bytes, message) => {
    expect(refusalOf(bytes)).toContain(message);
  });
});

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8(MINUTES)],
    ['UTF-8 with its mark', utf8(`\uFEFF${MINUTES}`)],
    ['decomposed letters', utf8(MINUTES.normalize('NFD'))],
    ['UTF-16 LE', utf16(MINUTES, false)],
    ['UTF-16 BE', utf16(MINUTES, true)],
    ['Windows-1252', new Uint8Array(Buffer.from(MINUTES, 'latin1'))],
  ])('%s', (name, bytes) => {
    const result = run(bytes);
    expect(result.ok && result.markdown).toBe(
      '---\nforum: Børneudvalget\ndato: 2013-12-16\n---\n\n## Punkt 1: Går på æøå\n\n### Beslutning\n\nGodkendt.\n',
    );
    expect(result.ok && result.uncertain.map(({ text }) => text).join()).toMatch(
      name === 'Windows-1252' ? /Windows-1252/ : /^$/,
    );
  });
});

const headerOf = (head: string) => {
  const result = run(utf8(`${head}\n\nPunkt 1: A\n\nBeslutning\n\nGodkendt.\n`));
  return result.ok
    ? { front: result.markdown.split('---\n')[1], uncertain: result.uncertain.map(({ text }) => text) }
    : result.message;
};

describe('the header', () => {
  it.each([
    [
      'times with a dash',
      'REFERAT Chefforum d. 16-12-2013\nMødedato Mandag d. 16. december 2013 kl. 10:00 - 11:30',
      'tid: "10:00-11:30"',
    ],
    [
      'times with points',
      'Referat Chefforum den 16. december 2013\nMødedato: Mandag d. 16. december 2013 kl. 9.05',
      'tid: "09:05"',
    ],
    ['a room that is a number', 'REFERAT Chefforum d. 16-12-2013\nMødested 0915', 'sted: "0915"'],
    [
      'a value on the next line',
      'REFERAT Chefforum d. 16-12-2013\n\nMødested\n\nByrådssalen',
      'sted: Byrådssalen',
    ],
    [
      'a title over two lines',
      'REFERAT Børne- og\nSkoleudvalget d. 16-12-2013',
      'forum: Børne- og Skoleudvalget',
    ],
    ['an agenda', '# Dagsorden Chefforum d. 16-12-2013', 'type: dagsorden'],
    [
      'names in brackets',
      'REFERAT Chefforum d. 16-12-2013\n\nTilstede: A (leder, vært), B\nAfbud\n- C\n- D',
      'deltagere:\n  - A (leder, vært)\n  - B\nafbud:\n  - C\n  - D',
    ],
  ])('%s', (_name, head, front) => {
    expect(headerOf(head)).toMatchObject({ front: expect.stringContaining(front), uncertain: [] });
  });

  it.each([
    ['the weekday speaks for Mødedato', '16-12-2013', 'Tirsdag d. 17. december 2013', 'dato: 2013-12-17'],
    ['the weekday speaks for the title', '16-12-2013', 'Mandag d. 17. december 2013', 'dato: 2013-12-16'],
  ])('two dates: %s', (_name, title, moment, front) => {
    const read = headerOf(`REFERAT Chefforum d. ${title}\nMødedato ${moment} kl. 09:00`);
    expect(read).toMatchObject({
      front: expect.stringContaining(front),
      uncertain: [expect.stringContaining('overskriften siger')],
    });
  });
});

describe('what the header cannot hold', () => {
  it.each([
    [
      'Deltagere\n\nTil stede var A, B og 3 andre. Afbud fra C.',
      'Til stede var A, B og 3 andre. Afbud fra C.',
    ],
    ['Til stede var A og B.\nAfbud fra C.', 'Til stede var A og B. Afbud fra C.'],
    ['Deltagere: A, B. Afbud fra C', 'A, B. Afbud fra C'],
    ['Deltagere\n\nA deltog hele dagen, og\nB til kl. 10.', 'A deltog hele dagen, og B til kl. 10.'],
  ])('keeps sentences about attendance as they are: %s', (field, text) => {
    expect(headerOf(`REFERAT Chefforum d. 16-12-2013\n\n${field}`)).toEqual({
      front: expect.stringMatching(/deltagere:\n {2}- .*\n$/),
      uncertain: ['deltagere er skrevet som løbende tekst og er beholdt som én tekst'],
    });
    expect(headerOf(`REFERAT Chefforum d. 16-12-2013\n\n${field}`)).toMatchObject({
      front: expect.stringContaining(text),
    });
  });

  it('ends at the first item, though no blank line stands between', () => {
    const head =
      'REFERAT Chefforum d. 16-12-2013\n\nDeltagere\nBorgm. A, B\nPunkt 1: Dagsorden\n\nBeslutning\n\nGodkendt.';
    const read = run(utf8(`${head}\n\nPunkt 2: Evt.\n\nIntet.\n`));
    expect(read.ok && read.markdown).toContain('  - Borgm. A\n  - B\n---\n\n## Punkt 1: Dagsorden');
  });

  it('tells of words that got no place', () => {
    const head = 'REFERAT Chefforum d. 16-12-2013\nMødedato Mandag d. 16. december 2013 kl. 10:00 i kantinen';
    expect(headerOf(`${head}\nMødested A\n\nMødested B`)).toMatchObject({
      uncertain: [expect.stringContaining('«i kantinen»'), expect.stringContaining('«B»')],
    });
  });

  it('tells of CPR numbers without repeating them', () => {
    const read = headerOf('REFERAT Chefforum d. 16-12-2013\n\nAnsøger: 010190-9999');
    expect(read).toMatchObject({
      uncertain: expect.arrayContaining([expect.stringContaining('CPR-nummer; det må ikke')]),
    });
    expect(JSON.stringify(read)).not.toContain('9999');
  });

  it('tells of lines it does not know', () => {
    expect(headerOf('REFERAT Chefforum d. 16-12-2013\n\nReferent: sekretæren')).toMatchObject({
      uncertain: ['ukendt linje i hovedet, ikke taget med: «Referent: sekretæren»'],
    });
  });
});
