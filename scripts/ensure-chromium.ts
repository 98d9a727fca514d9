import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { CHROMIUM_VARIABLES, findChromium } from './chromium/find.ts';

const HOW = `Prøverne af siderne kører i en rigtig browser. Installer Chromium eller Chrome:

  Debian og Ubuntu   sudo apt-get install chromium
  macOS              brew install --cask google-chrome
  Windows            winget install Google.Chrome
  alle               npx playwright-core install chromium

eller sæt CHROMIUM til stien til en, der allerede er der.
`;

const say = (text: string): void => void process.stdout.write(text);
const quietly = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** What stands before a command that must run as root; null when we cannot be root without being asked. */
function asRoot(): readonly string[] | null {
  if (process.getuid?.() === 0) return ['env'];
  return quietly('sudo', ['-n', 'true']) ? ['sudo', '-n', 'env'] : null;
}

function aptGet(root: readonly string[], args: readonly string[]): SpawnSyncReturns<Buffer> {
  const [command = 'env', ...rest] = [...root, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  return spawnSync(command, rest, { stdio: 'inherit' });
}

/** Installs Debian's Chromium where that can be done without asking anyone. */
function install(): void {
  if (process.platform !== 'linux' || !quietly('apt-get', ['--version'])) return;
  const root = asRoot();
  if (!root) return;
  say('Ingen Chromium fundet; installerer pakken chromium med apt-get.\n');
  if (aptGet(root, ['update']).status !== 0) say('apt-get update mislykkedes; prøver alligevel.\n');
  aptGet(root, ['install', '--yes', '--no-install-recommends', 'chromium']);
}

function main(): number {
  const named = CHROMIUM_VARIABLES.find((name) => process.env[name]);
  let found = findChromium();
  if (!found && named) {
    process.stderr.write(`${named} peger på ${process.env[named]}, men der er ingen fil.\n`);
    return 1;
  }
  if (!found) install();
  found ??= findChromium();
  if (found) {
    say(`Chromium: ${found}\n`);
    return 0;
  }
  process.stderr.write(`Ingen Chromium fundet.\n\n${HOW}`);
  return 1;
}

process.exitCode = main();
