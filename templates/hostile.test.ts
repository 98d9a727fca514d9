import { describe, expect, test } from 'vitest';
import {
  meetingFile,
  pageAt,
  renderAny,
  SAMPLE,
  type SampleSite,
  siteOf,
} from '../test/support/sample-site.ts';

describe('hostile text', () => {
  const HOSTILE = '"onmouseover="x" <script>alert(1)</script> \'&';
  /** Leaves out the page's own scripts, which are files. */
  const withoutOwn = (html: string): string =>
    html.replace(/<script type="module" src="[^"<]*"><\/script>/g, '');
  /** Values that are not free text: dates, states and what the sanitizer and the charts made. */
  const TYPED = /^(?:html|date|first|last|kind|state|type|form|udfald|start|end|synlighed|svg|shown)$/;
  const poison = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return TYPED.test(key) ? value : value + HOSTILE;
    if (Array.isArray(value)) return value.map((one) => poison(one, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, name)]));
  };

  test('no page of any kind lets a text of its model through as markup', async () => {
    const { site, pages } = await siteOf(SAMPLE);
    const poisonedSite = poison(site) as SampleSite['site'];
    expect(new Set([...pages.values()].map(({ kind }) => kind)).size).toBe(17);
    for (const { kind, model } of pages.values()) {
      const whole = renderAny(poisonedSite, { kind, model: poison(model) } as Parameters<
        typeof renderAny
      >[1]);
      const html = whole.replace(/<script type="application\/ld\+json">[^<>&]*<\/script>/, '');
      expect(withoutOwn(html)).not.toMatch(/<script/i);
      expect(html).not.toMatch(/"onmouseover=/);
      expect(html).toContain('&quot;onmouseover=');
    }
  });

  test('nor does a hostile content file get through', async () => {
    const text = '\\<script>alert(1)\\</script> "onmouseover="x"';
    const html = await pageAt('/chefforum/2019-10-10/', {
      'chefforum/2019/2019-10-10.md': meetingFile(
        '2019-10-10',
        `## Punkt 1: ${text}\n\n### ${text}\n\n${text} <script>alert(2)</script>\n\n### Bilag\n\n- ${text}\n`,
        `sted: '<script>alert(3)</script>'\n`,
      ),
    });
    expect(withoutOwn(html)).not.toMatch(/<script/i);
    expect(html).toContain('&lt;script>alert(1)');
  });

  test('an address with a dangerous scheme is no link', async () => {
    const { site, pages } = await siteOf(SAMPLE);
    const om = pages.get('/om/');
    if (!om) throw new Error('no page about the archive');
    const html = renderAny({ ...site, was: 'javascript:alert(1)', kontakt: 'javascript:alert(1)' }, om);
    expect(html).not.toContain('href="javascript:');
  });
});
