/** The path that a base URL puts before every address: `https://host/referater/` → `/referater`. */
export function basePath(baseUrl: string): string {
  return baseUrl.replace(/^https?:\/\/[^/]+/, '').replace(/\/$/, '');
}
