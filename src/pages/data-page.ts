import type { Archive } from '../model/archive.ts';
import { basePath, wholeUrl } from '../model/views/base-path.ts';
import { CATALOGUE, DATA_VERSION, schemaUrl } from '../model/views/catalogue.ts';
import type { DataPageModel } from '../model/views/service-models.ts';
import { dataExamples } from './data-examples.da.ts';
import { helpTitles } from './help-titles.da.ts';

/** An address that an archive which does not know its host shows in its examples. */
const EXAMPLE_HOST = 'https://referater.example';

/** The page for whoever wants to use the archive's data in a program. */
export function dataPage({ config }: Archive): DataPageModel {
  const { oparl, baseUrl } = config;
  const url = '/data/';
  const at = wholeUrl(baseUrl, '') ?? EXAMPLE_HOST + basePath(baseUrl);
  return {
    url,
    title: helpTitles.data,
    description: helpTitles.dataDescription(config.titel),
    breadcrumb: [{ text: helpTitles.data, url }],
    feed: null,
    canonical: url,
    indexed: true,
    version: DATA_VERSION,
    files: CATALOGUE.filter(({ isOparl }) => oparl || !isOparl).map(
      ({ url: file, holds, mediaType, schema }) => ({
        ...{ url: file, holds, mediaType },
        to: file.includes('<') ? null : file,
        schema: schema && schemaUrl(schema),
      }),
    ),
    examples: dataExamples(at),
    oparl: oparl ? '/data/oparl/system.json' : null,
  };
}
