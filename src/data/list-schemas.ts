// The shapes of the lists, and every shape as JSON Schema.
import * as z from 'zod';
import { MEETING_KINDS, MEETING_STATES, UDFALD } from '../model/parsed.ts';
import type { SchemaName } from '../model/views/catalogue.ts';
import { date, forum, headed, meetingSchema, tombstonesSchema } from './schema.ts';

const count = z.int().min(0);

/** The shape of `/data/moeder.json`: every meeting in short, oldest first. */
export const moederSchema = z.object({
  ...headed,
  moeder: z.array(
    z.object({
      ...{ id: z.string(), url: z.string(), data: z.string().describe('Its own data file') },
      ...{ kind: z.enum(MEETING_KINDS), forum, date },
      status: z.enum(MEETING_STATES).nullable(),
      punkter: count,
    }),
  ),
});

/** The shape of `/data/sager.json`: every case with the items that carry its number. */
export const sagerSchema = z.object({
  ...headed,
  sager: z.array(
    z.object({
      ...{ nummer: z.string(), url: z.string(), titel: z.string(), first: date, last: date },
      behandlinger: z.array(
        z.object({ url: z.string(), date, forum: z.string(), udfald: z.enum(UDFALD).nullable() }),
      ),
    }),
  ),
});

/** The shape of `/data/index.json`: every data file, or kind of them. */
export const indexSchema = z.object({
  ...headed,
  files: z.array(
    z.object({
      url: z.string().describe('An address, or a pattern of addresses'),
      mediaType: z.string(),
      schema: z.string().nullable(),
      holds: z.string().describe('What it holds, in Danish'),
    }),
  ),
});

const TITLES: Readonly<Record<SchemaName, string>> = {
  ...{ meeting: 'Meeting', moeder: 'Meetings', sager: 'Cases', fjernet: 'Tombstones', index: 'Data files' },
};
const SHAPES: Readonly<Record<SchemaName, z.ZodType>> = {
  ...{ meeting: meetingSchema, moeder: moederSchema, sager: sagerSchema },
  ...{ fjernet: tombstonesSchema, index: indexSchema },
};

/** A schema as JSON Schema, for `/data/schema/<name>.json`. */
export const jsonSchema = (name: SchemaName): Record<string, unknown> => ({
  title: TITLES[name],
  ...z.toJSONSchema(SHAPES[name]),
});
