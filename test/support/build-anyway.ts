import { buildSite } from '../../scripts/build/build-site.ts';
import { stagesOf } from '../../scripts/build/stages.ts';

// Run by itself with a content folder and an output folder.
const [content = '', out = ''] = process.argv.slice(2);
const { built } = await buildSite(
  { content, out, ignoreErrors: true },
  stagesOf(() => undefined),
);
process.exitCode = built ? 0 : 1;
