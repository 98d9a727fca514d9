import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { AfsnitView } from '../../../src/model/views/page-parts.ts';
import { meeting } from '../../words/text.da.ts';
import { Html } from '../Html.tsx';
import { Link } from '../Link.tsx';
import { BallotFigure } from './BallotFigure.tsx';
import { BilagList } from './BilagList.tsx';

/** One section of an item under its heading; an item's lead has none. */
export function AfsnitSection({ site, afsnit }: { site: SiteInfo; afsnit: AfsnitView }): VNode {
  const { anchor, kind, overskrift, meetingUrl, isOwnDecision, html, bilag, afstemninger } = afsnit;
  const decision = isOwnDecision ? ' beslutning' : ' beslutning tidligere';
  return (
    <div
      class={kind === 'beslutning' ? `afsnit${decision}` : 'afsnit'}
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
      {html === null && bilag.length === 0 ? <p class="antal">{meeting.noText}</p> : null}
      {afstemninger.map((view, at) => (
        <BallotFigure key={at} view={view} />
      ))}
    </div>
  );
}
