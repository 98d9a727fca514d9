// What a command of `referatarkiv` says of itself; a table of these makes the program, its help and its completion.

/** An option: a switch, or one that takes a value. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** What the option does, in Danish, as the help says it. */
  readonly text: string;
  /** What the help calls its value: `MAPPE`. */
  readonly value?: string;
  /** The values that it can have. */
  readonly oneOf?: readonly string[];
  readonly default?: string;
  /** May be given again and again. */
  readonly multiple?: true;
}

/** The options of a command by their names, without the dashes. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<Spec extends OptionSpec> = Spec['type'] extends 'boolean'
  ? boolean
  : Spec extends { readonly multiple: true }
    ? readonly string[] | undefined
    : Spec extends { readonly default: string }
      ? string
      : string | undefined;

/** What was given for each option. */
export type ValuesOf<Options extends OptionSpecs> = {
  readonly [Name in keyof Options]: ValueOf<Options[Name]>;
};

/** Does what a command is for, and gives the exit code; null while it goes on. */
export type RunOf<Options extends OptionSpecs> = (
  values: ValuesOf<Options>,
  args: readonly string[],
) => Promise<number | null> | number | null;

/** A command. Everything but `load` is light, so that help and completion load nothing else. */
export interface CommandSpec<Options extends OptionSpecs = OptionSpecs> {
  readonly name: string;
  /** One line for the list of commands, in Danish. */
  readonly summary: string;
  /** What else there is to know before the options. */
  readonly about?: string;
  /** Its words beside options, as the help writes them, `[fil…]`, and what they are. */
  readonly args?: readonly { readonly name: string; readonly text: string }[];
  readonly options: Options;
  /** What its exit codes mean, where they are not the usual. */
  readonly exits?: string;
  /** Left out of the list of commands. */
  readonly isHidden?: true;
  /** Loads the work itself. */
  readonly load: () => Promise<RunOf<Options>>;
}

/** A command with its options told apart by their types. */
export const commandSpec = <const Options extends OptionSpecs>(spec: CommandSpec<Options>): CommandSpec =>
  spec as unknown as CommandSpec;

/** The option that names the content folder. */
export const CONTENT = {
  type: 'string',
  value: 'MAPPE',
  text: 'mappen med møderne',
  default: 'content',
} as const;

/** The option that names the folder to build in. */
export const OUT = {
  type: 'string',
  value: 'MAPPE',
  text: 'mappen, der bygges i',
  default: '_site',
} as const;
