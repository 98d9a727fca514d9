// The files by which attachments are searched: made where attachments or what links to them are other than before.
import { keepWordKeys, keptAttachmentWords, keptWordKeys } from '../../../src/content/attachment-words.ts';
import { lookInto } from '../../../src/content/attachments.ts';
import { digest } from '../../../src/content/digest.ts';
import { folderStore } from '../../../src/content/text-store.ts';
import {
  AttachmentIndex,
  rowsFile,
  shownFiles,
  textFiles,
} from '../../../src/search/build/attachments/attachment-index.ts';
import { type AttachmentWords, hasPages } from '../../../src/search/build/attachments/attachment-words.ts';
import { searchedAttachments } from '../../../src/search/build/attachments/searched-attachments.ts';
import { contentName } from '../../../src/search/build/bundle-format.ts';
import type { DataFile } from '../../../src/search/build/tables/data-file.ts';
import { compoundDivider, type Divide } from '../../../src/search/build/words/compounds.ts';
import { ATTACHMENT_FOLDER } from '../../../src/search/format/attachment-files.ts';
import type { BuiltFile } from '../output/manifest.ts';
import { keptFixedParts } from '../search/search-parts.ts';
import { type SiteJob, takePart } from '../site-parts.ts';
import { ChangedFileError } from './copy.ts';

const TEXTS = `${ATTACHMENT_FOLDER}/tekst/`;
/** The files that are made of the documents alone, whatever links to them. */
const OF_DOCUMENTS = new RegExp(`^${ATTACHMENT_FOLDER}/(?:ord|tekst)[./]`);

/** A document whose text is searched: its path in the content folder, and what its texts are named by. */
interface Document {
  readonly from: string;
  readonly sum: string;
  readonly name: string;
}

/** Writes what attachments are searched by, and takes over what is as it was. */
export async function writeAttachmentSearch(job: SiteJob): Promise<BuiltFile[]> {
  const { archive, content, program, previous, prints } = job;
  const kept = takePart(job, 'bilagssoegning', () => previous?.links === prints.links);
  if (kept) return [...kept];
  const sumOf = (from: string): string => content.attachments.get(from)?.sum ?? '';
  // One that nobody could look into has no sum.
  const attachments = searchedAttachments(archive).filter(({ from }) => sumOf(from) !== '');
  const documents = attachments.map(({ from }): Document => {
    const sum = sumOf(from);
    // The same bytes are cut otherwise where the name says that they have pages.
    return { from, sum, name: contentName(`${hasPages(from)} ${sum}`) };
  });
  const key = digest(program, ...documents.map(({ name }) => name));
  const words = takeWords(job, key) ?? (await writeWords(job, documents, key));
  const texts = documents.map(({ name }) => name);
  const files = [...shownFiles(attachments, texts), rowsFile(attachments)];
  const rest = files.map((file) => writeFile(job, file, digest(program, file.source)));
  return [...words, ...(await Promise.all(rest))];
}

/** The files of words and texts of the site before; null where they are made of something else, or are not as they were left. */
function takeWords({ previous, mirror }: SiteJob, key: string): BuiltFile[] | null {
  const files = (previous?.parts.bilagssoegning ?? []).filter(({ path }) => OF_DOCUMENTS.test(path));
  const words = files.filter(({ path }) => !path.startsWith(TEXTS));
  const isSame = words.length > 0 && words.every((file) => file.key === key);
  return isSame && files.every(({ path }) => mirror.has(path)) ? files : null;
}

async function writeWords(job: SiteJob, documents: readonly Document[], key: string): Promise<BuiltFile[]> {
  const store = folderStore(job.store);
  const divide = documents.length === 0 ? () => [] : await dividerOf(job);
  const index = new AttachmentIndex(divide, keptWordKeys(job.program, store));
  const files = new Map<string, BuiltFile>();
  const taken = new Map(job.previous?.parts.bilagssoegning.map((file) => [file.path, file]));
  const writeText = async (file: DataFile, own: string): Promise<void> => {
    // Of two attachments with the same bytes the texts are written once.
    if (files.has(file.path)) return;
    const before = taken.get(file.path);
    const isSame = before?.key === own && job.mirror.has(file.path);
    files.set(file.path, isSame ? before : await writeFile(job, file, own));
  };
  for (const [number, document] of documents.entries()) {
    const words = await wordsOf(document, job);
    index.add(number, words);
    const own = digest(job.program, document.name);
    for (const file of textFiles(document.name, words.texts)) await writeText(file, own);
  }
  for (const file of index.wordFiles()) files.set(file.path, await writeFile(job, file, key));
  keepWordKeys(job.program, index.keys, store);
  return [...files.values()];
}

const dividerOf = async ({ program }: SiteJob): Promise<Divide> =>
  compoundDivider((await keptFixedParts(program).lexicon())());

const writeFile = async ({ writer }: SiteJob, { path, pack }: DataFile, key: string): Promise<BuiltFile> =>
  writer.write(path, key, await pack());

/** What is kept of a document; where that was lost, it is looked into once more. */
async function wordsOf(
  { from, sum }: Document,
  { content, program, store }: SiteJob,
): Promise<AttachmentWords> {
  const texts = folderStore(store);
  const kept = keptAttachmentWords(program, hasPages(from), sum, texts);
  if (kept) return kept;
  const mark = content.entries.get(from)?.mark ?? '';
  await lookInto({ path: from, mark }, { root: content.root, program, store: texts });
  const anew = keptAttachmentWords(program, hasPages(from), sum, texts);
  if (!anew) throw new ChangedFileError(from);
  return anew;
}
