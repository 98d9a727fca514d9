import { type MeetingData, meetingSchema } from '../../src/data/schema.ts';
import { readTree } from './folders.ts';

/** Every item of a built site as its data files tell it. */
export async function publishedPunkter(site: string): Promise<MeetingData['punkter']> {
  const files = [...(await readTree(site))].filter(([path]) => path.startsWith('data/moeder/'));
  return files.flatMap(([, bytes]) => meetingSchema.parse(JSON.parse(bytes.toString())).punkter);
}
