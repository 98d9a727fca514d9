import { type BuildOptions, mustBuild } from '../../scripts/build/build-site.ts';

/**
 * Builds a content folder that must build, in this process; gives the folder with the site. That is cheap for a few meetings,
 * and with `ignoreErrors`, which no command has, it shows what a site could ever show.
 */
export async function builtHere(
  content: string,
  out: string,
  how: Pick<BuildOptions, 'clean' | 'ignoreErrors'> = {},
): Promise<string> {
  await mustBuild({ content, out, ...how });
  return out;
}
