import { z } from 'zod';
import { REMOVAL_KINDS } from '../model/fjernelse.ts';
import { MEETING_KINDS, MEETING_STATES, UDFALD } from '../model/parsed.ts';

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
export const tombstonesSchema = z.object({ tombstones: z.array(tombstone) });

/** An address that was taken down, as other programs read it. */
export type TombstoneData = z.infer<typeof tombstone>;

/** The shape of `/data/moeder/<forum>/<date>.json`. Absent values are null, never missing. */
export const meetingSchema = z.object({
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
});

/** A meeting as other programs read it. */
export type MeetingData = z.infer<typeof meetingSchema>;

/** The schema as JSON Schema, for `/data/schema/meeting.json`. */
export function meetingJsonSchema(): Record<string, unknown> {
  return { title: 'Meeting', ...z.toJSONSchema(meetingSchema) };
}

/** The schema of the take-downs, for `/data/schema/fjernet.json`. */
export function tombstonesJsonSchema(): Record<string, unknown> {
  return { title: 'Tombstones', ...z.toJSONSchema(tombstonesSchema) };
}
