// The meetings, items and cases as rows, beside the register of decisions.
import type { Archive, Meeting } from '../model/archive.ts';
import { csvHead, csvLine } from '../model/text/csv.ts';
import type { Href } from './meeting-data.ts';

const MEETING_HEADER = ['dato', 'forum', 'type', 'status', 'start', 'slut', 'sted', 'punkter', 'adresse'];
const PUNKT_HEADER = ['dato', 'forum', 'punkt', 'titel', 'lukket', 'sagsnumre', 'udfald', 'bilag', 'adresse'];
const SAG_HEADER = ['sagsnummer', 'titel', 'foerste', 'seneste', 'behandlinger', 'adresse'];

/** What `/data/punkter.csv` begins with. */
export const PUNKTER_HEAD = csvHead(PUNKT_HEADER);

/** `/data/moeder.csv`: a row a meeting, oldest first. */
export const moederCsv = ({ meetings }: Archive, address: Href): string =>
  csvHead(MEETING_HEADER) +
  meetings
    .map(({ date, forum, kind, status, start, end, place, punkter, url }) =>
      csvLine([
        ...[date, forum.navn, kind, status.state ?? '', start ?? '', end ?? '', place ?? ''],
        ...[String(punkter.length), address(url)],
      ]),
    )
    .join('');

/** A meeting's rows of `/data/punkter.csv`; of a closed item no more than its page tells. */
export const punktRows = (
  { date, forum, punkter }: Pick<Meeting, 'date' | 'forum' | 'punkter'>,
  address: Href,
): string =>
  punkter
    .map(({ nummer, kortTitel, lukket, sagsnumre, udfald, bilag, url }) =>
      csvLine([
        ...[date, forum.navn, String(nummer), kortTitel, lukket ? 'ja' : 'nej', sagsnumre.join(', ')],
        ...[udfald ?? '', String(bilag.length), address(url)],
      ]),
    )
    .join('');

/** `/data/sager.csv`: a row a case, by number. */
export const sagerCsv = ({ sager }: Archive, address: Href): string =>
  csvHead(SAG_HEADER) +
  sager
    .map(({ nummer, titel, first, last, count, url }) =>
      csvLine([nummer, titel, first, last, String(count), address(url)]),
    )
    .join('');
