import type { IsoDate } from '../../src/model/brand.ts';
import { copenhagenDate } from '../../src/model/time/copenhagen-time.ts';

/** The day that SOURCE_DATE_EPOCH names, in Copenhagen; null when it names none. */
export function sourceDate(environment: NodeJS.ProcessEnv): IsoDate | null {
  const seconds = environment.SOURCE_DATE_EPOCH ?? '';
  return /^\d{1,11}$/.test(seconds) ? copenhagenDate(Number(seconds)) : null;
}
