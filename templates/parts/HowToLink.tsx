import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { OmPageModel } from '../../src/model/views/service-models.ts';
import { absoluteUrl } from '../href.ts';
import { about } from '../words/om.da.ts';
import { Link } from './Link.tsx';

/** Addresses out of the archive itself, whole, as one would paste them. */
export function HowToLink(props: { site: SiteInfo; example: NonNullable<OmPageModel['example']> }): VNode {
  const { site, example } = props;
  const lines = [
    [about.exampleMeeting, example.meeting],
    [about.examplePunkt, example.punkt],
    [about.exampleDecision, example.beslutning],
  ] as const;
  return (
    <ul class="eksempler">
      {lines.map(([words, url]) => (
        <li key={url}>
          {words}
          <Link site={site} to={url}>
            {absoluteUrl(site, url) ?? site.base + url}
          </Link>
        </li>
      ))}
    </ul>
  );
}
