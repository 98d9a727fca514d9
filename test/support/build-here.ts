import { type BuildOptions, mustBuild } from '../../scripts/build/build-site.ts';

/**
 * Builds a content folder that must build, in this process, which costs half of one of its own; gives the folder with the site.
 * With `ignoreErrors` it shows what a site could ever show.
 */
export async function built(
  content: string,
  out: string,
  how: Pick<BuildOptions, 'clean' | 'ignoreErrors'> = {},
): Promise<string> {
  await mustBuild({ content, out, ...how });
  return out;
}
