import { statSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { called } from './cli/called.ts';

/** What is wrong with a command's arguments, in Danish where node says it in English. */
function describe(problem: Error): string {
  const { code, message } = problem as NodeJS.ErrnoException;
  const option = /--?[\w-]+/.exec(message)?.[0] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Ukendt tilvalg ${option}.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `Forstår ikke ${/'[^']*'/.exec(message)?.[0] ?? 'det sidste ord'}.`;
  return code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' ? `Tilvalget ${option} er brugt forkert.` : message;
}

/** Something wrong with how a command was called, in words for whoever typed it. */
export class UsageError extends Error {}

/** A command: its help, its options, and what it does with them; it gives the exit code, or null while it goes on. */
export interface Command<Options extends NonNullable<ParseArgsConfig['options']>> {
  readonly help: string;
  readonly options: Options;
  readonly allowPositionals?: boolean;
  readonly run: (
    values: ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>['values'] & {
      help?: boolean;
    },
    positionals: readonly string[],
  ) => Promise<number | null> | number | null;
}

/**
 * Runs a command with the arguments of this process and sets the exit code: 2 for wrong usage, 1 for what nobody foresaw,
 * which is told in a sentence, and in full when DEBUG is set.
 */
export async function runCommand<Options extends NonNullable<ParseArgsConfig['options']>>(
  command: Command<Options>,
): Promise<void> {
  try {
    const help = { help: { type: 'boolean', short: 'h', default: false } } as const;
    const options = { ...command.options, ...help };
    const { values, positionals } = parseArgs({
      options,
      allowPositionals: command.allowPositionals ?? false,
    });
    const isHelp = (values as { help?: boolean }).help === true;
    if (isHelp) process.stdout.write(command.help);
    const code = isHelp ? 0 : await command.run(values as Parameters<typeof command.run>[0], positionals);
    if (code !== null) process.exitCode = code;
  } catch (error) {
    process.exitCode = isUsage(error) ? 2 : 1;
    process.stderr.write(isUsage(error) ? `${describe(error)}\n\n${command.help}` : unforeseen(error));
  }
}

/** Whether an error tells of wrong usage. */
export const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError || /^ERR_PARSE_ARGS/.test((error as NodeJS.ErrnoException | null)?.code ?? '');

/** What the system says no to, in words for whoever can do something about it. */
const REFUSALS: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: () => 'Disken er fuld. Det, der stod før, står urørt. Gør plads, og kør igen.',
  EDQUOT: () =>
    'Der er ikke plads til mere på drevet. Det, der stod før, står urørt. Gør plads, og kør igen.',
  EROFS: (path) => `Der kan ikke skrives${path}: drevet er skrivebeskyttet.`,
  EACCES: (path) => `Der er ikke adgang${path}. Ret rettighederne, og kør igen.`,
  EPERM: (path) => `Der er ikke adgang${path}. Ret rettighederne, og kør igen.`,
  ENOENT: (path) => `En fil forsvandt undervejs${path}. Kør igen.`,
  EBUSY: (path) => `Et andet program har fat${path}. Luk det, og kør igen.`,
};

/** What nobody foresaw, in a sentence, and in full when DEBUG is set. */
export function unforeseen(error: unknown): string {
  const { code = '', path } = (error ?? {}) as NodeJS.ErrnoException;
  const refusal = Object.hasOwn(REFUSALS, code) && !process.env.DEBUG ? REFUSALS[code] : undefined;
  if (refusal) return `${refusal(path === undefined ? '' : ` i \`${path}\``)}\n`;
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' };
  const where = process.env.DEBUG ? stack : 'Kør igen med miljøvariablen DEBUG=1 for at se hvor.';
  return `Noget gik galt, som ikke er din skyld: ${message}\n${where}\n`;
}

/** The whole number that an option gives. */
export function wholeNumber(text: string, least = 0): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) throw new UsageError(`\`${text}\` er ikke et antal.`);
  return Number(text);
}

/** Refuses a content folder that is not there. */
export function requireFolder(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found)
    throw new UsageError(
      `Mappen \`${path}\` findes ikke her. Stå i arkivets mappe, eller sig med --content, hvor møderne ligger. Et nyt arkiv begynder med \`${called('init')}\`.`,
    );
  if (!found.isDirectory()) throw new UsageError(`\`${path}\` er en fil og ikke en mappe.`);
}

/** Says a line on stdout. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Says how a command ended, where it went well on stdout; gives its exit code. */
export function tell(text: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  return code;
}
