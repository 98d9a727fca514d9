import type { VNode } from 'preact';
import type { SagPageModel, SiteInfo } from '../../src/model/page-models.ts';
import { dateRange } from '../format.ts';
import { FACETS, sag } from '../text.da.ts';
import { Fact } from './Fact.tsx';
import { Link } from './Link.tsx';

const kleUrl = (hovedgruppe: string, emne: string): string =>
  `http://www.kle-online.dk/emneplan/${hovedgruppe}/#_${emne}`;

/** What a case's number says, and when the case was dealt with; nothing of one whose items are all closed. */
export function SagFacts({ site, page }: { site: SiteInfo; page: SagPageModel }): VNode | null {
  const { dele, emne, first, last, count } = page;
  if (!dele) return null;
  const kle = dele.form === 'kle' ? dele : null;
  return (
    <dl class="fakta">
      <Fact
        name={sag.hovedgruppe}
        values={
          emne
            ? [
                <Link key={emne.url} site={site} to={emne.url}>
                  {emne.text}
                </Link>,
              ]
            : []
        }
      />
      <Fact
        name={sag.emne}
        values={
          kle
            ? [
                <span key={kle.emne}>
                  {`${kle.emne} `}
                  <a href={kleUrl(kle.hovedgruppe, kle.emne)}>{sag.kleNote}</a>
                </span>,
              ]
            : []
        }
      />
      <Fact name={sag.facet} values={kle ? [sag.facetIn(kle.facet, FACETS[kle.facetkategori])] : []} />
      <Fact name={sag.opened} values={dele.aar ? [String(dele.aar)] : []} />
      <Fact name={sag.treated} values={[`${sag.treatedTimes(count)}, ${dateRange(first, last)}`]} />
    </dl>
  );
}
