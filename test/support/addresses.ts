/** The address of a page below the site: `chefforum/index.html` → `/chefforum/`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The file that an address below the site leads to, percent signs undone: `/chefforum/#punkt-1` → `chefforum/index.html`. */
export function fileOf(address: string): string {
  const path = decodeURIComponent(address.replace(/[?#].*$/, '')).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
