import type { ForumSlug, MeetingId, Sagsnummer } from '../model/brand.ts';
import { sagsnummerSlug } from '../model/sagsnummer.ts';
import { slug } from '../model/text/slug.ts';

/** Addresses within the archive: they begin and end in a slash, and know nothing of the base URL. */
export const forumUrl = (forum: ForumSlug): string => `/${forum}/`;
/** The address of a meeting. */
export const meetingUrl = (id: MeetingId): string => `/${id}/`;
/** The address of an item, for good. */
export const punktUrl = (id: MeetingId, nummer: number): string => `/${id}/#${punktAnchor(nummer)}`;
/** The anchor of an item on its meeting's page. */
export const punktAnchor = (nummer: number): string => `punkt-${nummer}`;
/** The address of a case. */
export const sagUrl = (nummer: Sagsnummer): string => `/sag/${sagsnummerSlug(nummer)}/`;
/** The address of a year. */
export const yearUrl = (year: number | string): string => `/aar/${year}/`;
/** The address of a list or council member that has a page. */
export const personUrl = (navn: string): string => `/personer/${slug(navn)}/`;
/** The address of a KLE main group, `00`. */
export const emneUrl = (group: string): string => `/emne/${group}/`;
