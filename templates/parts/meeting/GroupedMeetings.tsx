import type { VNode } from 'preact';
import { meetings } from '../../../src/model/text/phrases.da.ts';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { Group, MeetingLine } from '../../../src/model/views/page-parts.ts';
import { MeetingList } from './MeetingList.tsx';

/** Meetings under the year or month they were held in. */
export function GroupedMeetings(props: {
  site: SiteInfo;
  groups: readonly Group<MeetingLine>[];
  hasForum: boolean;
}): VNode {
  return (
    <div class="grupper">
      {props.groups.map(({ id, heading, things }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>
            {heading} <span class="antal">{meetings(things.length)}</span>
          </h2>
          <MeetingList site={props.site} meetings={things} hasForum={props.hasForum} />
        </section>
      ))}
    </div>
  );
}
