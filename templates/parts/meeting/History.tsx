import type { VNode } from 'preact';
import { longDate } from '../../../src/model/time/danish-date.ts';
import { changeWords } from '../../../src/model/views/change-words.ts';
import type { HistoryView } from '../../../src/model/views/history-view.ts';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import { rettelser } from '../../words/rettelser.da.ts';
import { Fact } from '../Fact.tsx';
import { Link } from '../Link.tsx';

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
