// The addresses of OParl's objects, which are what they are known by.
import type { MeetingRef } from '../../model/archive.ts';
import type { ForumSlug } from '../../model/brand.ts';
import { wholeUrl } from '../../model/views/base-path.ts';

/** The types of objects that an archive has. */
export type OparlType =
  | 'System'
  | 'Body'
  | 'Organization'
  | 'Meeting'
  | 'AgendaItem'
  | 'Paper'
  | 'Consultation'
  | 'File'
  | 'Location'
  | 'Person'
  | 'Membership';

const FOLDER = 'data/oparl';

/** The name of a type in OParl 1.1. */
export const typeUrl = (type: OparlType): string => `https://schema.oparl.org/1.1/${type}`;

/** Where the file of an object or a list lies, below the site. */
export const oparlPath = {
  system: `${FOLDER}/system.json`,
  bodies: `${FOLDER}/bodies.json`,
  body: `${FOLDER}/body.json`,
  organizations: `${FOLDER}/organizations.json`,
  persons: `${FOLDER}/persons.json`,
  person: (slug: string): string => `${FOLDER}/person/${slug}.json`,
  organization: (slug: ForumSlug): string => `${FOLDER}/organization/${slug}.json`,
  meeting: (id: MeetingRef['id']): string => `${FOLDER}/meeting/${id}.json`,
  paper: (slug: string): string => `${FOLDER}/paper/${slug}.json`,
  /** The first page of a list is the list; the others are of a month. */
  list: (list: 'meetings' | 'papers', month: string | null): string =>
    month === null ? `${FOLDER}/${list}.json` : `${FOLDER}/${list}/${month}.json`,
};

/** Gives a file of the site its whole address. */
export type Address = (path: string) => string;

/** The whole addresses of an archive that knows its host; null for one that does not. */
export function addressesOf(baseUrl: string): Address | null {
  return wholeUrl(baseUrl, '/') === null
    ? null
    : (path) => wholeUrl(baseUrl, `/${path.replace(/^\//, '')}`) ?? '';
}
