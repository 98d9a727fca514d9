import type { VNode } from 'preact';
import type { MeetingPageModel } from '../../../src/model/views/page-models.ts';
import type { PunktView } from '../../../src/model/views/page-parts.ts';
import { slot } from '../../format.ts';
import { fjernet as words } from '../../words/fjernet.da.ts';
import { common, meeting } from '../../words/text.da.ts';

/** What stands at a number of a meeting: an item, or the place of one that was taken down. */
type TocEntry =
  | { readonly punkt: PunktView; readonly fjernet: null }
  | { readonly punkt: null; readonly fjernet: MeetingPageModel['fjernede'][number] };

/** All that stands in a meeting, in the order of its file; each that was taken down before the first higher number. */
export function tocEntries({ punkter, fjernede }: MeetingPageModel): TocEntry[] {
  const entries: TocEntry[] = punkter.map((punkt) => ({ punkt, fjernet: null }));
  for (const fjernet of fjernede) {
    const at = entries.findIndex(({ punkt }) => punkt !== null && punkt.nummer > fjernet.nummer);
    entries.splice(at < 0 ? entries.length : at, 0, { punkt: null, fjernet });
  }
  return entries;
}

/** A meeting's items, each a link to its place on the page. */
export function Toc({ entries }: { entries: readonly TocEntry[] }): VNode {
  return (
    <nav class="indhold" aria-labelledby="indholdsliste">
      <h2 id="indholdsliste">{meeting.toc}</h2>
      <ol>
        {entries.map(({ punkt, fjernet }) =>
          punkt ? (
            <Line key={punkt.anchor} {...punkt} />
          ) : (
            <Line key={fjernet.anchor} {...fjernet} titel={words.punkt} />
          ),
        )}
      </ol>
    </nav>
  );
}

function Line(props: Pick<PunktView, 'anchor' | 'nummer' | 'titel'> & Partial<PunktView>): VNode {
  const { anchor, nummer, titel, tidsrum, lukket } = props;
  return (
    <li>
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
  );
}
