// What an editor's program must know to complete and explain arkiv.yaml and a meeting's front matter: JSON Schema.
import * as z from 'zod';
import type { Forum } from '../../model/config.ts';
import { FRONT_MATTER_HELP } from '../../parse/head/front-matter-keys.da.ts';
import { arkivSchema } from './config.ts';
import { ARKIV_KEYS, FORUM_KEYS, PERSONDATA_KEYS } from './config-keys.da.ts';

/** A schema as it is written in a file. */
export type JsonSchema = Record<string, unknown> & { properties: Record<string, JsonSchema> };

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** The schema of arkiv.yaml, made of what reads it, with what each key is for. */
export function arkivJsonSchema(): JsonSchema {
  const made = z.toJSONSchema(arkivSchema({ hasFile: () => true, readText: () => null }), {
    target: 'draft-7',
    io: 'input',
    // What is only tested in words has no form of its own there.
    unrepresentable: 'any',
  }) as JsonSchema;
  const forum = made.properties.forummer?.items as JsonSchema;
  const required = [...(made.required as string[]), 'synlighed'];
  return {
    ...explained(made, ARKIV_KEYS),
    required,
    properties: {
      ...explained(made, ARKIV_KEYS).properties,
      forummer: {
        ...(made.properties.forummer as JsonSchema),
        description: ARKIV_KEYS.forummer,
        items: explained(forum, FORUM_KEYS),
      },
      persondata: {
        ...explained(made.properties.persondata as JsonSchema, PERSONDATA_KEYS),
        description: ARKIV_KEYS.persondata,
      },
    },
  };
}

/** The schema of a meeting's front matter in an archive of these forums. */
export function frontMatterJsonSchema(
  forums: readonly Record<keyof Pick<Forum, 'navn' | 'slug'>, string>[],
): JsonSchema {
  const entries = Object.entries(FRONT_MATTER_HELP).map(([key, { schema, text, example }]) => {
    const values = key === 'forum' ? { enum: forums.flatMap(({ navn, slug }) => [navn, slug]) } : schema;
    return [
      key,
      { ...values, description: `${text} Eksempel: ${key}: ${example.replace(/\s+/g, ' ').trim()}` },
    ];
  });
  return {
    $schema: DRAFT,
    title: 'Et mødes hoved',
    type: 'object',
    additionalProperties: false,
    required: ['forum', 'dato'],
    properties: Object.fromEntries(entries) as Record<string, JsonSchema>,
  };
}

/** A schema whose keys are told of. */
function explained(schema: JsonSchema, texts: Readonly<Record<string, string>>): JsonSchema {
  const properties = Object.entries(schema.properties).map(([key, value]) => [
    key,
    { ...value, description: texts[key] ?? '' },
  ]);
  return { ...schema, properties: Object.fromEntries(properties) as Record<string, JsonSchema> };
}
