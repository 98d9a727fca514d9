import { expect, test } from 'vitest';
import { agendaTitle } from './agenda-title.ts';

test.for<[string, string]>([
  ['Punkt 5: Forslag om gratis parkering', 'Forslag om gratis parkering'],
  ['Pkt. 7: Ansøgning om sauna', 'Ansøgning om sauna'],
  ['Ad 4) Ferieplan for skoleåret 2024/25 v. skolechefen', 'Ferieplan for skoleåret 2024/25'],
  ['Sag 8 Valgsteder ved kommunalvalget v/borgerservicechefen', 'Valgsteder ved kommunalvalget'],
  ['12. Mødeplan for Byrådet', 'Mødeplan for Byrådet'],
  ['Lukket punkt: Salg af areal', 'Salg af areal'],
  ['CF - Status på fravær v. HR-chefen (9.30-10.00)', 'CF - Status på fravær'],
  ['Sygefravær i plejen? (kl. 9:40 – 10:10)', 'Sygefravær i plejen?'],
  ['Vedr.: Forslag om gratis parkering (kl. 18.10)', 'Forslag om gratis parkering'],
  ['SV: Sag 8 Valgsteder ved kommunalvalget', 'Valgsteder ved kommunalvalget'],
  ['punkt 4 10. oktober 2019', 'punkt 4 10. oktober 2019'],
  ['sag 15/5563', 'sag 15/5563'],
  ['punkt 4', 'punkt 4'],
  ['cykelsti', 'cykelsti'],
  ['v/formanden', 'v/formanden'],
])('«%s» is «%s»', ([typed, bare]) => {
  expect(agendaTitle(typed)).toBe(bare);
});
