import type { Unread } from '../../attachments/text.ts';
import { listed } from '../../model/text/phrases.da.ts';
import { attachmentsOf } from '../attachments.ts';
import type { ArchiveRule } from '../rule.ts';
import { weightOf } from './persondata.ts';

const LOOK = 'Se selv efter, at der ikke står noget i den, som ikke må ud';
const TEXTS: Readonly<Record<Unread, { readonly what: string; readonly note: string }>> = {
  krypteret: {
    what: 'har et kodeord, så ingen kan se efter, hvad der står i',
    note: `Læg den ind uden kodeord. ${LOOK}.`,
  },
  ulæselig: {
    what: 'kan ikke læses, så ingen kan se efter, hvad der står i',
    note: `Gem den igen fra det program, den er lavet i. ${LOOK}.`,
  },
  billeder: {
    what: 'er billeder uden tekst, så ingen kan se efter, hvad der står på',
    note: `${LOOK}. Er det et indscannet dokument, så læg hellere det oprindelige ind; det kan også læses højt.`,
  },
  billede: {
    what: 'er et billede, og arkivet kan ikke se, hvad der er på det',
    note: `${LOOK}, og at personer, der kan kendes, har sagt ja.`,
  },
  'for-stor': {
    what: 'er så stor, at der ikke er set efter, hvad der står i',
    note: `Del den, eller gem den mindre. ${LOOK}.`,
  },
  'for-langsom': {
    what: 'tager så lang tid at læse, at der ikke er set efter i',
    note: `Del den, eller gem den igen. ${LOOK}.`,
  },
  ukendt: {
    what: 'er af en slags, som arkivet ikke kan se i',
    note: `Gem den som PDF eller i et nyere format. ${LOOK}.`,
  },
};

/** Where nobody could look, somebody must. */
export const bilagUlaest: ArchiveRule = {
  id: 'bilag-ulaest',
  severity: 'advarsel',
  check: (context) =>
    context.files.flatMap((file) =>
      attachmentsOf(file, context).flatMap(({ name, place, report }) =>
        report.unread.map(({ why, pages }) => {
          const subject =
            pages.length > 0 ? `${pagesText(pages)} i bilaget \`${name}\`` : `Bilaget \`${name}\``;
          return {
            ...{ path: file.path, place, severity: weightOf('ulaest', context) },
            ...{ message: `${subject} ${TEXTS[why].what}.`, note: TEXTS[why].note },
          };
        }),
      ),
    ),
};

const SHOWN = 12;

/** «Side 1, 2 og 5». */
function pagesText(pages: readonly number[]): string {
  const shown = pages.map(String);
  return `Side ${pages.length > SHOWN ? `${shown.slice(0, SHOWN).join(', ')} og flere` : listed(shown)}`;
}
