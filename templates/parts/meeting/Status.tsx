import type { VNode } from 'preact';
import type { MeetingStatus } from '../../../src/model/archive.ts';
import type { MeetingKind } from '../../../src/model/parsed.ts';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import { common } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';
import { StatusMark } from './StatusMark.tsx';

/** A meeting's state on its own page, with a link to the minutes that approved it. */
export function Status(props: { site: SiteInfo; kind: MeetingKind; status: MeetingStatus }): VNode | null {
  const { site, kind, status } = props;
  if (status.state !== 'godkendt' || !status.by) return <StatusMark kind={kind} status={status} />;
  return (
    <span class="badge badge-success">
      {common.approvedAt}
      <Link site={site} to={status.by.url}>
        {common.theDate(status.by.date)}
      </Link>
    </span>
  );
}
