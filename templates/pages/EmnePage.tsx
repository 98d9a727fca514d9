import type { VNode } from 'preact';
import { sager } from '../../src/model/text/phrases.da.ts';
import type { EmnePageModel, SiteInfo } from '../../src/model/views/page-models.ts';
import { yearRange } from '../format.ts';
import { Link } from '../parts/Link.tsx';
import { LinkList } from '../parts/LinkList.tsx';
import { FollowLink } from '../parts/page/FollowLink.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { UdfaldMark } from '../parts/punkt/UdfaldMark.tsx';
import { TableBox } from '../parts/TableBox.tsx';
import { common, sag } from '../words/text.da.ts';

/** The cases of one KLE main group. */
export function EmnePage({ site, page }: { site: SiteInfo; page: EmnePageModel }): VNode {
  return (
    <Layout site={site} page={page}>
      <h1>{page.title}</h1>
      <p class="manchet">
        {sag.listIntro(page.count)}
        {page.years.length > 0 ? ` ${sag.byYear}` : ''}
      </p>
      <FollowLink site={site} feed={page.feed} name={common.theEmne} />
      {page.years.length > 0 ? (
        <LinkList site={site} links={page.years} class="optaelling" count={({ count }) => sager(count)} />
      ) : (
        <TableBox caption={sag.listCaption}>
          <thead>
            <tr>
              <th scope="col">{sag.title}</th>
              <th scope="col">{sag.udfald}</th>
              <th scope="col">{sag.number}</th>
              <th scope="col">{sag.years}</th>
              <th scope="col" class="tal">
                {sag.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {page.sager.map(({ url, text, nummer, first, last, count, udfald }) => (
              <tr key={nummer}>
                <td>
                  <Link site={site} to={url}>
                    {text}
                  </Link>
                </td>
                <td data-navn={sag.udfald}>
                  <UdfaldMark udfald={udfald} />
                </td>
                <td class="sagsnummer" data-navn={sag.number}>
                  {nummer}
                </td>
                <td class="dato" data-navn={sag.years}>
                  {yearRange(first, last)}
                </td>
                <td class="tal" data-navn={sag.count}>
                  {count}
                </td>
              </tr>
            ))}
          </tbody>
        </TableBox>
      )}
    </Layout>
  );
}
