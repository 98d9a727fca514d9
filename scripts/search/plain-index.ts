import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { type MeetingData, meetingSchema } from '../../src/data/schema.ts';
import type { Sagsnummer } from '../../src/model/brand.ts';
import { sagsnummerSlug } from '../../src/model/sagsnummer.ts';
import { escapeMarkup } from '../../src/model/text/escape-markup.ts';

type PunktData = MeetingData['punkter'][number];

/** The pages that each indexed item belongs to, by its address: itself, its meeting, its cases and their main groups. */
export type PagesOf = ReadonlyMap<string, readonly string[]>;

/** An open item as an ordinary page: its title, its case numbers, its text and the names of its attachments. */
function plainHtml({ titel, sagsnumre, afsnit, bilag }: PunktData): string {
  const sections = afsnit.map(({ overskrift, html }) =>
    overskrift ? `<h2>${escapeMarkup(overskrift)}</h2>${html}` : html,
  );
  // Where the names have a section of their own they are in its text.
  const isNamed = afsnit.some(({ kind }) => kind === 'bilag');
  const files = isNamed ? '' : bilag.map((file) => `<li>${escapeMarkup(file.titel)}</li>`).join('');
  return `<!doctype html><html lang="da"><head><title>${escapeMarkup(titel)}</title></head><body><main>
<h1>${escapeMarkup(titel)}</h1><p>${escapeMarkup(sagsnumre.join(', '))}</p>${sections.join('\n')}<ul>${files}</ul></main></body></html>`;
}

async function meetingsOf(site: string): Promise<MeetingData[]> {
  const root = join(site, 'data', 'moeder');
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return Promise.all(
    paths.sort().map(async (path) => meetingSchema.parse(JSON.parse(await readFile(path, 'utf8')))),
  );
}

function pagesOf({ id, sagsnumre }: PunktData): string[] {
  const sager = sagsnumre.flatMap((nummer) => {
    const group = /^\d\d(?=\.)/.exec(nummer)?.[0];
    return [`sag/${sagsnummerSlug(nummer as Sagsnummer)}`, ...(group ? [`emne/${group}`] : [])];
  });
  return [id, id.replace(/#.*/, ''), ...sager];
}

/** Indexes the open items of a built site with Pagefind as it comes, into a folder that can be served. */
export async function writePlainIndex(site: string, folder: string): Promise<PagesOf> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error(errors.join('\n'));
  const meetings = await meetingsOf(site);
  const open = meetings.flatMap(({ punkter }) => punkter).filter(({ lukket }) => !lukket);
  for (const punkt of open) {
    const added = await index.addHTMLFile({ url: punkt.id, content: plainHtml(punkt) });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html lang="da"><title>Pagefind</title></html>',
  );
  return new Map(open.map((punkt) => [punkt.id, pagesOf(punkt)]));
}
