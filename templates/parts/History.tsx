import type { VNode } from 'preact';
import { changeWords } from '../../src/model/change-words.ts';
import { longDate } from '../../src/model/danish-date.ts';
import type { HistoryView } from '../../src/model/history-view.ts';
import type { SiteInfo } from '../../src/model/page-models.ts';
import { rettelser } from '../rettelser.da.ts';
import { Fact } from './Fact.tsx';
import { Link } from './Link.tsx';

/** When a meeting came into the archive, and its latest corrections, among the facts of its page. */
export function History({ site, history }: { site: SiteInfo; history: HistoryView | null }): VNode | null {
  if (!history) return null;
  const { published, corrections, count, url } = history;
  const lines = corrections.map((line) => (
    <span key={line.url} class="rettelse">
      <Link site={site} to={line.url}>
        <time datetime={line.date}>{longDate(line.date)}</time>
        {line.isAfterApproval ? `, ${rettelser.after}` : ''}
      </Link>
      {`: ${line.changes.map(changeWords).join(', ')}`}
    </span>
  ));
  const more = (
    <Link key="alle" site={site} to={url}>
      {rettelser.all(count)}
    </Link>
  );
  return (
    <>
      <Fact
        name={rettelser.published}
        values={
          published
            ? [
                <time key="dag" datetime={published}>
                  {longDate(published)}
                </time>,
              ]
            : []
        }
      />
      <Fact name={rettelser.corrected} values={count > 0 ? [...lines, more] : []} />
    </>
  );
}
