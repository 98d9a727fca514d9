import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/page-models.ts';
import type { AfsnitView } from '../../src/model/page-parts.ts';
import { BilagList } from './BilagList.tsx';
import { Html } from './Html.tsx';
import { Link } from './Link.tsx';

/** One section of an item under its heading; an item's lead has none. */
export function AfsnitSection({ site, afsnit }: { site: SiteInfo; afsnit: AfsnitView }): VNode {
  const { anchor, kind, overskrift, meetingUrl, html, bilag } = afsnit;
  const isDecision = kind === 'beslutning';
  return (
    <div
      class={isDecision ? `afsnit beslutning${meetingUrl ? ' tidligere' : ''}` : 'afsnit'}
      id={overskrift === null ? anchor : undefined}
    >
      {overskrift === null ? null : (
        <h3 id={anchor}>
          {meetingUrl ? (
            <Link site={site} to={meetingUrl}>
              {overskrift}
            </Link>
          ) : (
            overskrift
          )}
        </h3>
      )}
      {html ? <Html html={html} /> : null}
      {bilag.length > 0 ? <BilagList site={site} bilag={bilag} /> : null}
    </div>
  );
}
