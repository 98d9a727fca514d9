import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/page-models.ts';
import { about } from '../om.da.ts';
import { Link } from './Link.tsx';

/** The data files with what each holds. */
export function DataFiles({ site }: { site: SiteInfo }): VNode {
  return (
    <ul>
      {about.files.map(([url, words]) => (
        <li key={url}>
          <Link site={site} to={url}>
            {url}
          </Link>
          {`: ${words}`}
        </li>
      ))}
    </ul>
  );
}
