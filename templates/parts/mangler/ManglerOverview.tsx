import type { VNode } from 'preact';
import type { ManglerSection, Rhythms } from '../../../src/model/views/mangler-models.ts';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import { MANGLER, mangler } from '../../words/mangler.da.ts';
import { LinkList } from '../LinkList.tsx';
import { Contact } from '../page/Contact.tsx';
import { PageContents } from '../page/PageContents.tsx';
import { ManglerGroups } from './ManglerGroups.tsx';

/** Each kind of missing thing with its number, and whom to write to. */
export function ManglerOverview(props: {
  site: SiteInfo;
  sections: readonly ManglerSection[];
  rhythms: Rhythms;
}): VNode {
  const { site, sections, rhythms } = props;
  const links = sections.map(({ kind, count }) => ({
    ...{ kind, count },
    ...{ text: MANGLER[kind].heading, url: `#${kind}` },
  }));
  return (
    <>
      <PageContents
        site={site}
        label={mangler.contents}
        links={[...links, { kind: null, count: 0, text: mangler.contact, url: '#mangler-du' }]}
        count={({ kind, count }) => (kind ? MANGLER[kind].count(count) : '')}
      />
      {sections.map((section) => (
        <KindSection key={section.kind} site={site} section={section} rhythms={rhythms} />
      ))}
      <section aria-labelledby="mangler-du">
        <h2 id="mangler-du">{mangler.contact}</h2>
        {site.kontakt ? (
          <p>
            {mangler.contactText}
            <Contact kontakt={site.kontakt} />.
          </p>
        ) : (
          <p>{mangler.noContact(site.organisation)}</p>
        )}
      </section>
    </>
  );
}

function KindSection(props: { site: SiteInfo; section: ManglerSection; rhythms: Rhythms }): VNode {
  const { site, section, rhythms } = props;
  const { kind, count, parts } = section;
  const words = MANGLER[kind];
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>
        {words.heading} <span class="antal">{words.count(count)}</span>
      </h2>
      {kind === 'mellemrum' && rhythms.unjudged.length > 0 ? (
        <GapNotes isNone={count === 0} rhythms={rhythms} />
      ) : (
        <p>{count === 0 ? words.none : words.explained}</p>
      )}
      {parts.length > 0 ? <p>{mangler.parted}</p> : null}
      {parts.length > 0 ? (
        <LinkList site={site} links={parts} class="optaelling" count={(part) => words.count(part.count)} />
      ) : (
        <ManglerGroups site={site} section={section} isPart={false} />
      )}
    </section>
  );
}

/** Which forums have too few meetings to tell a gap, and what holds of the others. */
function GapNotes({ isNone, rhythms }: { isNone: boolean; rhythms: Rhythms }): VNode {
  const { judged, unjudged } = rhythms;
  return (
    <>
      {isNone ? null : <p>{MANGLER.mellemrum.explained}</p>}
      <p>
        {mangler.unjudged(unjudged)}
        {isNone && judged > 0 ? ` ${mangler.otherwiseNone}` : ''}
      </p>
    </>
  );
}
