import { expect, test } from 'vitest';
import { similarQuery } from './similar-query.ts';

const SAG = '05.01.12-G01-7-23';

test.each([
  [
    'the subject, and not how far it has come',
    'Cykelsti til Strandbyen: anlægsregnskab',
    'Cykelsti ELLER Strandbyen',
  ],
  [
    'the whole title where its head tells little',
    'Budget: rykning af gymnastiksal',
    'Budget ELLER rykning ELLER gymnastiksal',
  ],
  ['no small words, months or bodies', 'Udpegning til Ældrerådet af havnechef og fisker i maj', 'fisker'],
  [
    'its longest words',
    'Støj fra havn, kaj, kran og kutterværksted ved badebroen',
    'Støj ELLER havn ELLER kutterværksted ELLER badebroen',
  ],
])('a query for what is like an item has %s', (_, titel, words) => {
  expect(similarQuery({ titel, sagsnumre: [SAG], texts: [] })).toBe(`${words} -${SAG}`);
});

test('where the title tells little, what the text has more than once is asked for too', () => {
  const texts = [
    'Vikarbureauet sendte regningen, og vikarbureauet er betalt.',
    'Kommunen betaler hver måned.',
  ];
  expect(similarQuery({ titel: 'Godkendelse af aftale', sagsnumre: [SAG], texts })).toBe(
    `aftale ELLER vikarbureauet -${SAG}`,
  );
});

test('an item without a case leaves itself out by its title, and one of which nothing tells has no query', () => {
  expect(similarQuery({ titel: 'Sauna på «molen»', sagsnumre: [], texts: [] })).toBe(
    'Sauna ELLER molen -"Sauna på molen"',
  );
  expect(similarQuery({ titel: 'Godkendelse', sagsnumre: [], texts: [] })).toBeNull();
});
