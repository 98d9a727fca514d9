import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { SagStand } from '../../../src/model/views/page-parts.ts';
import { forum } from '../../words/forum.da.ts';
import { SagStande } from './SagStande.tsx';

/** So many are seen at once, so that the forum's meetings are not far below; the others unfold. */
const AT_ONCE = 4;

/** A forum's cases that are not ended; nothing when there are none. */
export function OngoingSager({ site, sager }: { site: SiteInfo; sager: readonly SagStand[] }): VNode | null {
  if (sager.length === 0) return null;
  // One alone is shown at once rather than behind a line that takes as much room.
  const shown = sager.length <= AT_ONCE + 1 ? sager.length : AT_ONCE;
  const folded = sager.slice(shown);
  return (
    <section aria-labelledby="igang" class="igang">
      <h2 id="igang">{forum.ongoing}</h2>
      <p class="antal">{forum.ongoingNote}</p>
      <SagStande site={site} sager={sager.slice(0, shown)} />
      {folded.length > 0 ? (
        <details class="flere">
          <summary>{forum.moreOngoing(folded.length)}</summary>
          <SagStande site={site} sager={folded} />
        </details>
      ) : null}
    </section>
  );
}
