import type { AttachmentReport } from '../../attachments/report.ts';
import type { HiddenKind } from '../../attachments/text.ts';
import { listed } from '../../model/text/phrases.da.ts';
import { attachmentsOf } from '../attachments.ts';
import type { ArchiveRule, CheckContext } from '../rule.ts';
import { weightOf } from './persondata.ts';

const WORDS: Partial<Record<HiddenKind, string>> = {
  kommentar: 'kommentarer',
  rettelse: 'registrerede ændringer',
  slettet: 'slettet tekst, som stadig kan læses',
  skjult: 'skjult tekst',
  vedhæftet: 'andre filer inden i sig',
};

const CLEAN =
  'Fjern det i Word med Filer → Oplysninger → Kontrollér dokument (accepter ændringerne først), eller gem som PDF uden dokumentegenskaber, og læg den nye fil ind.';
const CLEAN_PICTURE =
  'Fjern billedets egenskaber (i Windows: højreklik → Egenskaber → Detaljer → Fjern egenskaber), og læg det ind igen.';

/** Authors that are the body itself, or an office or a program, are nobody's name. */
const NOBODY =
  /kommune|region|forvaltning|afdeling|sekretariat|center|kontor|administrator|bruger|user|microsoft|office|adobe|scanner|kopi|print|python|unknown|ukendt|^\W*$/i;

/** What an attachment tells beside its pages goes out with it. */
export const bilagSkjult: ArchiveRule = {
  id: 'bilag-skjult',
  severity: 'advarsel',
  check: (context) =>
    context.files.flatMap((file) =>
      attachmentsOf(file, context).flatMap(({ name, place, report }) => {
        const things = thingsOf(report, context);
        if (things.length === 0) return [];
        return [
          {
            ...{ path: file.path, place, severity: weightOf('skjult', context) },
            message: `Bilaget \`${name}\` fortæller mere end det, man ser: ${listed(things)}.`,
            note: /\.(?:jpe?g|png|tiff?|webp|heic)$/i.test(name) ? CLEAN_PICTURE : CLEAN,
          },
        ];
      }),
    ),
};

function thingsOf({ metadata, hidden }: AttachmentReport, { archive }: CheckContext): string[] {
  const own = archive?.config.organisation.toLowerCase() ?? '';
  const isPerson = (author: string): boolean =>
    !NOBODY.test(author) && !(own !== '' && author.toLowerCase().includes(own));
  return [
    ...(metadata.authors.some(isPerson) ? ['navnet på forfatteren'] : []),
    ...(metadata.hasPosition ? ['stedet, billedet er taget'] : []),
    ...hidden.flatMap((kind) => WORDS[kind] ?? []),
  ];
}
