import { parseArgs } from 'node:util';
import { isFolder, runMain, usage } from './cli.ts';
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
  help: { type: 'boolean', short: 'h', default: false },
} as const;

async function main(): Promise<number | null> {
  let values: { content: string; out: string; port: string; help: boolean };
  try {
    values = parseArgs({ options }).values;
  } catch (error) {
    return usage(error, HELP);
  }
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return usage(`\`${values.port}\` er ingen port.`, HELP);
  if (!isFolder(values.content)) return usage(`Mappen \`${values.content}\` findes ikke.`, HELP);
  const server = await startServer(values.out, values.content, port);
  const build = rebuilder(values.content, values.out, server.tell);
  await build();
  process.stdout.write(`Arkivet vises på ${server.address()} – stop med Ctrl+C.\n`);
  watchFolders(values.content, () => void build());
  return null;
}

await runMain(main);
