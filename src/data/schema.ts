import * as z from 'zod';
import { SIDES, STATEMENT_KINDS, VOTED_ON, VOTER_KINDS } from '../model/afstemning.ts';
import { REMOVAL_KINDS } from '../model/fjernelse.ts';
import { PRESENCES } from '../model/fremmoede.ts';
import { MEETING_KINDS, MEETING_STATES, UDFALD } from '../model/parsed.ts';
import { DATA_VERSION } from '../model/views/catalogue.ts';

/** What every data file begins with. */
export const headed = {
  $schema: z.string().describe('The address of this schema'),
  version: z.literal(DATA_VERSION).describe('The version of the shape: see /data/'),
};

/** A forum, by its folder and its name. */
export const forum = z.object({ slug: z.string(), navn: z.string() });
/** A day. */
export const date = z.iso.date().describe('Calendar date in Europe/Copenhagen');
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

const voter = z.object({
  navn: z.string(),
  art: z.enum(VOTER_KINDS).describe('liste: a party or list, person: a person, else those told of together'),
  antal: z.number().int().nullable().describe('How many they are, where it is told of them alone'),
  liste: z.string().nullable().describe("A person's party or list"),
});

const side = z.object({
  antal: z.number().int().nullable(),
  af: z.array(voter).describe('Those who are named; they need not be all'),
});

const afstemning = z.object({
  om: z
    .enum(VOTED_ON)
    .describe('sag: the item itself, del: a part of it, aendringsforslag: another proposal'),
  emne: z.string().nullable().describe('What was voted on, in words of the decision'),
  enstemmig: z.boolean(),
  [SIDES[0]]: side.nullable(),
  [SIDES[1]]: side.nullable(),
  [SIDES[2]]: side.nullable().describe('For neither, blank votes too'),
  kilde: z.string().describe('The sentences that tell it'),
});

const udtalelse = z.object({
  art: z.enum(STATEMENT_KINDS).describe('afstand: they could not agree; it is no vote'),
  af: z.array(voter),
  tekst: z.string(),
});

const range = z.object({ fra: z.number().int().nullable(), til: z.number().int().nullable() });

const fremmoedt = z.object({
  tekst: z.string().describe('As written in the minutes'),
  navn: z.string().nullable().describe('Null where an office or a number alone is told'),
  antal: z.number().int().nullable(),
  roller: z.array(z.string()),
  liste: z.string().nullable(),
  tilstede: z.enum(PRESENCES).describe('hele: all of the meeting, del: a part of it, ikke: absent'),
  del: z
    .object({
      punkter: z.array(range).describe('Items that they were there for'),
      undtagen: z.array(range),
      fra: clock.nullable(),
      til: clock.nullable(),
    })
    .nullable(),
  stedfortraederFor: z.string().nullable(),
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
  grundlag: z.string().nullable().describe('Why a closed item is closed: a reference to a law'),
  indstiller: z.string().nullable(),
  udfald: z.enum(UDFALD).nullable(),
  afstemninger: z.array(afstemning),
  udtalelser: z.array(udtalelse),
  afsnit: z.array(afsnit),
  bilag: z.array(z.object({ titel: z.string(), url: z.string().nullable() })),
  referencer: z.array(reference),
});

/** What stands where something was taken down, in `/data/fjernet.json` and in its meeting. */
const tombstone = z.object({
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
  rettelser: z
    .array(z.object({ dato: z.iso.date(), tekst: z.string() }))
    .describe('Corrections of minutes that were public already, oldest first'),
  fremmoede: z
    .array(fremmoedt)
    .describe('Who was there and who was not, read out of the lines of the minutes'),
  punkter: z.array(punkt),
  tombstones: z.array(tombstone).describe('Items that were taken down; they are none of punkter'),
  history: history.nullable().describe('What git knows of the meeting; null where the archive is not in git'),
});

/** A meeting as other programs read it. */
export type MeetingData = z.infer<typeof meetingSchema>;
