// A meeting as OParl has it, with its items and their files within it.

import type { WholeMeeting, WholePunkt } from '../../model/archive.ts';
import type { ClockTime, IsoDate } from '../../model/brand.ts';
import type { Personside } from '../../model/config.ts';
import { REMOVED_BILAG } from '../../model/fjernelse.ts';
import { ownDecisions } from '../../model/own-decision.ts';
import { slug } from '../../model/text/slug.ts';
import { copenhagenDateTime } from '../../model/time/copenhagen-time.ts';
import { longDate } from '../../model/time/danish-date.ts';
import { endDate } from '../../model/time/meeting-end.ts';
import { keysOf } from '../../parse/fremmoede/names.ts';
import { FILE_TYPES } from '../response-headers.ts';
import { type Address, oparlPath } from './ids.ts';
import { dayInstant, type OparlObject, oparlObject } from './object.ts';
import { namesPresent } from './people.ts';

const START = '00:00' as ClockTime;

/** How far a meeting has come, in the words that OParl proposes. */
const STATES = { dagsorden: 'eingeladen', referat: 'durchgeführt' } as const;

/** A meeting with all that its page tells, and those of some people who were there; of a closed item what is published of it. */
export function oparlMeeting(
  meeting: WholeMeeting,
  people: readonly Personside[],
  address: Address,
): OparlObject {
  const { id, url, kind, forum, date, sequence, start, end, place, status, punkter, fjernede, history } =
    meeting;
  const own = address(oparlPath.meeting(id));
  const web = address(url);
  const lastDay = start && end ? endDate(date, start, end) : null;
  const protocol = oparlObject('File', `${own}#${kind}`, {
    name: kind === 'referat' ? 'Referat' : 'Dagsorden',
    ...{ mimeType: 'text/html', date, accessUrl: web, web },
  });
  const revisions = history?.revisions ?? [];
  const participants = people.length > 0 ? participantsOf(meeting, people, address) : [];
  return oparlObject('Meeting', own, {
    name: `${forum.navn}, ${longDate(date)}${sequence > 1 ? ` (${sequence}. møde)` : ''}`,
    meetingState: STATES[kind],
    cancelled: status.state === 'aflyst',
    start: copenhagenDateTime(date, start ?? START),
    end: end && lastDay ? copenhagenDateTime(lastDay, end) : undefined,
    location: place ? oparlObject('Location', `${own}#sted`, { description: place }) : undefined,
    organization: [address(oparlPath.organization(forum.slug))],
    participant: participants.length > 0 ? participants : undefined,
    [kind === 'referat' ? 'resultsProtocol' : 'invitation']: protocol,
    agendaItem: [
      ...punkter.map((punkt, order) => agendaItem(punkt, { own, order, date, address })),
      // What was taken down stays as an object that is deleted.
      ...fjernede.map(({ nummer, dato }, at) =>
        oparlObject('AgendaItem', `${own}#punkt-${nummer}`, {
          ...{ order: punkter.length + at, modified: dayInstant(dato), deleted: true },
        }),
      ),
    ],
    created: instant(revisions[0]?.date),
    modified: instant(revisions.at(-1)?.date),
    web,
  });
}

/** The ids of the people who were at a meeting, of those whom the settings name. */
function participantsOf(meeting: WholeMeeting, people: readonly Personside[], address: Address): string[] {
  if (meeting.status.state === 'aflyst') return [];
  const present = namesPresent(meeting);
  return people
    .filter((person) => [...keysOf(person)].some((key) => present.has(key)))
    .map(({ navn }) => address(oparlPath.person(slug(navn))));
}

const instant = (date: IsoDate | undefined): string | undefined => (date ? dayInstant(date) : undefined);

interface Within {
  readonly own: string;
  readonly order: number;
  readonly date: IsoDate;
  readonly address: Address;
}

function agendaItem(punkt: WholePunkt, { own, order, date, address }: Within): OparlObject {
  const { anchor, nummer, titel, lukket, udfald, tidsrum, sager, bilag, url } = punkt;
  const { date: held, forum } = punkt.meeting;
  const decision = ownDecisions({ afsnit: punkt.afsnit, meeting: { date: held, forum: forum.slug } })
    .map(({ text }) => text.trim())
    .join('\n\n');
  const [sag] = sager;
  const files = bilag.flatMap(({ titel: name, url: file, bytes }, at) => {
    const id = `${own}#${anchor}-bilag-${at + 1}`;
    if (file) return [fileObject(id, { name, url: file, bytes }, address)];
    // What was taken down stays as an object that is deleted, at the page that tells of it; what was never published is none.
    return name === REMOVED_BILAG
      ? [oparlObject('File', id, { accessUrl: address(url), deleted: true })]
      : [];
  });
  return oparlObject('AgendaItem', `${own}#${anchor}`, {
    ...{ number: String(nummer), order, name: titel, public: !lukket },
    consultation: sag ? consultationId(sag.url, punkt, address) : undefined,
    result: udfald ?? undefined,
    resolutionText: decision === '' ? undefined : decision,
    auxiliaryFile: files.length > 0 ? files : undefined,
    start: tidsrum ? copenhagenDateTime(date, tidsrum.start) : undefined,
    end: tidsrum ? copenhagenDateTime(date, tidsrum.end) : undefined,
    web: address(url),
  });
}

/** What a case and an item have to do with each other, within the case's own file. */
export const consultationId = (
  sagUrl: string,
  { meeting, nummer }: Pick<WholePunkt, 'meeting' | 'nummer'>,
  address: Address,
): string =>
  `${address(oparlPath.paper(sagUrl.replace(/^\/sag\/|\/$/g, '')))}#${meeting.id.replace('/', '-')}-punkt-${nummer}`;

function fileObject(
  id: string,
  { name, url, bytes }: { readonly name: string; readonly url: string; readonly bytes: number | null },
  address: Address,
): OparlObject {
  const isOwn = url.startsWith('/');
  const at = isOwn ? address(url) : url;
  const ending = /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return oparlObject('File', id, {
    name,
    fileName: isOwn ? decodeURIComponent(url.slice(url.lastIndexOf('/') + 1)) : undefined,
    mimeType: Object.hasOwn(FILE_TYPES, ending) ? FILE_TYPES[ending] : undefined,
    size: bytes ?? undefined,
    accessUrl: at,
    downloadUrl: isOwn ? at : undefined,
  });
}
