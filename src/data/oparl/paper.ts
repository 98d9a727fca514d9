// A case as OParl has it: a paper, with each of its treatments within it.
import type { Sag } from '../../model/archive.ts';
import { type Address, oparlPath } from './ids.ts';
import { consultationId } from './meeting.ts';
import { type OparlObject, oparlObject } from './object.ts';

/** A case with the items that carry its number. */
export function oparlPaper(sag: Sag, address: Address): OparlObject {
  const { nummer, slug, url, titel, first, events } = sag;
  const treatments = events.filter((event) => event.type === 'behandling');
  return oparlObject('Paper', address(oparlPath.paper(slug)), {
    body: address(oparlPath.body),
    ...{ name: titel, reference: nummer, date: first, paperType: 'Sag' },
    consultation: treatments.map(({ punkt }) => {
      const meeting = address(oparlPath.meeting(punkt.meeting.id));
      return oparlObject('Consultation', consultationId(url, punkt, address), {
        agendaItem: `${meeting}#punkt-${punkt.nummer}`,
        meeting,
        organization: [address(oparlPath.organization(punkt.meeting.forum.slug))],
        role: punkt.udfald ?? undefined,
      });
    }),
    web: address(url),
  });
}
