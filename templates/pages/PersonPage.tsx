import type { VNode } from 'preact';
import { longDate } from '../../src/model/time/danish-date.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { PersonLine, PersonPageModel } from '../../src/model/views/person-models.ts';
import { Link } from '../parts/Link.tsx';
import { LinkList } from '../parts/LinkList.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { STATEMENTS } from '../words/afstemning.da.ts';
import { person } from '../words/person.da.ts';
import { common } from '../words/text.da.ts';

/** How one list or council member voted, as far as the minutes tell. */
export function PersonPage({ site, page }: { site: SiteInfo; page: PersonPageModel }): VNode {
  const { lines, fremmoede, years, year } = page;
  return (
    <Layout site={site} page={page}>
      <h1>{page.title}</h1>
      <p class="manchet">{person.intro}</p>
      {fremmoede.length > 0 ? (
        <section aria-labelledby="fremmoede">
          <h2 id="fremmoede">{person.attendance}</h2>
          <ul>
            {fremmoede.map((line) => (
              <li key={line.forum}>{person.attended(line)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <h2>{person.votes(year)}</h2>
      {lines.length === 0 ? <p>{person.none}</p> : null}
      <ul class="stemmeliste">
        {lines.map((line, at) => (
          <VoteLine key={at} site={site} line={line} />
        ))}
      </ul>
      {years.length > 1 ? (
        <nav aria-label={person.years}>
          <LinkList site={site} links={years} class="optaelling" count={({ count }) => String(count)} />
        </nav>
      ) : null}
    </Layout>
  );
}

function VoteLine({ site, line }: { site: SiteInfo; line: PersonLine }): VNode {
  const { punkt, emne, side, udtalelse, antal } = line;
  return (
    <li>
      <p class="hvornaar">
        {longDate(punkt.date)} · {punkt.forum.navn}
      </p>
      <p>
        <Link site={site} to={punkt.url}>
          {common.punktTitle(punkt.nummer, punkt.titel)}
        </Link>
      </p>
      <p class={side ?? 'udtalelse'}>
        <strong>
          {side ? person.sides[side] : udtalelse ? STATEMENTS[udtalelse].replace(/ (?:af|fra)$/, '') : ''}
        </strong>
        {antal === null ? '' : ` (${person.members(antal)})`}
        {emne === null ? '' : person.about(emne)}
      </p>
    </li>
  );
}
