import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { OngoingSag } from '../../../src/model/views/page-parts.ts';
import { forum } from '../../words/forum.da.ts';
import { sag } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';
import { UdfaldMark } from '../punkt/UdfaldMark.tsx';

/** A forum's cases that are not ended; nothing when there are none. */
export function OngoingSager({
  site,
  sager,
}: {
  site: SiteInfo;
  sager: readonly OngoingSag[];
}): VNode | null {
  if (sager.length === 0) return null;
  return (
    <section aria-labelledby="igang" class="igang">
      <h2 id="igang">{forum.ongoing}</h2>
      <p class="antal">{forum.ongoingNote}</p>
      <ul class="optaelling">
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
    </section>
  );
}
