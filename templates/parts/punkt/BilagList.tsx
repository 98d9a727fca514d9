import type { VNode } from 'preact';
import { REMOVED_BILAG } from '../../../src/model/fjernelse.ts';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { AfsnitView } from '../../../src/model/views/page-parts.ts';
import { fileFacts } from '../../format.ts';
import { absoluteUrl } from '../../href.ts';
import { meeting } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';

/** Attachments: published ones as links with their file type, the others by name. */
export function BilagList({ site, bilag }: { site: SiteInfo; bilag: AfsnitView['bilag'] }): VNode {
  return (
    <ul class="bilag">
      {bilag.map(({ titel, url, type, bytes }) =>
        url ? (
          <li key={titel}>
            <Link site={site} to={url} adresse={/^https?:/i.test(url) ? null : absoluteUrl(site, url)}>
              {titel}
            </Link>
            {type || bytes ? <span class="filtype">{` (${fileFacts(type, bytes)})`}</span> : null}
          </li>
        ) : (
          <li key={titel}>
            {titel}
            {titel === REMOVED_BILAG ? null : <span class="antal">{` ${meeting.unpublished}`}</span>}
          </li>
        ),
      )}
    </ul>
  );
}
