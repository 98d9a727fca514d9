/** The address of a register of decisions; without a year, the newest one. */
export const beslutningerUrl = (year?: number | string): string =>
  year === undefined ? '/beslutninger/' : `/beslutninger/${year}/`;
/** The address of the owner's logo: its file's ending is what tells a browser what it is. */
export const logoUrl = (path: string): string =>
  `/assets/logo${path.slice(path.lastIndexOf('.')).toLowerCase()}`;
/** The address of the feed that belongs to a page: `/chefforum/` → `/chefforum/feed.xml`. */
export const feedUrl = (pageUrl: string): string => `${pageUrl}feed.xml`;
