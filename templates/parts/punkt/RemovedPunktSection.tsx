import type { VNode } from 'preact';
import type { RemovedPunkt } from '../../../src/model/fjernelse.ts';
import { fjernet } from '../../words/fjernet.da.ts';
import { common, meeting } from '../../words/text.da.ts';

/** The place of an item that was taken down, with its number and address. */
export function RemovedPunktSection({ punkt }: { punkt: RemovedPunkt & { readonly anchor: string } }): VNode {
  const { anchor, nummer } = punkt;
  return (
    <section id={anchor} class="punkt fjernet" aria-labelledby={`overskrift-${anchor}`}>
      <h2 id={`overskrift-${anchor}`}>
        <span class="punktnummer">{`${common.punkt(nummer)}:`}</span> {fjernet.punkt}{' '}
        <a class="permalink" href={`#${anchor}`} aria-label={meeting.permalink(nummer)}>
          #
        </a>
      </h2>
      <p class="fjernet-note">{fjernet.when(punkt)}</p>
    </section>
  );
}
