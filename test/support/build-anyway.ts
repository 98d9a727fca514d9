import { buildSite } from '../../scripts/build/build-site.ts';
import { stagesOf } from '../../scripts/build/stages.ts';

/** Builds in spite of what the check says, to see what a site could ever show; in this process, since no command does it. */
export async function builtAnyway(content: string, out: string): Promise<string> {
  const { built } = await buildSite(
    { content, out, ignoreErrors: true },
    stagesOf(() => undefined),
  );
  if (!built) throw new Error(`${content} cannot be built at all`);
  return out;
}
