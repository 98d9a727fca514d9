import { findFile } from '../../../archive/attachments/attachments.ts';
import { BILAGSGRAENSE_MB } from '../../../model/config.ts';
import { decimal } from '../../../model/text/danish-number.ts';
import type { ArchiveRule, Finding } from '../../rule.ts';

const MB = 1024 * 1024;

/** An attachment larger than the archive allows takes long to fetch, and some hosts refuse it. */
export const bilagStort: ArchiveRule = {
  id: 'bilag-stort',
  severity: 'advarsel',
  check: ({ files, entries, archive }) => {
    const limit = archive?.config.bilagsgraense ?? BILAGSGRAENSE_MB;
    return files.flatMap(({ path, summary, fileLinks }) =>
      fileLinks.flatMap(({ url, place }): Finding[] => {
        const target = findFile(summary ?? { path }, url, entries);
        if (target.state !== 'found' || target.bytes <= limit * MB) return [];
        const size = decimal(Math.ceil(target.bytes / MB));
        const message = `Filen \`${url}\` fylder ${size} MB; grænsen er ${decimal(limit)} MB.`;
        const note =
          'Gem den mindre, for eksempel som PDF med lavere opløsning, eller hæv `bilagsgraense` i arkiv.yaml.';
        return [{ path, place, message, note }];
      }),
    );
  },
};
