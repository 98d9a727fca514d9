import type { VNode } from 'preact';
import { UDFALD } from '../../src/model/parsed.ts';
import { UDFALD_WORDS } from '../../src/model/udfald-words.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { LaesehjaelpPageModel } from '../../src/model/views/service-models.ts';
import { ForumTerms } from '../parts/forum/ForumTerms.tsx';
import { HelpSection } from '../parts/HelpSection.tsx';
import { Link } from '../parts/Link.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { PageContents } from '../parts/page/PageContents.tsx';
import { SagNumber } from '../parts/punkt/SagNumber.tsx';
import { SearchHelp } from '../parts/search/SearchHelp.tsx';
import { Terms } from '../parts/Terms.tsx';
import { AFSNIT, help, UDFALD_MEANS, WORDS } from '../words/laesehjaelp.da.ts';
import { mangler } from '../words/mangler.da.ts';
import { searching } from '../words/soegehjaelp.da.ts';

const CONTENTS = [
  { text: help.basics, url: '#dagsorden-og-referat' },
  { text: help.afsnit, url: '#afsnit' },
  { text: help.words, url: '#ord' },
  { text: help.approval, url: '#godkendelse' },
  { text: help.udfald, url: '#udfald' },
  { text: help.sagsnummer, url: '#sagsnummer' },
  { text: help.forums, url: '#forummer' },
  { text: searching.heading, url: '#soegning' },
];

const UDFALD_TERMS = UDFALD.map((udfald) => ({
  id: `udfald-${udfald}`,
  term: UDFALD_WORDS[udfald] ?? help.noUdfald,
  text: UDFALD_MEANS[udfald],
}));

const under = <Term extends { id: string }>(prefix: string, terms: readonly Term[]): Term[] =>
  terms.map((term) => ({ ...term, id: `${prefix}-${term.id}` }));

/** Minutes explained to whoever has not read any before. */
export function LaesehjaelpPage({ site, page }: { site: SiteInfo; page: LaesehjaelpPageModel }): VNode {
  const { example } = page;
  return (
    <Layout site={site} page={page}>
      <div class="tekst">
        <h1>{page.title}</h1>
        <p class="manchet">{help.intro}</p>
        <PageContents site={site} label={help.contents} links={CONTENTS} />
        <HelpSection id="dagsorden-og-referat" heading={help.basics} text={help.basicsText} />
        <HelpSection id="afsnit" heading={help.afsnit} text={[help.afsnitText]}>
          <Terms terms={under('afsnit', AFSNIT)} />
        </HelpSection>
        <HelpSection id="ord" heading={help.words}>
          <Terms terms={under('ord', WORDS)} />
        </HelpSection>
        <HelpSection id="godkendelse" heading={help.approval} text={help.approvalText}>
          <p>
            <Link site={site} to="/mangler/#godkendelser">
              {mangler.unapproved}
            </Link>
          </p>
        </HelpSection>
        <HelpSection id="udfald" heading={help.udfald} text={[help.udfaldText]}>
          <Terms terms={UDFALD_TERMS} />
        </HelpSection>
        <HelpSection id="sagsnummer" heading={help.sagsnummer} text={[help.sagsnummerText]}>
          <p class="sagsnummer">
            {example.url ? (
              <Link site={site} to={example.url}>
                {example.nummer}
              </Link>
            ) : (
              example.nummer
            )}
          </p>
          <SagNumber site={site} page={example} />
          <p>{help.sagsnummerParts}</p>
          <p>{help.otherNumbers}</p>
        </HelpSection>
        <HelpSection id="forummer" heading={help.forums}>
          <ForumTerms site={site} forums={page.forums} />
        </HelpSection>
        <SearchHelp id="soegning" />
      </div>
    </Layout>
  );
}
