import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { PunktView } from '../../../src/model/views/page-parts.ts';
import { absoluteUrl, href } from '../../href.ts';
import { cite } from '../../words/henvisning.da.ts';
import { meeting } from '../../words/text.da.ts';

/** How to refer to an item and to print it alone; the buttons are shown by the script that they need. */
export function PunktTools({ site, punkt }: { site: SiteInfo; punkt: PunktView }): VNode {
  const { anchor, nummer, henvisning, more } = punkt;
  const { emner, lignende } = more;
  const address = absoluteUrl(site, henvisning.url);
  const text = cite({ ...henvisning, organisation: site.organisation, address });
  return (
    <div class="vaerktoej">
      <button type="button" class="kopier" data-kopier-adresse={`#${anchor}`} hidden>
        {meeting.copyLink}
      </button>
      <button
        type="button"
        class="kopier"
        data-kopier={text}
        // Where the archive does not know its host, the browser does.
        data-med-adresse={address === null ? `#${anchor}` : undefined}
        hidden
      >
        {meeting.copyReference}
      </button>
      <a class="udskriv" id={`${anchor}-udskriv`} href={`#${anchor}-udskriv`}>
        {meeting.print(nummer)}
      </a>
      {emner.map((emne) => (
        <a key={emne} class="lignende" href={href(site, `/emne/${emne}/`)}>
          {meeting.sameEmne(emne)}
        </a>
      ))}
      {lignende === null ? null : (
        <a class="lignende" href={`${href(site, '/soeg/')}?${new URLSearchParams({ q: lignende })}`}>
          {meeting.similar}
        </a>
      )}
      <noscript>
        <span>{meeting.referAs(text)}</span>
      </noscript>
      <p class="kun-dette">
        {meeting.printsAlone} <a href={`#${anchor}`}>{meeting.printsAll}</a>
      </p>
    </div>
  );
}
