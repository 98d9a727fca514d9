import type { IsoDate } from '../../src/model/brand.ts';
import type { RevisionType } from '../../src/model/history.ts';
import { longDate } from '../../src/model/time/danish-date.ts';
import { number } from '../format.ts';

const day = (date: IsoDate): string => `den\u00a0${longDate(date)}`;

/** What is told of a meeting's versions. */
export const rettelser = {
  published: 'Lagt i arkivet',
  corrected: 'Rettet i arkivet',
  all: (count: number) => (count === 1 ? 'Se hele rettelsen' : `Se alle ${number(count)}\u00a0rettelser`),
  after: 'efter godkendelsen',
  when: (date: IsoDate, isAfterApproval: boolean) =>
    `Rettet ${day(date)}${isAfterApproval ? ' efter godkendelsen' : ''}`,
  types: {
    dagsorden: (date: IsoDate) => `Dagsordenen lagt i arkivet ${day(date)}`,
    referat: (date: IsoDate) => `Referatet lagt i arkivet ${day(date)}`,
    genindsat: (date: IsoDate) => `Taget ud og lagt i arkivet igen ${day(date)}`,
  } satisfies Record<Exclude<RevisionType, 'rettelse'>, (date: IsoDate) => string>,
  lead: 'Her står, hvornår mødet kom i arkivet, og hvad der er rettet siden.',
  left:
    'Ordene fra før en rettelse vises ikke, hvis punktet nu er lukket eller fjernet, eller hvis der er taget navne, ' +
    'numre eller længere stykker ud. Så står der kun, at der er rettet.',
  before: 'Før',
  now: 'Efter',
  hidden: 'Ordene fra før vises ikke.',
  leftOut: (words: string) => `[… ${words} ord …]`,
  version: (commit: string) => `Udgave ${commit}`,
  nothing: '(ikke noget)',
};
