import { readAlias } from '../../../archive/aliases.ts';
import { forumUrl, meetingUrl } from '../../../archive/urls.ts';
import type { Forum } from '../../../model/config.ts';
import { FILE_START } from '../../../model/parsed.ts';
import type { ArchiveRule, Finding } from '../../rule.ts';

const isNamedBefore = (slug: string, before: readonly Forum[]): boolean =>
  before.some(({ tidligere }) => tidligere.includes(slug));

/** An address of before is one within the site, and neither a page's own nor another meeting's. */
export const aliasUgyldig: ArchiveRule = {
  id: 'alias-ugyldig',
  severity: 'fejl',
  check: ({ archive }) => {
    if (!archive) return [];
    const own = new Map([
      ...archive.config.forummer.map(({ slug }) => [forumUrl(slug), null] as const),
      ...archive.meetings.map(({ id, path }) => [meetingUrl(id), path] as const),
    ]);
    const first = new Map<string, string>();
    const settings = archive.config.forummer.flatMap((forum, at) =>
      forum.tidligere
        .filter((slug) => own.has(`/${slug}/`) || isNamedBefore(slug, archive.config.forummer.slice(0, at)))
        .map(
          (slug): Finding => ({
            path: 'arkiv.yaml',
            place: FILE_START,
            message: own.has(`/${slug}/`)
              ? `\`tidligere\` under \`${forum.slug}\` nævner \`${slug}\`, som er et forum i arkivet.`
              : `\`tidligere\` under \`${forum.slug}\` nævner \`${slug}\`, som et andet forum også nævner.`,
            note: 'Slet navnet, eller læg det andet forum ind under dette.',
          }),
        ),
    );
    const heads = archive.meetings.flatMap(({ path, aliaser }) =>
      aliaser.flatMap((text): Finding[] => {
        const alias = readAlias(text);
        const at = { path, place: FILE_START };
        if (alias === null)
          return [
            {
              ...at,
              message: `\`${text}\` under \`aliaser\` er ikke en adresse i arkivet.`,
              note: 'Skriv den, som den stod efter værtens navn: `/teknisk-udvalg/2019-10-10/`.',
            },
          ];
        const other = own.get(alias) ?? first.get(alias);
        if (!own.has(alias) && !first.has(alias)) {
          first.set(alias, path);
          return [];
        }
        return [
          {
            ...at,
            message: `Adressen \`${alias}\` under \`aliaser\` er allerede i brug${other ? ` (\`${other}\`)` : ''}.`,
            note: 'Slet linjen: en adresse kan kun føre til ét sted.',
          },
        ];
      }),
    );
    return [...settings, ...heads];
  },
};
