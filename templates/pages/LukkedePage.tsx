import type { VNode } from 'preact';
import { longDate } from '../../src/model/time/danish-date.ts';
import type { LukkedePageModel, LukketLine } from '../../src/model/views/lukkede-model.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import { Link } from '../parts/Link.tsx';
import { LinkList } from '../parts/LinkList.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { lukkede } from '../words/lukkede.da.ts';
import { common } from '../words/text.da.ts';

/** What was closed in a year, by forum, and why. */
export function LukkedePage({ site, page }: { site: SiteInfo; page: LukkedePageModel }): VNode {
  const { year, years, count, grounds, forums } = page;
  return (
    <Layout site={site} page={page}>
      <h1>{page.title}</h1>
      <p class="manchet">{lukkede.intro}</p>
      {year === null ? <p>{lukkede.none}</p> : <p>{lukkede.inYear(count, year)}</p>}
      {grounds.length > 0 ? (
        <ul class="optaelling">
          {grounds.map(({ grundlag, count: times }) => (
            <li key={grundlag}>
              {lukkede.grundlag(grundlag)} <span class="antal">{times}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {forums.map(({ heading, id, things }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          <ul class="stemmeliste">
            {things.map((line) => (
              <ClosedLine key={line.punkt.url} site={site} line={line} />
            ))}
          </ul>
        </section>
      ))}
      {years.length > 1 ? (
        <nav aria-label={lukkede.years}>
          <h2>{lukkede.years}</h2>
          <LinkList site={site} links={years} class="optaelling" count={(link) => String(link.count)} />
        </nav>
      ) : null}
    </Layout>
  );
}

function ClosedLine({ site, line }: { site: SiteInfo; line: LukketLine }): VNode {
  const { punkt, grundlag, beslutning } = line;
  return (
    <li>
      <p class="hvornaar">{longDate(punkt.date)}</p>
      <p>
        <Link site={site} to={punkt.url}>
          {common.punktTitle(punkt.nummer, punkt.titel)}
        </Link>
      </p>
      <p>{lukkede.grundlag(grundlag)}</p>
      {beslutning ? (
        <p>
          {lukkede.published}
          <Link site={site} to={beslutning.url}>
            {beslutning.text}
          </Link>
        </p>
      ) : null}
    </li>
  );
}
