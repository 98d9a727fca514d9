/** The address of the register of decisions of `2024`, `2024-03` or `2024-03-14`; for no time, of the newest ones. */
export const beslutningerUrl = (time: string | null): string =>
  time === null ? '/beslutninger/' : `/beslutninger/${time.replaceAll('-', '/')}/`;
/** The address of the owner's logo: its file's ending is what tells a browser what it is. */
export const logoUrl = (path: string): string =>
  `/assets/logo${path.slice(path.lastIndexOf('.')).toLowerCase()}`;
/** The address of the feed that belongs to a page: `/chefforum/` → `/chefforum/feed.xml`. */
export const feedUrl = (pageUrl: string): string => `${pageUrl}feed.xml`;
/** The file of a page's address, below the site: `/chefforum/` → `chefforum/index.html`. */
export const pageFile = (url: string): string =>
  url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1);
