import { expect, test } from 'vitest';
import { actsOf, isBody, isPersonTitle, personSubjects } from './subject.ts';

test.for([
  ['chefen', true],
  ['ældrechefens', true],
  ['kommunaldirektøren', true],
  ['formand', true],
  ['lederskab', false],
  ['ældre', false],
] as const)('whether «%s» stands for a person', ([word, isPerson]) => {
  expect(isPersonTitle(word)).toBe(isPerson);
});

test.for<[text: string, ...subjects: string[]]>([
  ['chefen for sundhed og ældre indstiller at planen', 'sundhed', 'ældre'],
  ['direktøren for børn, unge og kultur oplyser', 'børn,', 'unge', 'kultur'],
  ['chefen for økonomi, anna holm, oplyste', 'økonomi,'],
  ['formand for udvalget', 'udvalget'],
  ['planen for sundhed og ældre'],
  ['forelægges klima- og teknikudvalget', 'klima-'],
  ['klima- og energiplan'],
  ['spørg teknik- og miljøchefen', 'teknik-'],
  ['en leder i Teknik og Miljø', 'Teknik', 'Miljø'],
  ['Teknik og miljø i skolen'],
  ['Østerby og Vesterby'],
])('of «%s» what belongs to a title', ([text, ...subjects]) => {
  const words = text.split(' ');
  const told = words.map((word) => ({
    lower: word.replace(/[,-]$/, '').toLowerCase(),
    isName: /^\p{Lu}/u.test(word),
    isPerson: isPersonTitle(word),
    isBody: isBody(word),
    ends: /[,-]$/.exec(word)?.[0] ?? '',
  }));
  expect([...personSubjects(told)].map((at) => words[at])).toEqual(subjects);
});

test.for<[title: string, ...acts: string[]]>([
  ['valg af grund til ny skole', 'valg'],
  ['ny skole valg af grund', 'valg'],
  ['valg af formand'],
  ['valg af en ny næstformand'],
  ['valg af to medlemmer til hegnssynet'],
  ['kommunalvalg 2025'],
  ['salg af havnevej 3', 'salg'],
])('of «%s» what is done to something else', ([title, ...acts]) => {
  const words = title.split(' ');
  expect([...actsOf(words)].map((at) => words[at])).toEqual(acts);
});
