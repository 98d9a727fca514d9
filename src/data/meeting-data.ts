import { punktUrl } from '../archive/urls.ts';
import type { Afstemning, Voter, VoteSide } from '../model/afstemning.ts';
import type { Afsnit, WholeMeeting, WholePunkt } from '../model/archive.ts';
import type { Tombstone } from '../model/fjernelse.ts';
import type { Fremmoedt } from '../model/fremmoede.ts';
import type { MeetingHistory } from '../model/history.ts';
import { changeWords } from '../model/views/change-words.ts';
import { readFremmoede } from '../parse/fremmoede/read-fremmoede.ts';
import type { MeetingData, TombstoneData } from './schema.ts';
import { heading } from './version.ts';

type PunktData = MeetingData['punkter'][number];

/** Puts the archive's base path before an address of its own; other addresses stay as they are. */
export type Href = (url: string) => string;

const hrefOrNull = (url: string | null, href: Href): string | null => (url === null ? null : href(url));

function afsnitData({ kind, overskrift, forum, date, html, text }: Afsnit): PunktData['afsnit'][number] {
  return { kind, overskrift, forum, date, html, text };
}

const voterData = ({ navn, art, antal, liste }: Voter): Voter => ({ navn, art, antal, liste });

const sideData = (side: VoteSide | null): PunktData['afstemninger'][number]['for'] =>
  side && { antal: side.antal, af: side.af.map(voterData) };

function ballotData(ballot: Afstemning): PunktData['afstemninger'][number] {
  const { om, emne, enstemmig, kilde } = ballot;
  return {
    ...{ om, emne, enstemmig },
    ...{ for: sideData(ballot.for), imod: sideData(ballot.imod), undlod: sideData(ballot.undlod) },
    kilde,
  };
}

function personData(one: Fremmoedt): MeetingData['fremmoede'][number] {
  const { del, roller } = one;
  const part = del && { ...del, punkter: [...del.punkter], undtagen: [...del.undtagen] };
  return { ...one, roller: [...roller], del: part };
}

function punktData(punkt: WholePunkt, href: Href): PunktData {
  const { id, nummer, titel, kortTitel, oplaegsholder, tidsrum, sagsnumre, lukket, indstiller, udfald } =
    punkt;
  return {
    id,
    url: href(punkt.url),
    nummer: String(nummer),
    titel,
    kortTitel,
    oplaegsholder,
    tidsrum: tidsrum ? `${tidsrum.start}-${tidsrum.end}` : null,
    sagsnumre: [...sagsnumre],
    lukket,
    grundlag: punkt.grundlag,
    indstiller,
    udfald,
    afstemninger: punkt.afstemninger.map(ballotData),
    udtalelser: punkt.udtalelser.map(({ art, af, tekst }) => ({ art, af: af.map(voterData), tekst })),
    afsnit: punkt.afsnit.map(afsnitData),
    bilag: punkt.bilag.map((bilag) => ({ titel: bilag.titel, url: hrefOrNull(bilag.url, href) })),
    referencer: punkt.referencer.map(({ tekst, kind, target, url }) => ({
      tekst,
      kind,
      target,
      url: hrefOrNull(url, href),
    })),
  };
}

/** An address that was taken down, as other programs read it. */
export const tombstoneData = ({ url, art, dato, grund }: Tombstone, href: Href): TombstoneData => ({
  url: href(url),
  kind: art,
  date: dato,
  grund,
});

const historyData = ({ version, revisions }: MeetingHistory): MeetingData['history'] => ({
  version,
  revisions: revisions.map(({ changes, ...revision }) => ({
    ...revision,
    changes: changes.map((change) => changeWords(change).replaceAll('\u00a0', ' ')),
  })),
});

/** A meeting as other programs read it. */
export function meetingData(
  meeting: WholeMeeting,
  href: Href,
  people: readonly Fremmoedt[] = readFremmoede(meeting),
): MeetingData {
  const { id, url, kind, forum, date, start, end, place, status, punkter, history } = meeting;
  return {
    ...heading('meeting', href),
    id,
    url: href(url),
    kind,
    forum: { slug: forum.slug, navn: forum.navn },
    date,
    start,
    end,
    place,
    status: {
      state: status.state,
      derived: status.derived,
      by: status.by ? { url: href(status.by.url), date: status.by.date } : null,
    },
    rettelser: meeting.rettelser.map(({ dato, tekst }) => ({ dato, tekst })),
    fremmoede: people.map(personData),
    punkter: punkter.map((punkt) => punktData(punkt, href)),
    tombstones: meeting.fjernede.map(({ nummer, dato, grund }) =>
      tombstoneData({ url: punktUrl(id, nummer), art: 'punkt', dato, grund }, href),
    ),
    history: history && historyData(history),
  };
}
