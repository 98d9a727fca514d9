// What every object of OParl begins with, and how it is written.
import type { ClockTime, IsoDate } from '../../model/brand.ts';
import { copenhagenDateTime } from '../../model/time/copenhagen-time.ts';
import { type OparlType, typeUrl } from './ids.ts';

/** An object of OParl; what is undefined is left out when it is written. */
export type OparlObject = { readonly id: string; readonly type: string } & Readonly<Record<string, unknown>>;

/** An object with its id and type. */
export const oparlObject = (
  type: OparlType,
  id: string,
  properties: Readonly<Record<string, unknown>>,
): OparlObject => ({ id, type: typeUrl(type), ...properties });

/** The beginning of a day in Copenhagen. */
export const dayInstant = (date: IsoDate): string => copenhagenDateTime(date, '00:00' as ClockTime);

/** An object or a page of a list as its file holds it. */
export const oparlText = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** A page of a list whose objects are written already: each text ends in a line break, or is as JSON gives it. */
export const listPage = (objects: readonly string[], links: Readonly<Record<string, string>>): string =>
  `{"data":[${objects.map((text) => text.trimEnd()).join(',')}],"pagination":{},"links":${JSON.stringify(links)}}\n`;
