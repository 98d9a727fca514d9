import type { VNode } from 'preact';
import type { SearchExample } from '../../src/model/service-models.ts';
import { searchHelp, WAY_WORDS } from '../soeg.da.ts';

/** How to search, with examples that the script makes links, and the reader's own last searches, which it fills in. */
export function SearchTips({ examples }: { examples: readonly SearchExample[] }): VNode {
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
              <dt data-eksempel>{q}</dt>
              <dd>{WAY_WORDS[way]}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  );
}
