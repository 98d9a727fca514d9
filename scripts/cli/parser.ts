// The table of commands as a program of commander: reading of arguments, help and messages, all in Danish.
import { Argument, Command, CommanderError, Option } from 'commander';
import { nearest } from '../../src/diagnostics/suggest.ts';
import { isUsage, UsageError, unforeseen } from '../command.ts';
import type { CommandSpec, OptionSpecs } from './spec.ts';
import { HEADINGS, saidInDanish } from './words.da.ts';

/** The usual meaning of exit codes. */
const EXITS = '0 i orden, 1 fejl, 2 forkert brug';

/** Makes the program of some commands; nothing of a command's work is loaded before it runs. */
export function programOf(commands: readonly CommandSpec[], version: string): Command {
  const program = danish(new Command('referatarkiv'))
    .description('Et arkiv over møder, fra filer til websted.')
    .usage('<kommando> [tilvalg]')
    .version(version, '-V, --version', 'vis versionen')
    .helpCommand('help [kommando]', 'vis hjælp til en kommando')
    .addHelpText('after', '\n«referatarkiv <kommando> --help» fortæller mere om en kommando.');
  for (const spec of commands) program.addCommand(commandOf(spec), { hidden: spec.isHidden ?? false });
  return program;
}

/** A command whose help is in Danish, and whose errors are thrown. */
const danish = (command: Command): Command =>
  command
    .helpOption('-h, --help', 'vis denne hjælp')
    .configureHelp({
      styleTitle: (title) => HEADINGS[title] ?? title,
      optionTerm: ({ flags }) => flags.replace(/[<>]/g, ''),
      // Values and defaults stand in the texts.
      optionDescription: ({ description }) => description,
      subcommandTerm: (one) =>
        [one.name(), ...one.registeredArguments.map((argument) => termOf(argument))].join(' '),
      helpWidth: 100,
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();

function commandOf(spec: CommandSpec): Command {
  const command = danish(new Command(spec.name))
    .summary(spec.summary)
    .description(inFlow(spec.about ?? `${spec.summary.charAt(0).toUpperCase()}${spec.summary.slice(1)}.`))
    .usage(['[tilvalg]', ...(spec.args ?? []).map(({ name }) => name)].join(' '))
    .addHelpText('after', `\nAfslutter med: ${spec.exits ?? EXITS}.`);
  for (const { name, text } of spec.args ?? []) command.addArgument(argumentOf(name, text));
  for (const [name, option] of Object.entries(spec.options)) command.addOption(optionOf(name, option));
  command.action(async () => {
    const run = await spec.load();
    const code = await run(valuesIn(command, spec.options), command.args);
    if (code !== null) process.exitCode = code;
  });
  return command;
}

/** A text whose lines that end within a sentence go on, for the help to break where its width ends. */
const inFlow = (text: string): string => text.replace(/([^\n.:])\n(?=\S)/g, '$1 ');

/** An argument as the list of commands shows it: `<fil…>`. */
function termOf(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** An argument; commander's own name for one that may be given again has three points. */
const argumentOf = (name: string, text: string): Argument => new Argument(name.replace('…', '...'), text);

function optionOf(name: string, { type, value, text, oneOf, ...spec }: OptionSpecs[string]): Option {
  const choices = oneOf ? `${text}: ${oneOf.join(', ')}` : text;
  const described = spec.default === undefined ? choices : `${choices} (${spec.default})`;
  const option = new Option(`--${name}${type === 'string' ? ` <${value ?? 'VÆRDI'}>` : ''}`, described);
  if (oneOf) option.choices(oneOf);
  if (spec.default !== undefined) option.default(spec.default);
  if (spec.multiple)
    option.argParser((given: string, before: string[] | undefined) => [...(before ?? []), given]);
  return option;
}

/** What was given, by the options' own names. */
function valuesIn(command: Command, options: OptionSpecs): Record<string, unknown> & never {
  const given = command.opts();
  const values = command.options
    .map((option) => [option.name(), option.attributeName()] as const)
    .filter(([name]) => name in options)
    .map(([name, attribute]) => [
      name,
      given[attribute] ?? (options[name]?.type === 'boolean' ? false : undefined),
    ]);
  return Object.fromEntries(values) as never;
}

/**
 * Runs a program with arguments and sets the exit code: 2 for wrong usage, 1 for what nobody foresaw, which is told in a
 * sentence, and in full when DEBUG is set.
 */
export async function runProgramWith(program: Command, args: readonly string[]): Promise<void> {
  const asked = program.commands.find((one) => one.name() === args[0]) ?? program;
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    const known = usageOf(error, program, args);
    process.exitCode = known === null ? 1 : 2;
    process.stderr.write(known === null ? unforeseen(error) : `${known}\n\n${asked.helpInformation()}`);
  }
}

/** What is wrong with how a program was called, in Danish; null where it is something else. */
function usageOf(error: unknown, program: Command, args: readonly string[]): string | null {
  if (error instanceof UsageError || isUsage(error)) return error.message;
  if (!(error instanceof CommanderError)) return null;
  const said = saidInDanish(error);
  if (error.code !== 'commander.unknownCommand') return said;
  const near = nearest(
    args[0] ?? '',
    program.commands.map((one) => one.name()),
    2,
  );
  return near === null ? said : `${said} Mente du \`${near}\`?`;
}
