import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { SearchExample } from '../../../src/model/views/service-models.ts';
import { searchHelp, WAY_WORDS } from '../../words/soeg.da.ts';
import { searching } from '../../words/soegehjaelp.da.ts';
import { Link } from '../Link.tsx';
import { ShortcutSwitch } from '../page/ShortcutSwitch.tsx';

/** How to search, with examples that the script makes links, and the reader's own last searches, which it fills in. */
export function SearchTips({
  site,
  examples,
}: {
  site: SiteInfo;
  examples: readonly SearchExample[];
}): VNode {
  return (
    <div class="soegehjaelp" data-tips hidden>
      <div data-seneste hidden>
        <h2>{searchHelp.recents}</h2>
        <ul class="links raekke" />
      </div>
      {examples.length > 0 ? <Examples site={site} examples={examples} /> : null}
      <ShortcutSwitch />
    </div>
  );
}

function Examples({ site, examples }: { site: SiteInfo; examples: readonly SearchExample[] }): VNode {
  return (
    <>
      <h2>{searching.heading}</h2>
      <p>{searchHelp.intro}</p>
      <dl>
        {examples.map(({ way, q }) => (
          <div key={way}>
            <dt data-eksempel>{q}</dt>
            <dd>{WAY_WORDS[way]}</dd>
          </div>
        ))}
      </dl>
      <p class="mere">
        <Link site={site} to="/laesehjaelp/#soegning">
          {searching.more}
        </Link>
      </p>
    </>
  );
}
