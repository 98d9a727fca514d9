// What stands at addresses of before: a page each that leads on, for servers that cannot be told.
import type { Archive } from '../model/archive.ts';
import { escapeMarkup } from '../model/text/escape-markup.ts';
import { basePath, wholeUrl } from '../model/views/base-path.ts';
import type { SiteFile } from './data-files.ts';

/** The pages that lead on; one needs no style and no script. */
export function* aliasFiles({ config, aliases }: Archive): Generator<SiteFile> {
  const base = basePath(config.baseUrl);
  for (const { from, to } of aliases) {
    const path = from.endsWith('/') ? `${from.slice(1)}index.html` : from.slice(1);
    if (!/\.html?$/iu.test(path)) continue;
    const target = escapeMarkup(base + to);
    const whole = escapeMarkup(wholeUrl(config.baseUrl, to) ?? base + to);
    const text = `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<title>Adressen er flyttet</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${target}">
<link rel="canonical" href="${whole}">
</head>
<body>
<main>
<h1>Adressen er flyttet</h1>
<p>Det, du leder efter, er nu på <a href="${target}">${whole}</a>.</p>
</main>
</body>
</html>
`;
    yield { path, text };
  }
}

/** The same as lines of `_redirects`, for servers that read them; a forum's old addresses are one line. */
export function aliasLines({ config, aliases }: Archive): string[] {
  const base = basePath(config.baseUrl);
  const forums = config.forummer.flatMap(({ slug, tidligere }) =>
    tidligere.map((old) => `${base}/${old}/* ${base}/${slug}/:splat 301\n`),
  );
  const named = aliases.filter(({ path }) => path !== null);
  return [...named.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`), ...forums];
}
