/** A file's type as people know it, `PDF`, when its address ends in one. */
export function fileType(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const type = /\.([a-z][a-z0-9]{1,4})$/i.exec(path)?.[1]?.toUpperCase();
  return type && !['HTM', 'HTML', 'ASPX', 'ASP', 'PHP'].includes(type) ? type : null;
}
