import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import { common } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';

/** The way to be told when something new comes, at the top of what it follows; `name` is what that is called. */
export function FollowLink(props: { site: SiteInfo; feed: string | null; name: string }): VNode | null {
  const { site, feed, name } = props;
  if (feed === null) return null;
  return (
    <p class="foelg">
      <Link site={site} to={feed}>
        {common.follow(name)}
      </Link>
    </p>
  );
}
