import { DATA_VERSION, type SchemaName, schemaUrl } from '../model/views/catalogue.ts';

/** What a data file begins with: where its shape is told, and in which version it is. */
export const heading = (
  name: SchemaName,
  href: (url: string) => string,
): { readonly $schema: string; readonly version: typeof DATA_VERSION } => ({
  $schema: href(schemaUrl(name)),
  version: DATA_VERSION,
});
