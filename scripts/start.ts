import { requireFolder, runCommand, UsageError } from './command.ts';
import { rebuilder } from './dev/rebuilder.ts';
import { startServer } from './dev/server.ts';
import { watchFolders } from './dev/watch.ts';

const HELP = `npm start -- [--content MAPPE] [--out MAPPE] [--port NUMMER]

Bygger arkivet, viser det på denne maskine og bygger igen, hver gang noget ændres.

  --content MAPPE   mappen med møderne (content)
  --out MAPPE       mappen, der bygges i (_site)
  --port NUMMER     den første port, der prøves (8080)
`;

const options = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: '_site' },
  port: { type: 'string', default: '8080' },
} as const;

await runCommand({
  help: HELP,
  options,
  run: async ({ content, out, port: text }) => {
    const port = Number(text);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError(`\`${text}\` er ingen port.`);
    requireFolder(content);
    const server = await startServer(out, content, port);
    const build = rebuilder(content, out, server.tell);
    // Before the first build, so that what is mended while it runs is built too.
    await watchFolders(content, () => void build());
    await build();
    process.stdout.write(`Arkivet vises på ${server.address()} – stop med Ctrl+C.\n`);
    return null;
  },
});
