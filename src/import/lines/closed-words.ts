// Whether a text speaks of something closed at all, where it is unsure what is meant.
import { Pattern } from '../../model/text/pattern.ts';
import { MARKS } from '../../parse/lukket/forms.ts';
import { anyOf, END, START } from '../../parse/lukket/mark.ts';

const MENTIONED = new Pattern(`${START}${anyOf(MARKS)}${END}`, 'iu');

/** Whether a text has the words that close somewhere, whatever they say there. */
export const mentionsClosed = (text: string): boolean => MENTIONED.test(text);
