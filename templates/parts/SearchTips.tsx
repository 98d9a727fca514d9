import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/page-models.ts';
import type { SearchExample } from '../../src/model/service-models.ts';
import { href } from '../href.ts';
import { searchHelp, WAY_WORDS } from '../soeg.da.ts';

/** How to search, with examples that can be tried, and the reader's own last searches, which the script fills in. */
export function SearchTips(props: { site: SiteInfo; examples: readonly SearchExample[] }): VNode {
  const { site, examples } = props;
  return (
    <div class="soegehjaelp" data-tips hidden>
      <div data-seneste hidden>
        <h2>{searchHelp.recents}</h2>
        <ul class="links raekke" />
      </div>
      {examples.length > 0 ? <h2>{searchHelp.heading}</h2> : null}
      {examples.length > 0 ? <p>{searchHelp.intro}</p> : null}
      {examples.length > 0 ? (
        <dl>
          {examples.map(({ way, q }) => (
            <div key={way}>
              <dt>
                <a href={href(site, `/soeg/?${new URLSearchParams({ q })}`)}>{q}</a>
              </dt>
              <dd>{WAY_WORDS[way]}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  );
}
