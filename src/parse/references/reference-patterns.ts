import { Pattern } from '../../model/text/pattern.ts';
import { DATE_PATTERN } from './date-forms.ts';

const VERB = '(?:godkendte|besluttede|drøftede|vedtog|behandlede|udsatte|tog|tiltrådte|bevilgede|anbefalede)';
const START = String.raw`(?<![\p{L}\d])`;
const DATE = `(?<dato>${DATE_PATTERN})`;
/** What may stand between a forum and its date: «Byrådet, på sit møde den …». */
const LINK = String.raw`(?:\s*,)?\s+(?:(?:på|i|fra|af)\s+)?(?:(?:sit|sine|dets)\s+)?(?:(?:ordinære|ekstraordinære)\s+)?(?:mødet?\s+)?`;
/** Words that do not begin a clause of their own and are no date. */
const WORD = String.raw`(?!at\b|som\b|der\b|${DATE_PATTERN})[^\s,.;:()]+`;

/** What one kind of mention looks like, and a test that tells much sooner whether a text holds any. */
export interface MeetingPattern {
  readonly pattern: Pattern;
  readonly isIn: (text: string) => boolean;
}

/**
 * What a mention of a meeting looks like, the most particular first; the groups `forum…` and `dato` hold its parts.
 * `known` matches the forums we know, `anyBody` words that look like one and are only trusted beside a date.
 */
export function meetingPatterns(known: string, anyBody: string): MeetingPattern[] {
  const beforeDate = [
    // «Økonomiudvalgsrådet d. 1. oktober 2019», «Chefforum den 19-11-2015»
    `${START}(?<forumA>${known}|${anyBody})${LINK}`,
    // «mødet den 5. december 2013», «møde i Byrådet den 28. februar»
    String.raw`${START}møde(?:t|r|rne)?\s+(?:i\s+(?<forumB>${known}|${anyBody})\s+)?`,
    // «Chefforum godkendte det nuværende koncept den 15. september 2016»
    String.raw`${START}(?<forumC>${known})\s+${VERB}(?:\s+${WORD}){0,6}\s+(?=den\s|d\.)`,
    // «chefforums udvikling fra 26. september 2019»
    String.raw`${START}(?<forumD>${known})\s+(?:\p{L}+\s+){0,2}(?:fra\s+|af\s+|(?=den\s|d\.))`,
  ];
  // «Den 1. oktober drøftede Chefforum»
  const dateFirst = String.raw`(?<=^|[.!?:]\s+|\n)${DATE}\s+${VERB}\s+(?<forumE>${known})(?![\p{L}\d])`;
  return [
    ...beforeDate.map((before) => ({
      pattern: new Pattern(before + DATE, 'giu'),
      isIn: holds(`(?=${DATE_PATTERN})(?<=${before})`),
    })),
    { pattern: new Pattern(dateFirst, 'giu'), isIn: holds(String.raw`${DATE_PATTERN}\s+${VERB}\s`) },
  ];
}

/** A text has few dates, and looking back from each is cheaper than looking for forums everywhere. */
function holds(pattern: string): MeetingPattern['isIn'] {
  const compiled = new Pattern(pattern, 'iu');
  return (text) => compiled.test(text);
}
