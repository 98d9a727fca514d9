import type { ParsedMeeting } from '../../model/parsed.ts';

/** What is searched of a meeting beside its items, a line each: where it was, who was there and who was not. Null where nothing of it is told. */
export function meetingFacts({
  place,
  deltagere,
  afbud,
}: Pick<ParsedMeeting, 'place' | 'deltagere' | 'afbud'>): string | null {
  const lines = [
    ...(place ? [`Sted: ${place}`] : []),
    ...(deltagere.length > 0 ? [`Deltagere: ${deltagere.join(', ')}`] : []),
    ...(afbud.length > 0 ? [`Afbud: ${afbud.join(', ')}`] : []),
  ];
  return lines.length === 0 ? null : lines.join('\n');
}
