import type { VNode } from 'preact';
import { longDate } from '../../../src/model/time/danish-date.ts';
import type { MissingLine } from '../../../src/model/views/mangler-models.ts';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import { mangler } from '../../words/mangler.da.ts';
import { Link } from '../Link.tsx';

/** Meetings that the archive lacks, each with the items that speak of it. */
export function MissingList({ site, lines }: { site: SiteInfo; lines: readonly MissingLine[] }): VNode {
  return (
    <ul class="mangelliste">
      {lines.map(({ forum, date, hasForum, from, more }) => (
        <li key={forum.slug + date}>
          <strong>
            {forum.navn} <time datetime={date}>{longDate(date)}</time>
          </strong>
          {hasForum ? null : <span class="antal">{` ${mangler.unknownForum}`}</span>}
          <ul>
            {from.map((punkt) => (
              <li key={punkt.url}>
                {mangler.mentionedBy}
                <Link site={site} to={punkt.url}>
                  {mangler.punkt(punkt.forum.navn, punkt.date, punkt.nummer, punkt.titel)}
                </Link>
              </li>
            ))}
            {more > 0 ? <li>{mangler.more(more)}</li> : null}
          </ul>
        </li>
      ))}
    </ul>
  );
}
