// What OParl has once: the system, the body and its organizations, and what was taken down.
import type { Archive } from '../../model/archive.ts';
import type { MeetingId } from '../../model/brand.ts';
import type { SiteFile } from '../data-files.ts';
import { type Address, addressesOf, oparlPath } from './ids.ts';
import { dayInstant, listPage, type OparlObject, oparlObject, oparlText } from './object.ts';
import { type OparlPerson, oparlPeople } from './people.ts';

/** The files that are of the whole archive; none where it is not published as OParl. */
export function* oparlShared(archive: Archive): Generator<SiteFile> {
  const { config, forums, tombstones } = archive;
  const address = config.oparl ? addressesOf(config.baseUrl) : null;
  if (!address) return;
  const body = bodyOf(archive, address);
  const people = oparlPeople(archive, address);
  const organizations = forums.map((forum) => organizationOf(forum, people, address));
  const file = (path: string, value: unknown): SiteFile => ({ path, text: oparlText(value) });
  const list = (path: string, objects: readonly OparlObject[]): SiteFile => ({
    path,
    text: listPage(
      objects.map((object) => JSON.stringify(object)),
      { self: address(path) },
    ),
  });
  yield file(oparlPath.system, systemOf(archive, address));
  yield file(oparlPath.body, body);
  yield list(oparlPath.bodies, [body]);
  yield list(oparlPath.organizations, organizations);
  const persons = people.map(({ object }) => object);
  yield list(oparlPath.persons, persons);
  for (const { path, object } of people) yield file(path, object);
  for (const [at, { forum }] of forums.entries())
    yield file(oparlPath.organization(forum.slug), organizations[at]);
  for (const { art, url, dato } of tombstones) {
    if (art !== 'moede') continue;
    const path = oparlPath.meeting(url.replace(/^\/|\/$/g, '') as MeetingId);
    yield file(path, oparlObject('Meeting', address(path), { modified: dayInstant(dato), deleted: true }));
  }
}

const systemOf = ({ config }: Archive, address: Address): OparlObject =>
  oparlObject('System', address(oparlPath.system), {
    oparlVersion: 'https://schema.oparl.org/1.1/',
    body: address(oparlPath.bodies),
    name: config.titel,
    contactEmail: config.kontakt && /^[^@\s]+@[^@\s]+$/.test(config.kontakt) ? config.kontakt : undefined,
    website: address('/'),
    web: address('/data/'),
  });

const bodyOf = ({ config }: Archive, address: Address): OparlObject =>
  oparlObject('Body', address(oparlPath.body), {
    system: address(oparlPath.system),
    name: config.organisation,
    website: address('/'),
    organization: address(oparlPath.organizations),
    person: address(oparlPath.persons),
    meeting: address(oparlPath.list('meetings', null)),
    paper: address(oparlPath.list('papers', null)),
    legislativeTerm: [],
    web: address('/'),
  });

function organizationOf(
  { forum, url }: Archive['forums'][number],
  people: readonly OparlPerson[],
  address: Address,
): OparlObject {
  const members = people.flatMap(({ memberships }) => memberships.get(forum.slug) ?? []);
  return oparlObject('Organization', address(oparlPath.organization(forum.slug)), {
    body: address(oparlPath.body),
    name: forum.navn,
    shortName: forum.forkortelser[0],
    membership: members.length > 0 ? members : undefined,
    web: address(url),
  });
}
