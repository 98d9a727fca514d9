// A take-down, planned: which addresses go, and what their content is known again by.
import type { Archive, Meeting, Punkt } from '../model/archive.ts';
import type { Fjernelse, Removed, TextMark } from '../model/fjernelse.ts';
import type { ParsedMeeting } from '../model/parsed.ts';
import { isStanding } from '../model/standing.ts';
import { isSameText, isTelling, type ReadText, textMark } from '../parse/fjernet/text-mark.ts';
import { meetingText, punktText } from './hold-back.ts';
import type { Content } from './load.ts';
import { fileMark } from './removals-in.ts';
import { addressOf, pathOf, type Target, targetOf } from './take-down-target.ts';
import { meetingTexts, writtenMeeting } from './texts.ts';

/** What to do about texts that are like the one that is taken down: nothing is known, take them too, or let them be. */
export type Similar = 'ask' | 'all' | 'except';

/** A take-down: what is to be written, and what of it stands where. */
export interface TakeDown {
  readonly fjernelser: readonly Fjernelse[];
  /** The addresses of other texts like it, which are not taken down. */
  readonly similar: readonly string[];
}

/** Plans a take-down. Throws for an address that leads to nothing that can be taken down. */
export function planTakeDown(
  content: Content,
  archive: Archive,
  address: string,
  { similar: way, ...removed }: Removed & { readonly similar: Similar },
): TakeDown {
  const target = targetOf(archive, pathOf(address, archive.config.baseUrl));
  const texts = new Texts(content, archive);
  const marks = marksOf(target, texts);
  const similar = texts.like(marks, target);
  const undtagen = way === 'except' ? similar : [];
  const own =
    target.art === 'bilag'
      ? fileEntry(content, target.url, target.from, removed)
      : entryOf(target, marks, removed, undtagen);
  const others =
    way === 'all'
      ? similar.flatMap((url) => {
          const other = targetOf(archive, url);
          return [
            entryOf(other, marksOf(other, texts), removed, []),
            ...filesOf(content, archive, other, removed),
          ];
        })
      : [];
  const all = [own, ...filesOf(content, archive, target, removed), ...others];
  const known = new Set(content.removals.list.map(({ adresse }) => adresse));
  const fjernelser = all.filter(({ adresse }) => !known.has(adresse) && known.add(adresse));
  return { fjernelser, similar: way === 'ask' ? similar : [] };
}

/** What a target is known again by. */
interface Marks {
  readonly own: TextMark | null;
  readonly kunHer: boolean;
  readonly punkter: readonly TextMark[];
}

function marksOf(target: Target, texts: Texts): Marks {
  if (target.art === 'bilag') return { own: null, kunHer: false, punkter: [] };
  const meeting = texts.written(target.meeting);
  if (target.art === 'punkt') {
    const punkt = meeting.punkter.find(({ nummer }) => nummer === target.punkt.nummer);
    const text = punkt ? punktText(punkt) : null;
    const own = text && textMark(text);
    const isCommon = isStanding(target.punkt.kortTitel) || (own !== null && texts.isCommon(own, target));
    return { own, kunHer: own === null || !isTelling(own) || isCommon, punkter: [] };
  }
  const own = textMark(meetingText(meeting));
  const kunHer = own === null || !isTelling(own) || texts.isCommon(own, target);
  const punkter = meeting.punkter
    .filter(({ kortTitel }) => !isStanding(kortTitel))
    .flatMap((punkt) => textMark(punktText(punkt)) ?? [])
    // A short one is like too many others.
    .filter(({ proeve }) => proeve.length > 0);
  return { own, kunHer, punkter };
}

/** The texts of an archive's meetings, each read when it is asked for. */
class Texts {
  private readonly source;
  private readonly files;
  private readonly archive;

  constructor(content: Content, archive: Archive) {
    const { root, config, removals, store } = content;
    this.source = { root, forums: config?.forummer ?? null, removals, store };
    this.files = new Map(content.files.map((file) => [file.path, file]));
    this.archive = archive;
  }

  of({ path }: Meeting): ParsedMeeting {
    const file = this.files.get(path);
    if (!file) throw new Error(`${path} is no file of this content`);
    return meetingTexts(this.source, file);
  }

  written({ path }: Meeting): ParsedMeeting {
    return writtenMeeting(this.source, path);
  }

  /** Whether a short text is another's too, word for word; a long one that is may be the same by right. */
  isCommon(mark: TextMark, target: Target): boolean {
    return mark.proeve.length === 0 && this.matching([mark], target).length > 0;
  }

  /** The addresses of other texts that would be held back with it. */
  like({ own, kunHer, punkter }: Marks, target: Target): string[] {
    return this.matching([...(own && !kunHer ? [own] : []), ...punkter], target);
  }

  private matching(marks: readonly TextMark[], target: Target): string[] {
    if (target.art === 'bilag' || marks.length === 0) return [];
    return this.archive.meetings.flatMap((meeting): string[] => {
      if (target.art === 'moede' && meeting.url === target.url) return [];
      const parsed = this.of(meeting);
      const isLike = (text: ReadText): boolean => marks.some((mark) => isSameText(mark, text));
      if (target.art === 'moede' && isLike(meetingText(parsed))) return [meeting.url];
      return meeting.punkter.flatMap(({ url, kortTitel }, at) => {
        const own = parsed.punkter[at];
        const isOther = url !== target.url && !isStanding(kortTitel);
        return own && isOther && isLike(punktText(own)) ? [url] : [];
      });
    });
  }
}

const entryOf = (
  target: Target,
  { own, kunHer, punkter }: Marks,
  removed: Removed,
  undtagen: readonly string[],
): Fjernelse => ({
  adresse: target.url,
  art: target.art,
  ...removed,
  ...{ aftryk: own, kunHer, punkter, undtagen, fil: null },
});

/** The files that only what is taken down shows, and of a meeting its original, which has the text too. */
function filesOf(content: Content, archive: Archive, target: Target, removed: Removed): Fjernelse[] {
  if (target.art === 'bilag') return [];
  const shown = new Set(
    archive.meetings.flatMap((meeting) => [
      ...meeting.punkter.flatMap((punkt) =>
        meeting.url === target.url || punkt.url === target.url ? [] : fileUrls(punkt),
      ),
      ...(meeting.url !== target.meeting.url && meeting.kilde ? [meeting.kilde] : []),
    ]),
  );
  const own = [
    ...(target.art === 'punkt' ? fileUrls(target.punkt) : target.meeting.punkter.flatMap(fileUrls)),
    ...(target.meeting.kilde ? [target.meeting.kilde] : []),
  ];
  return archive.attachments.flatMap(({ from, to }): Fjernelse[] => {
    const url = addressOf(to);
    return own.includes(url) && !shown.has(url) ? [fileEntry(content, url, from, removed)] : [];
  });
}

const fileUrls = ({ links, bilag }: Punkt): string[] =>
  [...links.flatMap(({ loose }) => loose), ...bilag.map(({ url }) => url)].filter((url) => url !== null);

function fileEntry(content: Content, url: string, from: string, removed: Removed): Fjernelse {
  return {
    ...{ adresse: url, art: 'bilag', ...removed },
    ...{ aftryk: null, punkter: [], kunHer: false, undtagen: [] },
    fil: fileMark(content.root, from),
  };
}
