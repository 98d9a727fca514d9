import { describe, expect, test } from 'vitest';
import { nextStepOf } from './next-step.ts';

describe('a decision sets the next step of its case', () => {
  test.each([
    ['Sagen genoptages i juni.'],
    ['Udsat til december, da to af datoerne falder sammen.'],
    ['Sagen blev udsat til 2024, så udvalget kan se en opdateret prognose.'],
    ['Udvalget udsatte sagen til næste møde.'],
    ['Forvaltningen retter udkastet og forelægger det igen.'],
    ['Sagen forelægges igen, når høringen er slut.'],
    ['Sagen forelægges Byrådet i august.'],
    ['Forslaget tages op igen, når de nationale afgiftsregler er kendt.'],
    ['Forvaltningen vender tilbage med et oplæg inden sommerferien.'],
    ['Ordningen evalueres efter et år.'],
    ['Punktet behandles på ny på mødet i marts.'],
    ['Der følges op på sagen i 2. kvartal 2025.'],
    ['Sagen udskydes til budgetforhandlingerne.'],
    ['Sagen tages op på det næste møde.'],
    ['Udvalget besluttede at udsætte sagen til næste møde.'],
    ['Planen sendes i offentlig høring i otte uger.'],
    ['Byrådet besluttede at sende sagen tilbage til udvalget.'],
    ['Der gives en status på mødet i oktober.'],
    ['2. behandling finder sted den 8. oktober.'],
    ['Punktet overføres til næste møde.'],
    ['Udvalget ønsker sagen genoptaget i august.'],
    ['Bestyrelsen ønsker punktet på dagsordenen til næste møde.'],
    ['Udvalget bad om en opfølgning om et halvt år.'],
    ['Udvalget ønskede sagen forelagt igen, når høringen er afsluttet.'],
    ['Sagen udsættes, til der foreligger et høringssvar.'],
  ])('%s', (text) => {
    expect(nextStepOf([`Godkendt. ${text} Og mere.`])).toBe(text);
  });

  test.each([
    'Godkendt.',
    'Sagen har været i høring i foråret.',
    'Indstillingen om at genoptage sagen i juni blev forkastet.',
    'Udvalget drøftede evalueringen fra 2024.',
    'Byrådet godkendte, at tilskuddet gives i 2025 og 2026.',
    'Sagen genoptages ikke.',
    'Et medlem foreslog, at sagen genoptages i juni.',
    'Sagen blev genoptaget.',
    'Indstillingen blev godkendt igen.',
    'Anbefales over for Byrådet.',
    'Udvalget tog status for 2024 til efterretning.',
    'Liste B i Byrådet ønsker sagen genoptaget i august.',
    'Udvalget ønsker ikke sagen genoptaget.',
    'Udvalget ønsker en plan, der gælder frem til 2030.',
    'Udvalget bad om, at det bliver ført til protokols.',
  ])('but not «%s»', (text) => {
    expect(nextStepOf([text])).toBeNull();
  });
});

test.each([
  [
    'Taget til efterretning, idet forvaltningen forelægger en plan i maj.',
    'Forvaltningen forelægger en plan i maj.',
  ],
  ['Indstillingen blev godkendt, og sagen genoptages i juni.', 'Sagen genoptages i juni.'],
  ['Godkendt med den bemærkning, at sagen evalueres efter et år.', 'Sagen evalueres efter et år.'],
  ['Godkendt, dog således at punkt 3 forelægges på ny i maj.', 'Punkt 3 forelægges på ny i maj.'],
  [
    'Drøftet; administrationen vender tilbage med et notat i august.',
    'Administrationen vender tilbage med et notat i august.',
  ],
  [
    'Udvalget godkendte budgettet og ønsker en status i maj.',
    'Udvalget godkendte budgettet og ønsker en status i maj.',
  ],
  [
    'Sagen sendes i høring, og sagen genoptages i juni.',
    'Sagen sendes i høring, og sagen genoptages i juni.',
  ],
])('as a clause of its own, where one has it: %s', (text, step) => expect(nextStepOf([text])).toBe(step));
