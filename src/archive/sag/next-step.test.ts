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
  ])('%s', (text) => {
    expect(nextStepOf([`Godkendt. ${text} Og mere.`])).toBe(text);
  });

  test.each([
    'Godkendt.',
    'Sagen genoptages ikke.',
    'Et medlem foreslog, at sagen genoptages i juni.',
    'Sagen blev genoptaget.',
    'Indstillingen blev godkendt igen.',
    'Anbefales over for Byrådet.',
    'Udvalget tog status for 2024 til efterretning.',
  ])('but not «%s»', (text) => {
    expect(nextStepOf([text])).toBeNull();
  });
});
