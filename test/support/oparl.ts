// Objects of OParl held against its published schemas.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { ROOT } from './command.ts';

const FOLDER = join(ROOT, 'test', 'fixtures', 'oparl');
const TYPES = [
  ...['System', 'Body', 'Organization', 'Meeting', 'AgendaItem', 'Paper', 'Consultation', 'File'],
  ...['Person', 'Membership', 'Location', 'LegislativeTerm'],
];

/** In OParl's schemas `schema` names another one, and a list elsewhere is told by its address. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const own = value as Record<string, unknown>;
  if (own.type === 'object' && typeof own.schema === 'string') return { $ref: own.schema };
  const kept = Object.entries(own).filter(
    ([key]) =>
      !(key === 'items' && own.type === 'string') &&
      !['references', 'backreference', 'cardinality', 'schema'].includes(key),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, plain(inner)]));
}

/** Makes what tells everything that is wrong with an object; a property that its schema does not have is. */
export function oparlFaults(): (object: { readonly type: string; readonly id: string }) => string[] {
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  ajv.addFormat('url', (text: string) => /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text));
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/);
  for (const type of TYPES) {
    const schema = JSON.parse(readFileSync(join(FOLDER, `${type}.json`), 'utf8')) as object;
    ajv.addSchema({ ...(plain(schema) as object), additionalProperties: false, $id: `${type}.json` });
  }
  return (object) => {
    const type = object.type.slice(object.type.lastIndexOf('/') + 1);
    const check = ajv.getSchema(`${type}.json`);
    if (!check) return [`${object.id}: no such type as ${object.type}`];
    if (check(object)) return [];
    return (check.errors ?? []).map(
      ({ instancePath, message, params }: ErrorObject) =>
        `${object.id}${instancePath}: ${message} ${JSON.stringify(params)}`,
    );
  };
}
