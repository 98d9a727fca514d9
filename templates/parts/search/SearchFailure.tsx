import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { PageLink } from '../../../src/model/views/page-parts.ts';
import { searchHelp } from '../../words/soeg.da.ts';
import { WaysIn } from '../forum/WaysIn.tsx';

/** What the search page says when it cannot search, and the ways to go instead. */
export function SearchFailure(props: {
  site: SiteInfo;
  years: readonly PageLink[];
  emner: readonly PageLink[];
}): VNode {
  return (
    <div class="soegefejl" data-fejl hidden>
      <div class="besked">
        <h2>{searchHelp.failed}</h2>
        <p>{searchHelp.failedWhy}</p>
        <button type="button" class="button button-primary" data-igen>
          {searchHelp.retry}
        </button>
      </div>
      <WaysIn {...props} />
    </div>
  );
}
