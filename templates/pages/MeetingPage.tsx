import type { VNode } from 'preact';
import type { MeetingPageModel, SiteInfo } from '../../src/model/views/page-models.ts';
import { Link } from '../parts/Link.tsx';
import { MeetingFacts } from '../parts/meeting/MeetingFacts.tsx';
import { MeetingNeighbours } from '../parts/meeting/MeetingNeighbours.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { Toc, tocEntries } from '../parts/page/Toc.tsx';
import { PunktSection } from '../parts/punkt/PunktSection.tsx';
import { RemovedPunktSection } from '../parts/punkt/RemovedPunktSection.tsx';
import { help } from '../words/laesehjaelp.da.ts';
import { common, meeting } from '../words/text.da.ts';

/** One meeting: what is known of it, its items, and the meetings before and after. */
export function MeetingPage({ site, page }: { site: SiteInfo; page: MeetingPageModel }): VNode {
  const entries = tocEntries(page);
  return (
    <Layout site={site} page={page}>
      <div class="moede">
        <header class="moedehoved">
          <p class="overlinje">{page.status.state === 'aflyst' ? common.cancelled : common[page.kind]}</p>
          <h1>{page.title}</h1>
          <MeetingFacts site={site} page={page} />
        </header>
        {entries.length > 0 ? <Toc entries={entries} /> : null}
        <div class="punkter">
          {entries.length > 0 ? (
            entries.map(({ punkt, fjernet }) =>
              punkt ? (
                <PunktSection key={punkt.anchor} site={site} punkt={punkt} />
              ) : (
                <RemovedPunktSection key={fjernet.anchor} punkt={fjernet} />
              ),
            )
          ) : (
            <p>{meeting.noPunkter}</p>
          )}
          <MeetingNeighbours site={site} page={page} />
          <p class="noter">
            <Link site={site} to="/laesehjaelp/">
              {help.link}
            </Link>
            <Link site={site} to={page.dataUrl}>
              {meeting.data}
            </Link>
          </p>
        </div>
      </div>
    </Layout>
  );
}
