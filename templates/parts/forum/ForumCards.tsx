import type { VNode } from 'preact';
import { meetings } from '../../../src/model/text/phrases.da.ts';
import type { FrontPageModel, SiteInfo } from '../../../src/model/views/page-models.ts';
import { lists } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';

/** The forums, each a card that tells how many meetings it has and when the latest was. */
export function ForumCards({ site, forums }: { site: SiteInfo; forums: FrontPageModel['forums'] }): VNode {
  return (
    <ul class="forumkort">
      {forums.map(({ text, url, count, last }) => (
        <li key={url} class="card">
          <div class="card-content">
            <Link site={site} to={url} class="card-heading">
              {text}
            </Link>
            <span class="antal">
              {last ? `${meetings(count)}, ${lists.lastMeeting(last)}` : lists.noMeetingYet}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
