import type { VNode } from 'preact';
import type { PunktView } from '../../src/model/page-parts.ts';
import { slot } from '../format.ts';
import { common, meeting } from '../text.da.ts';

/** A meeting's items, each a link to its place on the page. */
export function Toc({ punkter }: { punkter: readonly PunktView[] }): VNode {
  return (
    <nav class="indhold" aria-labelledby="indholdsliste">
      <h2 id="indholdsliste">{meeting.toc}</h2>
      <ol>
        {punkter.map(({ anchor, nummer, titel, tidsrum, lukket }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>
              <span class="nummer">{`${nummer}. `}</span>
              <span>{titel}</span>
            </a>
            {lukket && titel !== common.lukketPunkt ? (
              <span>
                {' '}
                <span class="badge">{common.lukket}</span>
              </span>
            ) : null}
            {tidsrum ? <span class="tidsrum">{` ${slot(tidsrum)}`}</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
