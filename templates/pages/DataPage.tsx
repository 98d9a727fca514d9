import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { DataPageModel } from '../../src/model/views/service-models.ts';
import { Link } from '../parts/Link.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { data } from '../words/data.da.ts';

/** How to use the archive's data in a program. */
export function DataPage({ site, page }: { site: SiteInfo; page: DataPageModel }): VNode {
  return (
    <Layout site={site} page={page}>
      <div class="tekst">
        <h1>{page.title}</h1>
        <p class="manchet">{data.lead}</p>
        <p>{data.closed}</p>
        <h2>{data.files}</h2>
        <Files site={site} files={page.files} />
        <h2 id="eksempler">{data.examples}</h2>
        <p>{data.examplesText}</p>
        {page.examples.map(({ language, code }) => (
          <section key={language} aria-labelledby={`eksempel-${language}`}>
            <h3 id={`eksempel-${language}`}>{language}</h3>
            <pre class="kode">
              <code>{code}</code>
            </pre>
          </section>
        ))}
        {page.oparl ? (
          <>
            <h2 id="oparl">{data.oparl}</h2>
            <p>
              {data.oparlText}
              <Link site={site} to={page.oparl}>
                {page.oparl}
              </Link>
            </p>
          </>
        ) : null}
        <h2 id="udgaver">{data.versions}</h2>
        <p>{data.version(page.version)}</p>
        <ul>
          {data.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </div>
    </Layout>
  );
}

function Files({ site, files }: { site: SiteInfo; files: DataPageModel['files'] }): VNode {
  return (
    <ul>
      {files.map(({ url, to, holds, schema }) => (
        <li key={url}>
          {to ? (
            <Link site={site} to={to}>
              {url}
            </Link>
          ) : (
            <code>{url}</code>
          )}
          {`: ${holds}`}
          {schema ? ' (' : ''}
          {schema ? (
            <Link site={site} to={schema}>
              {data.schema}
            </Link>
          ) : null}
          {schema ? ')' : ''}
        </li>
      ))}
    </ul>
  );
}
