import type { PersondataKind } from '../../model/config.ts';
import type { PrivateKind } from '../../personal/private/private.ts';
import { attachmentsOf, whereText } from '../attachments.ts';
import type { ArchiveRule, CheckContext, CheckedFile, Finding } from '../rule.ts';

const THINGS: Readonly<Record<PrivateKind, { readonly one: string; readonly note: string }>> = {
  telefon: {
    one: 'noget, der ligner en borgers telefonnummer',
    note: 'Slet det, medmindre det er myndighedens eller en virksomheds.',
  },
  mail: {
    one: 'noget, der ligner en privat mailadresse',
    note: 'Slet den, medmindre den er myndighedens eller en virksomheds.',
  },
  adresse: {
    one: 'noget, der ligner adressen på en persons hjem',
    note: 'Slet den, eller nævn kun området, hvis beslutningen kan forstås uden.',
  },
  ord: {
    one: 'ord, der siger, at noget ikke er for alle',
    note: 'Se efter, om teksten må offentliggøres. Må den ikke, så slet den her og i git-historikken.',
  },
};

/** How much a kind weighs: the settings say so, and else it is a warning. */
export const weightOf = (kind: PersondataKind, { archive }: CheckContext): 'advarsel' | 'fejl' =>
  archive?.config.persondata[kind] ?? 'advarsel';

/** What may be a person's own, and words that mark a text as secret, are for somebody to look at. */
export const persondata: ArchiveRule = {
  id: 'persondata',
  severity: 'advarsel',
  check: (context) => {
    const isOurs = ownHosts(context);
    return context.files.flatMap((file) => [
      ...inText(file, context, isOurs),
      ...inAttachments(file, context, isOurs),
    ]);
  },
};

type IsOurs = (host: string | null) => boolean;

/** The hosts of the archive's own addresses, and those below them, are the body's own. */
function ownHosts({ archive }: CheckContext): IsOurs {
  const { kontakt = null, baseUrl = '/' } = archive?.config ?? {};
  const hosts = [/@([^\s@>]+)$/.exec(kontakt ?? '')?.[1], /^https?:\/\/([^/:]+)/.exec(baseUrl)?.[1]];
  const own = hosts.flatMap((host) => host?.toLowerCase() ?? []);
  return (host) =>
    host !== null && own.some((one) => host === one || host.endsWith(`.${one}`) || one.endsWith(`.${host}`));
}

const inText = ({ path, privatePlaces }: CheckedFile, context: CheckContext, isOurs: IsOurs): Finding[] =>
  privatePlaces
    .filter(({ host }) => !isOurs(host))
    .map(({ kind, place }) => ({
      ...{ path, place, severity: weightOf(kind, context) },
      ...{ message: `Her står ${THINGS[kind].one}.`, note: THINGS[kind].note },
    }));

const inAttachments = (file: CheckedFile, context: CheckContext, isOurs: IsOurs): Finding[] =>
  attachmentsOf(file, context).flatMap(({ name, place, report }) =>
    report.private
      .filter(({ hosts }) => hosts.length === 0 || !hosts.every(isOurs))
      .map(({ kind, count, where }) => ({
        ...{ path: file.path, place, severity: weightOf(kind, context) },
        message: `Bilaget \`${name}\` rummer ${THINGS[kind].one}, ${count > 1 ? `${count} steder, først ` : ''}${whereText(where)}.`,
        note: `${THINGS[kind].note} Læg så en ny udgave af filen ind.`,
      })),
  );
