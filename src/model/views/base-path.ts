/** The path that a base URL puts before every address: `https://host/referater/` → `/referater`. */
export function basePath(baseUrl: string): string {
  return baseUrl.replace(/^https?:\/\/[^/]+/, '').replace(/\/$/, '');
}

/** An address with its host, or null when the archive does not know its own. */
export function wholeUrl(baseUrl: string, url: string): string | null {
  return /^https?:\/\//i.test(baseUrl) ? baseUrl.replace(/\/$/, '') + url : null;
}
