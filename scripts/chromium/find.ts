import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { globSync } from 'tinyglobby';

/** Variables that may name the browser outright. */
export const CHROMIUM_VARIABLES = ['CHROMIUM', 'CHROME_PATH'] as const;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: ['', homedir()].flatMap((root) => [
    `${root}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    `${root}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${root}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
  ]),
  win32: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'].concat(
    'Microsoft\\Edge\\Application\\msedge.exe',
  ),
};

type Environment = Readonly<Record<string, string | undefined>>;

function onPath(env: Environment, platform: NodeJS.Platform): string[] {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function inUsualPlaces(env: Environment, platform: NodeJS.Platform): string[] {
  const places = PLACES[platform] ?? [];
  if (platform !== 'win32') return [...places];
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? places.map((place) => join(root, place)) : []));
}

/** The browsers that Playwright has downloaded, newest first. */
function inPlaywrightCache(env: Environment, platform: NodeJS.Platform): string[] {
  const caches: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
    linux: join(homedir(), '.cache'),
    darwin: join(homedir(), 'Library', 'Caches'),
    win32: env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'),
  };
  const folder = env.PLAYWRIGHT_BROWSERS_PATH ?? join(caches[platform] ?? homedir(), 'ms-playwright');
  if (!existsSync(folder)) return [];
  const programs = ['chrome', 'chrome.exe', 'Chromium', 'Google Chrome for Testing'];
  const patterns = programs.map((program) => `chromium-*/chrome-*/**/${program}`);
  return globSync(patterns, { cwd: folder, absolute: true }).sort().reverse();
}

/** Ubuntu puts a `chromium-browser` on PATH that only says how to get one; asking for the version tells. */
function runs(file: string, platform: NodeJS.Platform): boolean {
  return platform !== 'linux' || spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** The path of a Chromium or Chrome on this machine, or null. A variable that names one is believed, and nothing else then. */
export function findChromium(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const named = CHROMIUM_VARIABLES.map((name) => env[name]).find((value) => value);
  if (named) return existsSync(named) ? named : null;
  const candidates = [
    ...onPath(env, platform),
    ...inUsualPlaces(env, platform),
    ...inPlaywrightCache(env, platform),
  ];
  return candidates.find((file) => existsSync(file) && runs(file, platform)) ?? null;
}
