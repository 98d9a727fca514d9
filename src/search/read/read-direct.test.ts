import { describe, expect, it } from 'vitest';
import { inShort } from '../../../test/support/direct-in-short.ts';
import { DIRECTORY } from '../../../test/support/search-directory.ts';
import { useWatchdog } from '../../../test/support/watchdog.ts';
import { readDirect } from './read-direct.ts';

/** What is typed, what is read of it, and the words that full text is left with. */
const PARTLY: readonly (readonly [string, string, string])[] = [
  ['julegave 2019', '2019-_-_', 'julegave'],
  ['budget 2019', '2019-_-_', 'budget'],
  ['2019 budget', '2019-_-_', 'budget'],
  ['budget ØU', 'oekonomiudvalget', 'budget'],
  ['budget øu', 'oekonomiudvalget', 'budget'],
  ['fravær chefforum', 'chefforum', 'fravær'],
  ['chefforums fravær', 'chefforum', 'fravær'],
  ['fravær i chefforum oktober 2019', 'chefforum 2019-10-_', 'fravær'],
  ['julegave på mødet i Chefforum den 10. oktober 2019', 'chefforum 2019-10-10', 'julegave'],
  ['hvad skete på mødet i chefforum den 10. oktober 2019?', 'chefforum 2019-10-10', 'hvad skete'],
  ['julegave punkt 6 10. oktober 2019', '2019-10-10 #6', 'julegave'],
  ['julegave 13/16074', '13/16074', 'julegave'],
  ['indkøb sag 13/16074', '13/16074', 'indkøb'],
  ['indkøb A21-9-18', '…A21-9-18', 'indkøb'],
  ['dagsorden 00.01.00 A21 9 18 tak', '00.01.00-A21-9-18', 'tak'],
  ['trivsel 00.01.00', 'KLE 00.01.00', 'trivsel'],
  ['"grøn omstilling" 2024', '2024-_-_', '"grøn omstilling"'],
  ['«grøn omstilling» byrådet', 'byraadet', '"grøn omstilling"'],
  ['budget -løn 2024', '2024-_-_', 'budget -løn'],
  ['budget -chefforum 2024', '2024-_-_', 'budget -chefforum'],
  ['by 2024', '?byraadet 2024-_-_', 'by'],
  ['by', '?byraadet', 'by'],
  ['med', '?hovedudvalget', 'med'],
  ['indkøb A21 9 18', '…A21-9-18', 'indkøb'],
  ['fravær fra 2018 til 2019', '2018-_-_ 2019-_-_', 'fravær'],
  ['uge 41 2019', '2019-_-_', 'uge 41'],
  ['16074 julegaver 2019', '2019-_-_', '16074 julegaver'],
  ['lov nr. 692 af 8/6/2018', '2018-6-8', 'lov nr. 692'],
  ['budget i oktober 2019', '2019-10-_', 'budget'],
];

it.each(PARTLY)('%j asks for %s and the words %j', (q, short, rest) => {
  const question = readDirect(q, DIRECTORY);
  expect(question && inShort(question)).toBe(short);
  expect(question).toMatchObject({ isWhole: false, isSoft: false, rest });
});

/** Figures that may be a day, a subject or a case, and may be words. */
const SOFT: readonly (readonly [string, string])[] = [
  ['1/2', '_-2-1'],
  ['1-2', '_-2-1'],
  ['10/10', '_-10-10'],
  ['10.10', '_-10-10 KLE 10.10~'],
  ['10102019', '2019-10-10'],
  ['20191010', '2019-10-10'],
  ['00', 'KLE 00'],
  ['81', 'KLE 81'],
  ['692', 'nr692(?)'],
  ['2019/2020', '19/2020(?)'],
  ['13-815', '13/815(?)'],
  ['2016/679', '16/679(?)'],
];

it.each(SOFT)('%j may ask for %s, and full text has it too', (q, short) => {
  const question = readDirect(q, DIRECTORY);
  expect(question && inShort(question)).toBe(short);
  expect(question).toMatchObject({ isWhole: false, isSoft: true, rest: q });
});

const WORDS: readonly string[] = [
  '',
  ' ',
  '.',
  ' . - , ',
  '?!',
  '-',
  '"',
  '""',
  '/',
  '//',
  '#',
  '😀',
  '🎄 🎁',
  '\u0000',
  '\ue000',
  '\ue100',
  'julegave',
  '4-dages arbejdsuge',
  'fire dages arbejdsuge',
  '24/7',
  '1.000 kr.',
  '1.000',
  '12.500',
  '16.074',
  '16074 kr.',
  '50 %',
  '§ 18',
  'servicelovens § 18',
  'lov nr. 692',
  'kl. 09.00',
  'kl. 9.30',
  '9.30',
  '2. behandling',
  '1. og 2. behandling',
  'punkt',
  'pkt.',
  'punkt 4',
  'pkt. 12',
  'maj',
  'oktober',
  'maj måned',
  'ti',
  'en',
  'torsdag',
  'møde',
  'mødet',
  'referat',
  'dagsorden',
  'sag',
  'sager',
  'emne',
  'nr. 4',
  '4',
  '7',
  '17',
  '99',
  '2,5',
  '12345678',
  '12 34 56 78',
  '33 33 33 33',
  '010203-4567',
  '45-13-2019',
  '99/99',
  'forordning 2016/679',
  'direktiv 2004/1800',
  'skoleåret 2019/2020',
  'budget 2019-2022',
  'vision-2030',
  '2019-niveau',
  'før 2019',
  'siden 2019',
  '2019 kr.',
  'covid-19',
  '10. klasse',
  '1. maj fridag',
  'budget oktober',
  'EMN',
  'A21',
  'KLE',
  '"chefforum"',
  '"10. oktober 2019"',
  '-chefforum',
  '-2019',
  'julegave -2019',
  'budget ELLER 2019',
  'chefforum ELLER 2019',
  'arbejde med udvalg',
  'by og land',
  'udvalget',
  'rådet',
  'forum',
  'plan 2',
  'https://x.example/',
  'https://x.example/andet/sted',
  'og/eller',
  'budget/regnskab',
  'hund',
  'marts',
  'a'.repeat(10_000),
  '10. oktober 2019 '.repeat(600),
];

it.each(WORDS)('%j is words and asks for no page', (q) => expect(readDirect(q, DIRECTORY)).toBeNull());

const PIECES: readonly string[] = [
  '1 ',
  '1',
  '00.',
  '00.01.00-',
  '- ',
  '-',
  '10. ',
  '10/',
  'a',
  'a ',
  'og ',
  'sag ',
  'sag nr. ',
  'punkt ',
  'punkt 4 og ',
  'd. ',
  '"',
  '" ',
  'A21-',
  'den 10. ',
  'oktober ',
  'chefforum ',
  'børne og ',
  '2019 ',
  '/a',
  '/a-a',
  'https://a/',
  'å\u030a',
  '10. og ',
  'KLE ',
  '12 34 ',
];

describe('reading ends, where trying every way to read a text would not', () => {
  useWatchdog();
  /** The longest text that is read. */
  const LONG = 400;

  it.each(PIECES)('%j over and over', (piece) => {
    const q = piece.repeat(LONG).slice(0, LONG);
    expect(() => readDirect(q, DIRECTORY)).not.toThrow();
  });
});
