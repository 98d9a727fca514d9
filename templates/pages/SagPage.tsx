import type { VNode } from 'preact';
import type { SagPageModel, SiteInfo } from '../../src/model/views/page-models.ts';
import { FollowLink } from '../parts/page/FollowLink.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { SagNumber } from '../parts/punkt/SagNumber.tsx';
import { SagFacts } from '../parts/sag/SagFacts.tsx';
import { RelatedSager, SagBilag, SagStory } from '../parts/sag/SagStory.tsx';
import { SagTimeline } from '../parts/sag/SagTimeline.tsx';
import { sagStory } from '../words/sag.da.ts';
import { common, sag } from '../words/text.da.ts';

/** One case: its number explained, and what happened in it. */
export function SagPage({ site, page }: { site: SiteInfo; page: SagPageModel }): VNode {
  const standing = page.standing.events.length + page.standing.leftOut;
  return (
    <Layout site={site} page={page}>
      <p class="overlinje">
        {sag.kicker} <span class="sagsnummer">{page.nummer}</span>
      </p>
      <h1>{page.title}</h1>
      {page.lukket && page.title !== common.lukketPunkt ? (
        <p>
          <span class="badge">{common.lukketPunkt}</span>
        </p>
      ) : null}
      <SagStory site={site} page={page} />
      <SagFacts page={page} />
      <FollowLink site={site} feed={page.feed} name={common.theSag} />
      <h2>{sag.timeline}</h2>
      {page.telling.events.length > 0 ? (
        <SagTimeline site={site} timeline={page.telling} />
      ) : (
        <p>{sag.onlyStanding}</p>
      )}
      {standing > 0 ? (
        <details class="details faste-punkter">
          <summary class="details-summary">{sag.standing(standing)}</summary>
          <div class="details-text">
            <p>{sag.standingNote}</p>
            <SagTimeline site={site} timeline={page.standing} />
          </div>
        </details>
      ) : null}
      <SagBilag site={site} story={page.story} />
      <RelatedSager site={site} story={page.story} />
      {page.dele?.form === 'kle' ? <h2>{sagStory.number}</h2> : null}
      <SagNumber site={site} page={page} />
    </Layout>
  );
}
