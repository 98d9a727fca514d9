import type { VNode } from 'preact';
import { longDate, weekdayDate } from '../../../src/model/time/danish-date.ts';
import type { MeetingPageModel, SiteInfo } from '../../../src/model/views/page-models.ts';
import { clockRange } from '../../format.ts';
import { lukkede } from '../../words/lukkede.da.ts';
import { meeting } from '../../words/text.da.ts';
import { Fact } from '../Fact.tsx';
import { Link } from '../Link.tsx';
import { History } from './History.tsx';
import { Status } from './Status.tsx';

/** When and where a meeting was held, who was there, and how far its minutes have come. */
export function MeetingFacts({ site, page }: { site: SiteInfo; page: MeetingPageModel }): VNode {
  const { date, start, end, place, deltagere, afbud, kilde, kind, status, grounds, rettelser, history } =
    page;
  return (
    <dl class="fakta">
      <Fact
        name={meeting.date}
        values={[
          <time key={date} datetime={date}>
            {weekdayDate(date)}
          </time>,
        ]}
      />
      <Fact name={meeting.time} values={start ? [clockRange(start, end)] : []} />
      <Fact name={meeting.place} values={place ? [place] : []} />
      <Fact
        name={meeting.status}
        values={
          status.state || kind === 'dagsorden'
            ? [<Status key="status" site={site} kind={kind} status={status} />]
            : []
        }
      />
      <Fact name={kind === 'dagsorden' ? meeting.indkaldt : meeting.deltagere} values={deltagere} />
      <Fact name={meeting.afbud} values={afbud} />
      <Fact
        name={meeting.rettet}
        values={rettelser.map(({ dato, tekst }) => (
          <span key={dato}>
            <time datetime={dato}>{longDate(dato)}</time>: {tekst}
          </span>
        ))}
      />
      <History site={site} history={history} />
      <Fact
        name={lukkede.facts}
        values={grounds.map(({ grundlag, count }) => `${count} ${lukkede.short(grundlag)}`)}
      />
      <Fact
        name={meeting.kilde}
        values={
          kilde
            ? [
                <Link key="kilde" site={site} to={kilde.url}>
                  {meeting.original(kilde.type)}
                </Link>,
              ]
            : []
        }
      />
    </dl>
  );
}
