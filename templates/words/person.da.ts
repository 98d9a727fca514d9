import type { Side } from '../../src/model/afstemning.ts';
import { meetings } from '../../src/model/text/phrases.da.ts';
import type { AttendanceLine } from '../../src/model/views/person-models.ts';

/** The pages of lists and council members. */
export const person = {
  intro:
    'Siden viser, hvad referaterne siger om afstemninger og protokolleringer. Er nogen ikke nævnt ved en sag, siger referatet ikke, hvordan de stemte.',
  allIntro:
    'Her er de lister og medlemmer, som arkivets ejer har valgt at give en side. Siderne viser, hvad referaterne siger om afstemninger og protokolleringer.',
  lister: 'Lister og partier',
  personer: 'Medlemmer',
  votes: (year: string | null) => (year === null ? 'Afstemninger' : `Afstemninger i ${year}`),
  none: 'Referaterne nævner ingen afstemninger.',
  sides: {
    for: 'Stemte for',
    imod: 'Stemte imod',
    undlod: 'Stemte hverken for eller imod',
  } satisfies Record<Side, string>,
  members: (count: number) => (count === 1 ? '1 medlem' : `${count} medlemmer`),
  about: (emne: string) => `: ${emne}`,
  attendance: 'Fremmøde',
  attended: ({ forum, hele, del, ikke }: AttendanceLine) =>
    `${forum}: deltog i ${hele + del} af ${meetings(hele + del + ikke)}${del > 0 ? `, heraf ${del} delvis` : ''}.`,
};
