// What the check must know of an attachment, without its texts.
import type { PictureSize } from '../model/views/picture-size.ts';
import { type CprNumber, cprInRest, cprInSource } from '../personal/cpr/cpr.ts';
import { type PrivateKind, privateIn } from '../personal/private/private.ts';
import type { AttachmentText, HiddenKind, HiddenText, Metadata, Unread } from './text.ts';

/** A CPR number in an attachment, by its mark; never the number itself. */
export interface AttachmentCpr {
  readonly mark: string;
  readonly tier: CprNumber['tier'];
  readonly where: Where;
}

/** A page, from 1, or what beside the pages. */
export type Where = number | HiddenKind;

/** What in an attachment may be a person's own: how often, where first, and the hosts of mail addresses. */
export interface AttachmentPrivate {
  readonly kind: PrivateKind;
  readonly hosts: readonly string[];
  readonly count: number;
  readonly where: Where;
}

/** What is known of an attachment; plain JSON, kept with its fingerprint. */
export interface AttachmentReport {
  readonly cpr: readonly AttachmentCpr[];
  readonly private: readonly AttachmentPrivate[];
  readonly metadata: Metadata;
  /** What is not seen on the pages, where an editor may not think of it. */
  readonly hidden: readonly HiddenKind[];
  readonly unread: AttachmentText['unread'];
  readonly pageCount: number;
  /** The size of a picture that can be shown; null for any other file, and for one too large. */
  readonly picture: PictureSize | null;
}

/** Of one kind of finding no more are told of in an attachment. */
const MOST = 200;
/** The kinds of hidden text that are told of for being there; of others only what is found in them. */
const TOLD: ReadonlySet<HiddenKind> = new Set(['kommentar', 'rettelse', 'slettet', 'skjult', 'vedhæftet']);

/** Looks for what must not be out in an attachment's texts. */
export function reportOf(read: AttachmentText): AttachmentReport {
  const cpr = new Map<string, AttachmentCpr>();
  const add = (where: Where, numbers: readonly CprNumber[]): void => {
    for (const { mark, tier } of numbers)
      if (!cpr.has(mark) && cpr.size < MOST) cpr.set(mark, { mark, tier, where });
  };
  for (const [at, page] of read.pages.entries()) add(at + 1, cprInSource(page));
  for (const [at, page] of read.pages.slice(1).entries())
    add(at + 1, acrossPages(read.pages[at] ?? '', page));
  for (const { kind, text } of read.hidden) add(kind, kind === 'rest' ? cprInRest(text) : cprInSource(text));
  return {
    cpr: [...cpr.values()],
    private: privateOf(read),
    metadata: read.metadata,
    hidden: [...new Set(read.hidden.flatMap(({ kind, text }) => (isTold(kind, text) ? kind : [])))],
    unread: unreadOf(read.unread),
    pageCount: read.pages.length,
    picture: read.picture && isShowable(read.picture) ? read.picture : null,
  };
}

/** More than a camera makes; a picture that says it is larger would fill a reader's memory, and is a link. */
const MOST_POINTS = 200_000_000;

// Judged here and not where pictures are read: what was read of a file is kept, also by other versions of the program.
const isShowable = ({ width, height }: PictureSize): boolean => width * height <= MOST_POINTS;

const isTold = (kind: HiddenKind, text: string): boolean => TOLD.has(kind) && text.trim() !== '';

const NEAR_THE_EDGE = 40;

/** The numbers that begin on one page and end on the next. */
function acrossPages(page: string, next: string): CprNumber[] {
  const tail = page.trimEnd().slice(-NEAR_THE_EDGE);
  const found = cprInSource(tail + next.trimStart().slice(0, NEAR_THE_EDGE));
  return found.filter(({ start, end }) => start < tail.length && end > tail.length);
}

function privateOf({ pages, hidden }: AttachmentText): AttachmentPrivate[] {
  const found = new Map<PrivateKind, AttachmentPrivate>();
  const texts: readonly (readonly [Where, string])[] = [
    ...pages.map((page, at) => [at + 1, page] as const),
    ...hidden.filter(isRead).map(({ kind, text }) => [kind, text] as const),
  ];
  for (const [where, text] of texts)
    for (const { kind, host } of privateIn(text)) {
      const before = found.get(kind) ?? { kind, hosts: [], count: 0, where };
      const hosts =
        host && !before.hosts.includes(host) && before.hosts.length < MOST
          ? [...before.hosts, host]
          : before.hosts;
      found.set(kind, { ...before, hosts, count: before.count + 1 });
    }
  return [...found.values()];
}

const isRead = ({ kind }: HiddenText): boolean =>
  kind !== 'rest' && kind !== 'efterladt' && kind !== 'egenskab';

/** Each reason once, with all its pages. */
function unreadOf(unread: AttachmentText['unread']): AttachmentReport['unread'] {
  const reasons = [...new Set(unread.map(({ why }) => why))];
  return reasons.map((why: Unread) => {
    const own = unread.filter((one) => one.why === why);
    const isWhole = own.some(({ pages }) => pages.length === 0);
    return { why, pages: isWhole ? [] : [...new Set(own.flatMap(({ pages }) => pages))].slice(0, MOST) };
  });
}
