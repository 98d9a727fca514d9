import './engine.ts';
import { requireFolder, runCommand, UsageError } from './command.ts';
import { startLive } from './dev/live.ts';

const HELP = `npm start -- [--content MAPPE] [--out MAPPE] [--port NUMMER] [--host NAVN]

Viser arkivet på denne maskine og bygger det. Hver gang en fil gemmes, følger siden i browseren med.

  --content MAPPE   mappen med møderne (content)
  --out MAPPE       mappen, der bygges i (_site)
  --port NUMMER     den første port, der prøves (8080)
  --host NAVN       navnet eller adressen, der svares på; andre end denne maskine kan kun se arkivet, når den er sat (localhost)
`;

const options = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: '_site' },
  port: { type: 'string', default: '8080' },
  host: { type: 'string', default: 'localhost' },
} as const;

await runCommand({
  help: HELP,
  options,
  run: async ({ content, out, port: text, host }) => {
    const port = Number(text);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError(`\`${text}\` er ingen port.`);
    requireFolder(content);
    const say = (line: string): void => void process.stdout.write(`${line}\n`);
    const live = await startLive({ content, out, host, port, say });
    const end = (): void => {
      live.stop();
      process.exit();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, end);
    process.send?.({ port: live.port });
    return null;
  },
});
