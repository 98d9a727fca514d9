// The one place between a finished file and the disk: what must not be written is refused here.
import { normalizeSource, sourceOf } from '../../parse/head/source.ts';
import { cprInSource } from '../../personal/cpr/cpr.ts';
import { type Refusal, refuse } from '../blocks/remark.ts';
import type { ImportedMeeting } from '../report/imported-meeting.ts';

/** After render, before write: a meeting that holds a CPR number is refused; the number is not repeated. */
export function gate({ markdown }: Pick<ImportedMeeting, 'markdown'>): Refusal | null {
  const source = sourceOf(normalizeSource(markdown));
  const [first, ...more] = cprInSource(source.text);
  if (!first) return null;
  const { line } = source.place(first.start, first.end).start;
  const others = more.length > 0 ? ` og ${more.length} steder til` : '';
  return refuse(
    `teksten ser ud til at rumme et CPR-nummer (linje ${line} i resultatet${others}); det må ikke offentliggøres. Fjern det i kilden, og importér igen`,
  );
}
