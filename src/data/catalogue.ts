// Every data file of an archive, for `/data/index.json` and the page about them.

import type * as z from 'zod';
import { CATALOGUE, schemaUrl } from '../model/views/catalogue.ts';
import type { indexSchema } from './list-schemas.ts';
import type { Href } from './meeting-data.ts';
import { heading } from './version.ts';

/** `/data/index.json` */
export const dataIndex = (hasOparl: boolean, href: Href): z.infer<typeof indexSchema> => ({
  ...heading('index', href),
  files: CATALOGUE.filter(({ isOparl }) => hasOparl || !isOparl).map(({ url, mediaType, schema, holds }) => ({
    ...{ url: href(url), mediaType, holds },
    schema: schema && href(schemaUrl(schema)),
  })),
});
