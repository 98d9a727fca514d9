import { describe, expect, it } from 'vitest';
import { logoProblem } from './logo.ts';

const svg = (inner: string, more = ''): string =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"${more}>${inner}</svg>\n`;

describe('a logo that runs or fetches something', () => {
  it.each([
    svg('<script>alert(1)</script>'),
    svg('<SCRIPT>alert(1)</SCRIPT>'),
    svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>'),
    svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'),
    svg('<cc:script xmlns:cc="http://www.w3.org/2000/svg">alert(1)</cc:script>'),
    svg('', ' onload="alert(1)"'),
    svg('', " onload = 'alert(1)'"),
    svg('<path d="a>b" onclick="alert(1)"/>'),
    svg('<foreignObject><iframe src="x"/></foreignObject>'),
    svg('<a href="javascript:alert(1)"><path/></a>'),
    svg('<a xlink:href="java&#115;cript:alert(1)"><path/></a>'),
    svg('<use href="data:image/svg+xml,x#a"/>'),
    svg('<use xlink:href="https://eksempel.dk/a.svg#a"/>'),
    svg('<image href="https://eksempel.dk/a.png"/>'),
    svg('<set attributeName="href" to="javascript:alert(1)"/>'),
    svg('<animate attributeName="href" values="javascript:alert(1)"/>'),
    svg('<style>@import "https://eksempel.dk/a.css";</style>'),
    svg('<style>path{fill:url(https://eksempel.dk/a)}</style>'),
    svg('<path style="background:url(//eksempel.dk/a)"/>'),
    svg('<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="x"/>'),
    `<!DOCTYPE svg [<!ENTITY a "<script>alert(1)</script>">]>${svg('&a;')}`,
    `<?xml-stylesheet href="x.xsl"?>${svg('')}`,
    svg('<style><![CDATA[</style><script>alert(1)</script>]]></style>'),
    svg('<unknown/>'),
    svg('< script>alert(1)</script>'),
    svg('<style>@\\69mport "https://eksempel.dk/a.css";</style>'),
    svg('<path style="fill:u\\72l(https://eksempel.dk/a)"/>'),
    svg('<!-- --!><script>alert(1)</script> -->'),
    svg('<use href="#a"/>', ' xml:base="https://eksempel.dk/"'),
    '\u001f\u008b pakket',
  ])('%s', (text) => expect(logoProblem(text)).not.toBeNull());
});

describe('a logo that only draws', () => {
  it.each([
    svg('<path d="M0 0h9v9z" fill="#0a5470"/>'),
    svg(
      '<defs><linearGradient id="a"><stop offset="1"/></linearGradient></defs><rect fill="url(#a)"/><use xlink:href="#a"/>',
    ),
    svg('<style>.a{fill:url(#a)}</style><title>Fjordby Kommune</title>'),
    svg('<sodipodi:namedview id="a"/><metadata><rdf:RDF><cc:Work rdf:about=""/></rdf:RDF></metadata>'),
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('<!-- a --><g><text>A &amp; B</text></g>')}`,
  ])('%s', (text) => expect(logoProblem(text)).toBeNull());
});
