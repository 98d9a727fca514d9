// Ballots and attendance as rows, as Danish Excel reads them.
import type { VoteSide } from '../model/afstemning.ts';
import { SIDES } from '../model/afstemning.ts';
import type { WholeMeeting } from '../model/archive.ts';
import type { Fremmoedt, ItemRange, MeetingPart } from '../model/fremmoede.ts';
import { csvLine } from '../model/text/csv.ts';
import type { Href } from './meeting-data.ts';

const VOTES_HEADER = [
  ...['dato', 'forum', 'punkt', 'titel', 'om', 'emne', 'enstemmig'],
  ...SIDES.flatMap((side) => [side, `${side} navne`]),
  ...['kilde', 'adresse'],
];
const PEOPLE_HEADER = [
  ...['dato', 'forum', 'navn', 'antal', 'roller', 'liste', 'tilstede', 'del', 'stedfortræder for', 'tekst'],
  'adresse',
];

/** What `/data/afstemninger.csv` begins with. */
export const VOTES_HEAD = `\uFEFF${csvLine(VOTES_HEADER)}`;
/** What `/data/fremmoede.csv` begins with. */
export const PEOPLE_HEAD = `\uFEFF${csvLine(PEOPLE_HEADER)}`;

const sideCells = (side: VoteSide | null): string[] => [
  side?.antal == null ? '' : String(side.antal),
  (side?.af ?? []).map(({ navn, antal }) => (antal === null ? navn : `${navn} (${antal})`)).join(', '),
];

/** A row for each ballot of a meeting. */
export const voteRows = (meeting: WholeMeeting, address: Href): string =>
  meeting.punkter
    .flatMap(({ nummer, kortTitel, url, afstemninger }) =>
      afstemninger.map((ballot) =>
        csvLine([
          ...[meeting.date, meeting.forum.navn, String(nummer), kortTitel, ballot.om, ballot.emne ?? ''],
          ballot.enstemmig ? 'ja' : 'nej',
          ...SIDES.flatMap((side) => sideCells(ballot[side])),
          ...[ballot.kilde, address(url)],
        ]),
      ),
    )
    .join('');

/** A row for each one that a meeting's lines tell of. */
export const peopleRows = (meeting: WholeMeeting, people: readonly Fremmoedt[], address: Href): string =>
  people
    .map(({ navn, antal, roller, liste, tilstede, del, stedfortraederFor, tekst }) =>
      csvLine([
        ...[meeting.date, meeting.forum.navn, navn ?? '', antal === null ? '' : String(antal)],
        ...[roller.join(', '), liste ?? '', tilstede, del ? partText(del) : '', stedfortraederFor ?? ''],
        ...[tekst, address(meeting.url)],
      ]),
    )
    .join('');

/** `pkt. 3–7`, `ikke pkt. 4`, `fra 17:15` */
function partText({ punkter, undtagen, fra, til }: MeetingPart): string {
  return [
    ...punkter.map((range) => `pkt. ${rangeText(range)}`),
    ...undtagen.map((range) => `ikke pkt. ${rangeText(range)}`),
    ...(fra ? [`fra ${fra}`] : []),
    ...(til ? [`til ${til}`] : []),
  ].join(', ');
}

const rangeText = ({ fra, til }: ItemRange): string =>
  fra === til ? String(fra) : `${fra ?? ''}–${til ?? ''}`;
