import type { Hit, HitAttachment, Marks } from '../../model/search/search-answer.ts';
import type { Del } from '../../model/search/search-query.ts';
import type { AttachmentTexts } from '../find/attachments/attachment-texts.ts';
import {
  type AttachedFound,
  type AttachedPage,
  findAttached,
  NO_ATTACHED,
} from '../find/attachments/find-attached.ts';
import type { RowsFound } from '../find/find-text.ts';
import { stretchOf } from './excerpt.ts';

/** What was found in items themselves and by the text of their attachments. */
export interface AllFound extends RowsFound {
  readonly attached: AttachedFound;
}

/** With fewer results the texts of attachments are fetched at once; with more they are only offered, so that most searches fetch none. */
const FEW = 10;

/** Adds what the text of attachments finds to what items have themselves. */
export async function withAttached(
  found: RowsFound,
  del: Del,
  { attachments }: { readonly attachments: AttachmentTexts },
): Promise<AllFound> {
  const { scores, clauses, within } = found;
  // A phrase is looked for in the texts themselves, so that they are many files.
  const most = clauses.some(({ any }) => any.some(({ kind }) => kind === 'frase')) ? 1 : FEW;
  const isEnough = scores === null || (del === '' && scores.size >= most);
  if (isEnough || (del !== '' && del !== 'bilag')) return { ...found, attached: NO_ATTACHED };
  const own = new Map(found.words.map((word) => [word.text, word.scores]));
  const attached = await findAttached({ clauses, own, found: scores, within }, attachments);
  const lacking = found.lacking.filter((word) => !attached.words.has(word));
  return { ...found, lacking, attached };
}

/** What a result shows of the attachment that it was found by. */
async function attachmentOf(
  row: number,
  { attachment, page }: AttachedPage,
  marks: Marks,
  { base, attachments }: { readonly base: string; readonly attachments: AttachmentTexts },
): Promise<HitAttachment> {
  const [{ titler, url, harSider }, text, rows] = await Promise.all([
    attachments.shown(attachment),
    attachments.text(attachment, page),
    attachments.rows(),
  ]);
  return {
    navn: titler[rows[attachment]?.indexOf(row) ?? 0] ?? '',
    url: `${base}${url}${harSider ? `#page=${page}` : ''}`,
    side: harSider ? page : null,
    uddrag: stretchOf(text, marks),
  };
}

/** A hit with the attachment that it was found by; what the item itself says is shown where that tells why, too. */
export async function attachedHit(
  hit: Hit,
  row: number,
  { pages, marks }: AttachedFound,
  sources: { readonly base: string; readonly attachments: AttachmentTexts },
): Promise<Hit> {
  const page = pages.get(row);
  if (!page) return hit;
  const tells = hit.uddrag.some(({ marked }) => marked);
  const bilag = await attachmentOf(row, page, marks, sources);
  return { ...hit, ...(tells ? {} : { afsnit: null, uddrag: [] }), bilag };
}
