import type { VNode } from 'preact';
import type { SagPageModel, SiteInfo } from '../../../src/model/views/page-models.ts';
import { FACETS, sag } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';

const kleUrl = (hovedgruppe: string, emne: string): string =>
  `http://www.kle-online.dk/emneplan/${hovedgruppe}/#_${emne}`;

/** The parts of a case's number, each with what it says; nothing of a number whose form says nothing. */
export function SagNumber(props: {
  site: SiteInfo;
  page: Pick<SagPageModel, 'dele' | 'emne'>;
}): VNode | null {
  const { site } = props;
  const { dele, emne } = props.page;
  if (dele?.form !== 'kle') return null;
  return (
    <dl class="sagsnummer-dele">
      <div>
        <dt>{dele.emne}</dt>
        <dd>
          {sag.emne}
          {emne ? (
            <>
              {': '}
              <Link site={site} to={emne.url}>
                {emne.text}
              </Link>
            </>
          ) : null}{' '}
          <a href={kleUrl(dele.hovedgruppe, dele.emne)}>{sag.kleNote}</a>
        </dd>
      </div>
      <div>
        <dt>{dele.facet}</dt>
        <dd>{sag.facetIn(FACETS[dele.facetkategori])}</dd>
      </div>
      <div>
        <dt>{dele.loebenummer}</dt>
        <dd>{sag.serial}</dd>
      </div>
      <div>
        <dt>{String(dele.aar).slice(-2)}</dt>
        <dd>{sag.openedIn(dele.aar)}</dd>
      </div>
    </dl>
  );
}
