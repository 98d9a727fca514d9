import { z } from 'zod';
import { DATA_VERSION, type SchemaName } from '../model/catalogue.ts';
import { REMOVAL_KINDS } from '../model/fjernelse.ts';
import { MEETING_KINDS, MEETING_STATES, UDFALD } from '../model/parsed.ts';

/** What every data file begins with. */
const headed = {
  $schema: z.string().describe('The address of this schema'),
  version: z.literal(DATA_VERSION).describe('The version of the shape: see /data/'),
};

const forum = z.object({ slug: z.string(), navn: z.string() });
const date = z.iso.date().describe('Calendar date in Europe/Copenhagen');
const clock = z.string().regex(/^\d{2}:\d{2}$/);

const status = z.object({
  state: z.enum(MEETING_STATES).nullable(),
  derived: z.boolean().describe('True when the state was read out of other minutes'),
  by: z.object({ url: z.string(), date }).nullable().describe('The item that approved these minutes'),
});

const afsnit = z.object({
  kind: z
    .string()
    .describe('Kind of section: anledning, sagsfremstilling, indstilling, beslutning …; andet for any other'),
  overskrift: z.string().nullable(),
  forum: forum.nullable().describe('Whose decision it is, when the heading says so'),
  date: date.nullable().describe('When it was decided, when the heading says so'),
  html: z.string(),
  text: z.string(),
});

const reference = z.object({
  tekst: z.string(),
  kind: z.enum(['meeting', 'punkt', 'sag']),
  target: z.string().describe('`chefforum/2019-10-10`, `#punkt-2` or a case number'),
  url: z.string().nullable().describe('Null when the archive lacks the target'),
});

const punkt = z.object({
  id: z.string(),
  url: z.string(),
  nummer: z.string(),
  titel: z.string(),
  kortTitel: z.string(),
  oplaegsholder: z.string().nullable(),
  tidsrum: z
    .string()
    .regex(/^\d{2}:\d{2}-\d{2}:\d{2}$/)
    .nullable(),
  sagsnumre: z.array(z.string()),
  lukket: z.boolean(),
  indstiller: z.string().nullable(),
  udfald: z.enum(UDFALD).nullable(),
  afsnit: z.array(afsnit),
  bilag: z.array(z.object({ titel: z.string(), url: z.string().nullable() })),
  referencer: z.array(reference),
});

/** What stands where something was taken down, in `/data/fjernet.json` and in its meeting. */
export const tombstone = z.object({
  url: z.string().describe('The address that was taken down; it is never used for anything else'),
  kind: z.enum(REMOVAL_KINDS).describe('moede: a meeting, punkt: an item, bilag: an attachment'),
  date: z.iso.date().describe('When it was taken down'),
  grund: z.string().describe('Why, in words for the public'),
});

/** The shape of `/data/fjernet.json`: every address that was taken down, in order. */
export const tombstonesSchema = z.object({ ...headed, tombstones: z.array(tombstone) });

/** An address that was taken down, as other programs read it. */
export type TombstoneData = z.infer<typeof tombstone>;

const commit = z.string().describe('The first ten digits of the commit');

const history = z.object({
  version: z.object({ commit, date }).nullable().describe('The version that this file is of'),
  revisions: z
    .array(
      z.object({
        ...{ commit, date },
        type: z.enum(['dagsorden', 'referat', 'rettelse', 'genindsat']),
        changes: z.array(z.string()).describe('What was corrected, in words: Punkt 4: Beslutning'),
      }),
    )
    .describe('Oldest first'),
});

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

/** The shape of `/data/moeder/<forum>/<date>.json`. Absent values are null, never missing. */
export const meetingSchema = z.object({
  ...headed,
  id: z.string(),
  url: z.string(),
  kind: z.enum(MEETING_KINDS),
  forum,
  date,
  start: clock.nullable(),
  end: clock.nullable(),
  place: z.string().nullable(),
  status,
  punkter: z.array(punkt),
  tombstones: z.array(tombstone).describe('Items that were taken down; they are none of punkter'),
  history: history.nullable().describe('What git knows of the meeting; null where the archive is not in git'),
});

/** A meeting as other programs read it. */
export type MeetingData = z.infer<typeof meetingSchema>;

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
