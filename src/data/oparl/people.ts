// The people whom the settings name as OParl has them, each with the bodies whose meetings they were at.
import { personUrl } from '../../archive/urls.ts';
import type { Archive, ForumMeetings, Meeting } from '../../model/archive.ts';
import type { ForumSlug } from '../../model/brand.ts';
import type { Personside } from '../../model/config.ts';
import { slug } from '../../model/text/slug.ts';
import { keysOf, nameKey } from '../../parse/fremmoede/names.ts';
import { readFremmoede } from '../../parse/fremmoede/read-fremmoede.ts';
import { type Address, oparlPath } from './ids.ts';
import { type OparlObject, oparlObject } from './object.ts';

/** A person with the memberships within it. */
export interface OparlPerson {
  readonly path: string;
  readonly object: OparlObject;
  /** The ids of the memberships, by the forums that they are of. */
  readonly memberships: ReadonlyMap<ForumSlug, string>;
}

/** The people of an archive; none whom `personsider` does not ask for. */
export function oparlPeople({ config, forums }: Archive, address: Address): OparlPerson[] {
  const { personer } = config.personsider;
  if (personer.length === 0) return [];
  const present = forums.map((own) => ({ slug: own.forum.slug, names: namesAt(own) }));
  return personer.map((person) => personOf(person, present, address));
}

/** Everybody who was at one of a forum's meetings. */
function namesAt({ meetings }: ForumMeetings): ReadonlySet<string> {
  const held = meetings.filter(({ kind, status }) => kind === 'referat' && status.state !== 'aflyst');
  return new Set(held.flatMap((meeting) => [...namesPresent(meeting)]));
}

/** The keys of the names of those who were at a meeting, all of it or some. */
export const namesPresent = (meeting: Meeting): ReadonlySet<string> =>
  new Set(
    readFremmoede(meeting).flatMap(({ navn, tilstede }) =>
      navn === null || tilstede === 'ikke' ? [] : [nameKey(navn)],
    ),
  );

function personOf(
  person: Personside,
  present: readonly { readonly slug: ForumSlug; readonly names: ReadonlySet<string> }[],
  address: Address,
): OparlPerson {
  const path = oparlPath.person(slug(person.navn));
  const id = address(path);
  const keys = [...keysOf(person)];
  const own = present.filter(({ names }) => keys.some((key) => names.has(key)));
  const memberships = new Map(own.map((forum) => [forum.slug, `${id}#${forum.slug}`]));
  const object = oparlObject('Person', id, {
    body: address(oparlPath.body),
    name: person.navn,
    membership: [...memberships].map(([forum, membership]) =>
      oparlObject('Membership', membership, {
        person: id,
        organization: address(oparlPath.organization(forum)),
      }),
    ),
    web: address(personUrl(person.navn)),
  });
  return { path, object, memberships };
}
