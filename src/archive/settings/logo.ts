// Whether a logo drawn as SVG is a drawing and nothing more.

/** The elements of a drawing. */
const DRAWING =
  /^(?:svg|g|defs|symbol|use|title|desc|metadata|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath|linearGradient|radialGradient|stop|clipPath|mask|pattern|marker|filter|fe[A-Z]\w*|style|switch|view)$/;
/** What drawing programs write beside the drawing itself. */
const NOTES = /^(?:sodipodi|inkscape|rdf|cc|dc|xmp|pdf|serif|sketch|figma|bx):/i;
const RUNS =
  /(?:^|:)(?:script|foreignObject|iframe|object|embed|handler|listener|animate\w*|set|audio|video|html|body|form|input|link|meta|base|image|img|a)$/i;

/** An address within the drawing itself. */
const OWN_ADDRESS = /^\s*#/;

const UNREADABLE = 'den kan ikke læses som SVG';

/** Why an SVG file cannot be the logo, in Danish; null when it only draws. */
export function logoProblem(svg: string): string | null {
  // Of a comment that XML does not know another reader may see the end elsewhere.
  if (/<!--(?:(?!-->)[\s\S])*?--[^>]/.test(svg)) return UNREADABLE;
  const text = svg.replace(/<!--[\s\S]*?-->/g, '');
  if (!/<(?:svg:)?svg[\s/>]/.test(text)) return UNREADABLE;
  if (/<!ENTITY|<!DOCTYPE[^>]*\[|<!\[CDATA\[|<\?(?!xml\s)/i.test(text))
    return 'den rummer andet end en tegning';
  const tags = text.matchAll(/<([^\s<>/!?]+)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g);
  for (const [, name = '', attributes = ''] of tags) {
    if (RUNS.test(name)) return `den rummer elementet \`${name}\``;
    const bare = name.replace(/^svg:/, '');
    if (!DRAWING.test(bare) && !NOTES.test(name)) return `den rummer elementet \`${name}\``;
    const problem = attributeProblem(attributes);
    if (problem) return problem;
  }
  const left = text.replace(
    /<[^\s<>/!?]+(?:"[^"]*"|'[^']*'|[^<>"'])*>|<\/[^<>]*>|<\?xml[^<>]*\?>|<!DOCTYPE[^<>[]*>/gi,
    '',
  );
  if (left.includes('<')) return UNREADABLE;
  // A letter of a style may be written by its number: «@\69mport».
  if (/<style[^>]*>[^<]*\\|\sstyle\s*=\s*(?:"[^"]*\\|'[^']*\\)/.test(unescaped(text)))
    return 'den rummer andet end en tegning';
  const hasAddress = /@import|url\(\s*(?!['"]?#)|expression\(|javascript:/i.test(unescaped(text));
  return hasAddress ? 'den henter noget andet sted fra' : null;
}

function attributeProblem(attributes: string): string | null {
  for (const [, name = '', , double, single, bare] of attributes.matchAll(
    /([^\s=/"']+)\s*(=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g,
  )) {
    const value = unescaped(double ?? single ?? bare ?? '');
    if (/^(?:.*:)?on/i.test(name)) return `den rummer \`${name}\`, som kører noget`;
    if (/^xml:base$|(?:^|:)(?:href|src)$/i.test(name) && !OWN_ADDRESS.test(value))
      return 'den henter noget andet sted fra';
    if (/^\s*(?:javascript|data|vbscript):/i.test(value.replace(/[\s\p{Cc}]/gu, '')))
      return 'den rummer en adresse, som kører noget';
  }
  return null;
}

/** A value with the letters that its numbers stand for. */
const unescaped = (text: string): string =>
  text.replace(/&#(x[\da-f]+|\d+);?/gi, (_, number: string) => {
    const code = Number(number.replace(/^x/i, '0x'));
    return code < 0x11_0000 ? String.fromCodePoint(code) : '';
  });
