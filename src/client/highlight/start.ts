import { siteRoot, storageName } from './handover.ts';

/** Fetches what marks the words of a search, on a page with items that was reached from the search or that a search of this tab has found. */
export function startHighlight(): void {
  const { href, pathname } = siteRoot();
  const from = document.referrer;
  const isFound = from.startsWith(href) ? from.startsWith(`${href}soeg/`) : isRemembered(pathname);
  if (isFound && document.querySelector('.punkter')) void import(`${href}assets/fremhaev.js`);
}

function isRemembered(root: string): boolean {
  try {
    return sessionStorage.getItem(storageName(root))?.includes(`"${location.pathname}"`) ?? false;
  } catch (error) {
    // A browser may be told to remember nothing.
    if (error instanceof DOMException) return false;
    throw error;
  }
}
