import type { VNode } from 'preact';
import type { ManglerSection } from '../../src/model/mangler-models.ts';
import type { SiteInfo } from '../../src/model/page-models.ts';
import { MANGLER, mangler } from '../mangler.da.ts';
import { Contact } from './Contact.tsx';
import { LinkList } from './LinkList.tsx';
import { ManglerGroups } from './ManglerGroups.tsx';
import { PageContents } from './PageContents.tsx';

/** Each kind of missing thing with its number, and whom to write to. */
export function ManglerOverview(props: { site: SiteInfo; sections: readonly ManglerSection[] }): VNode {
  const { site, sections } = props;
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
        <KindSection key={section.kind} site={site} section={section} />
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

function KindSection({ site, section }: { site: SiteInfo; section: ManglerSection }): VNode {
  const { kind, count, parts } = section;
  const words = MANGLER[kind];
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>
        {words.heading} <span class="antal">{words.count(count)}</span>
      </h2>
      {count === 0 ? <p>{words.none}</p> : <p>{words.explained}</p>}
      {parts.length > 0 ? <p>{mangler.parted}</p> : null}
      {parts.length > 0 ? (
        <LinkList site={site} links={parts} class="optaelling" count={(part) => words.count(part.count)} />
      ) : (
        <ManglerGroups site={site} section={section} isPart={false} />
      )}
    </section>
  );
}
