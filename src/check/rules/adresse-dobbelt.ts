import type { ParsedFile } from '../../parse/parse-meeting.ts';
import type { Rule } from '../rule.ts';

/** No two meetings may have one address. */
export const adresseDobbelt: Rule = {
  id: 'adresse-dobbelt',
  severity: 'fejl',
  check: ({ content }) => {
    const first = new Map<string, ParsedFile>();
    return content.files.flatMap((file) => {
      if (!file.meeting) return [];
      const other = first.get(file.meeting.id);
      first.set(file.meeting.id, other ?? file);
      if (!other) return [];
      return [
        {
          path: file.path,
          place: file.facts.frontMatter.place,
          message: `Mødet har samme adresse som et andet: \`/${file.meeting.id}/\`.`,
          note: `Slet den ene fil, eller kald dagens andet møde \`${file.meeting.date}-2.md\`.`,
          other: { path: other.path, place: other.facts.frontMatter.place },
        },
      ];
    });
  },
};
