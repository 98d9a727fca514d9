import type { VNode } from 'preact';
import type { SagsnummerExample } from '../../src/model/help-models.ts';
import type { SiteInfo } from '../../src/model/page-models.ts';
import { help } from '../laesehjaelp.da.ts';
import { FACETS } from '../text.da.ts';
import { Link } from './Link.tsx';
import { Terms } from './Terms.tsx';

const part = (id: string, sign: string, text: string) => ({
  id: `sagsnummer-${id}`,
  term: <span class="sagsnummer">{sign}</span>,
  text,
});

/** A case number taken apart, with a link to its case where the archive has it. */
export function SagsnummerParts({ site, example }: { site: SiteInfo; example: SagsnummerExample }): VNode {
  const { nummer, dele, emne, url } = example;
  const category = FACETS[dele.facetkategori];
  return (
    <>
      <p class="sagsnummer eksempel">
        {url ? (
          <Link site={site} to={url}>
            {nummer}
          </Link>
        ) : (
          nummer
        )}
      </p>
      <Terms
        terms={[
          part('emne', dele.emne, help.emne(dele.hovedgruppe, emne)),
          part('facet', dele.facet, help.facet(category)),
          part('loebenummer', String(dele.loebenummer), help.loebenummer),
          part('aar', nummer.slice(-2), help.aar(dele.aar)),
        ]}
      />
    </>
  );
}
