import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { SagStand } from '../../../src/model/views/page-parts.ts';
import { forum } from '../../words/forum.da.ts';
import { sag } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';
import { UdfaldMark } from '../punkt/UdfaldMark.tsx';

/** Cases one after another, each with where it stands. */
export function SagStande({ site, sager }: { site: SiteInfo; sager: readonly SagStand[] }): VNode {
  return (
    <ul class="optaelling under">
      {sager.map(({ text, url, date, forum: latest, udfald }) => (
        <li key={url}>
          <Link site={site} to={url}>
            {text}
          </Link>
          <span class="antal">
            {forum.latest(sag.at(latest.navn, date))} <UdfaldMark udfald={udfald} />
          </span>
        </li>
      ))}
    </ul>
  );
}
