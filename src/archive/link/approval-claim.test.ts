import { describe, expect, it } from 'vitest';
import { archiveOf, meetingFile } from '../../../test/support/content.ts';

/** The state of the meeting of 14 May after one of 28 May with this title and decision. */
async function stateAfter(titel: string, beslutning: string): Promise<string | null | undefined> {
  const archive = await archiveOf({
    ...meetingFile('## Punkt 1: Budget\n\n### Beslutning\n\nGodkendt.', '2024-05-14'),
    ...meetingFile(`## Punkt 1: ${titel}\n\n### Beslutning\n\n${beslutning}`, '2024-05-28'),
  });
  return archive.meetings.find(({ date }) => date === '2024-05-14')?.status.state;
}

const TITEL = 'Godkendelse af referat fra mødet den 14. maj 2024';
const BOTH = 'Godkendelse af dagsorden og referat fra 14. maj 2024';

describe('minutes are approved', () => {
  it.each([
    [TITEL, 'Godkendt.'],
    [TITEL, 'Referatet godkendtes.'],
    [TITEL, 'Godkendt med bemærkninger til punkt 3.'],
    [TITEL, 'Godkendt med den rettelse, at fristen ikke er den 1. juni.'],
    [TITEL, 'Godkendt, dog rettes mødetidspunktet.'],
    [TITEL, 'Referatet blev gennemgået og godkendt.'],
    [TITEL, 'Et flertal godkendte referatet. Liste H kunne ikke godkende det.'],
    [TITEL, 'Referatet er i orden.\n\nUdfald: godkendt'],
    [BOTH, 'Dagsordenen blev godkendt. Referatet blev godkendt.'],
    [BOTH, 'Begge dele godkendt.'],
    ['Godkendelse af protokol fra mødet den 14. maj 2024', 'Protokollen blev godkendt.'],
    ['Godkendelse af protokol fra mødet den 14. maj 2024', 'Godkendt og underskrevet.'],
    ['Godkendelse af beslutningsprotokol fra den 14. maj 2024', 'Godkendt.'],
    ['Beslutningsprotokollen af 14. maj 2024', 'Tiltrådt uden bemærkninger.'],
    ['Godkendelse af mødereferat fra 14. maj 2024', 'Mødereferatet godkendt.'],
    ['Protokol fra forrige møde', 'Chefforum vedtog protokollen fra sidste møde.'],
    ['Godkendelse af referat fra chefforums møde den 14. maj 2024', 'Godkendt.'],
    ['Godkendelse af forummets referat af 14. maj 2024', 'Godkendt.'],
  ])('%s: %s', async (titel, beslutning) => expect(await stateAfter(titel, beslutning)).toBe('godkendt'));
});

describe('minutes stay a draft', () => {
  it.each([
    [TITEL, 'Ej godkendt.'],
    [TITEL, 'Chefforum godkender ikke referatet fra mødet den 14. maj 2024.'],
    [TITEL, 'Referatet kunne ikke godkendes.'],
    [TITEL, 'Chefforum undlod at godkende referatet.'],
    [TITEL, 'Hverken dagsorden eller referat blev godkendt.'],
    [TITEL, 'Referatet godkendes på næste møde.'],
    [TITEL, 'Referatet vil blive godkendt på næste møde.'],
    [TITEL, 'Godkendelsen udsættes.'],
    [TITEL, 'Referatet blev drøftet.'],
    [TITEL, 'Borgerlisten kunne godkende referatet.'],
    [TITEL, 'Formanden oplyste, at referatet er godkendt.'],
    [BOTH, 'Dagsordenen blev godkendt. Referatet godkendes på næste møde.'],
    [BOTH, 'Dagsordenen blev godkendt.'],
    [BOTH, 'Dagsordenen blev godkendt, men referatet blev ikke godkendt.'],
    [BOTH, 'Dagsordenen godkendt. Referatet udsættes.'],
    [BOTH, 'Dagsordenen godkendt. Referatet mangler.'],
    [BOTH, 'Dagsordenen blev godkendt, og referatet blev taget til efterretning.'],
    ['Godkendelse af referat fra Byrådets møde den 14. maj 2024', 'Godkendt.'],
    ['Godkendelse af protokol fra Økonomiudvalget den 14. maj 2024', 'Godkendt.'],
    ['Referat fra Hoved-MED den 14. maj 2024', 'Godkendt.'],
    ['Godkendelse af referat fra ØU den 14. maj 2024', 'Godkendt.'],
    ['Godkendelse af referat af 14. maj 2024 fra Kulturudvalget', 'Godkendt.'],
    ['Plan af 14. maj 2024', 'Godkendt. Liste H ønskede følgende ført til protokol: Planen er for dyr.'],
  ])('%s: %s', async (titel, beslutning) => expect(await stateAfter(titel, beslutning)).toBe('udkast'));
});
