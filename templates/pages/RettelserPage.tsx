import type { VNode } from 'preact';
import { changeWords } from '../../src/model/views/change-words.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { ChangeView, RettelserPageModel, RevisionView } from '../../src/model/views/service-models.ts';
import { DifferenceSides } from '../parts/DifferenceSides.tsx';
import { Link } from '../parts/Link.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { rettelser } from '../words/rettelser.da.ts';

/** The versions of a meeting, newest first, each with what was changed. */
export function RettelserPage({ site, page }: { site: SiteInfo; page: RettelserPageModel }): VNode {
  return (
    <Layout site={site} page={page}>
      <div class="rettelser">
        <p class="overlinje">
          <Link site={site} to={page.meeting.url}>
            {page.meeting.text}
          </Link>
        </p>
        <h1>{page.title}</h1>
        <p class="manchet">{rettelser.lead}</p>
        <p>{rettelser.left}</p>
        {page.revisions.map((revision) => (
          <RevisionSection key={revision.anchor} site={site} revision={revision} />
        ))}
      </div>
    </Layout>
  );
}

function RevisionSection({ site, revision }: { site: SiteInfo; revision: RevisionView }): VNode {
  const { anchor, type, date, isAfterApproval, commit, changes } = revision;
  const title = type === 'rettelse' ? rettelser.when(date, isAfterApproval) : rettelser.types[type](date);
  return (
    <section id={anchor} class="udgave" aria-labelledby={`overskrift-${anchor}`}>
      <h2 id={`overskrift-${anchor}`}>{title}</h2>
      <p class="overlinje">{rettelser.version(commit)}</p>
      {changes.map((change, at) => (
        <ChangePart key={at} site={site} change={change} />
      ))}
    </section>
  );
}

function ChangePart({ site, change }: { site: SiteInfo; change: ChangeView }): VNode {
  // What came or went says so itself.
  const hasBefore = change.part !== 'nyt' && change.part !== 'taget-af' && change.part !== 'lukket';
  return (
    <>
      <h3>
        {change.url ? (
          <Link site={site} to={change.url}>
            {changeWords(change)}
          </Link>
        ) : (
          changeWords(change)
        )}
      </h3>
      {change.difference ? <DifferenceSides difference={change.difference} /> : null}
      {hasBefore && !change.difference ? <p>{rettelser.hidden}</p> : null}
    </>
  );
}
