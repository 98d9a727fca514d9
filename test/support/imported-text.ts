// A text imported by itself, for what its layout is read as.
import { importFile } from '../../src/import/import-text.ts';

/** What came of a text of its own; throws why where it was refused. */
export async function importedText(text: string, name = 'kilde.txt') {
  const [first] = await importFile(
    { name, bytes: new TextEncoder().encode(text) },
    { forum: null, forums: [] },
  );
  const result = first?.result;
  if (!result?.ok) throw new Error(result?.message ?? 'intet');
  const lines = result.markdown.split('\n');
  const { lost, invented } = result.account;
  return {
    markdown: result.markdown,
    forum: result.forum.navn,
    headings: lines.filter((line) => line.startsWith('##')),
    titles: lines.flatMap((line) => /^## Punkt (\d+: .*)$/.exec(line)?.[1] ?? []),
    said: result.uncertain.map((one) => one.text).join('\n'),
    stray: [...lost, ...invented],
  };
}
