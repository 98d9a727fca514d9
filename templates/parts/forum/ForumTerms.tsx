import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { ForumEntry } from '../../../src/model/views/service-models.ts';
import { help } from '../../words/laesehjaelp.da.ts';
import { Link } from '../Link.tsx';
import { Terms } from '../Terms.tsx';

/** The archive's forums with their abbreviations and other names. */
export function ForumTerms({ site, forums }: { site: SiteInfo; forums: readonly ForumEntry[] }): VNode {
  if (forums.length === 0) return <p>{help.noForums}</p>;
  return (
    <>
      <p>{help.forumsText}</p>
      <Terms
        terms={forums.map(({ slug, text, url, forkortelser }) => ({
          id: `forum-${slug}`,
          term: (
            <Link site={site} to={url}>
              {text}
            </Link>
          ),
          text: forkortelser.length > 0 ? help.alsoCalled + forkortelser.join(', ') : help.noAbbreviation,
        }))}
      />
    </>
  );
}
