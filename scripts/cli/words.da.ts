// What commander says in English, in Danish.
import type { CommanderError } from 'commander';

/** The headings of a help. */
export const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Brug:',
  'Arguments:': 'Ord:',
  'Options:': 'Tilvalg:',
  'Commands:': 'Kommandoer:',
};

const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? '';

/** An option as it was written, without what the help says of its value. */
const option = (message: string): string => /--?[\w-]+/.exec(quoted(message))?.[0] ?? quoted(message);

const SAID: Readonly<Record<string, (message: string) => string>> = {
  'commander.unknownOption': (message) => `Ukendt tilvalg ${option(message)}.`,
  'commander.unknownCommand': (message) => `Ukendt kommando \`${quoted(message)}\`.`,
  'commander.optionMissingArgument': (message) => `Tilvalget ${option(message)} mangler sin værdi.`,
  'commander.missingArgument': (message) => `Der mangler et ord: <${quoted(message)}>.`,
  'commander.excessArguments': () => 'Der er et ord for meget.',
  'commander.invalidArgument': (message) => {
    const [, given = '', choices = ''] =
      /argument '([^']*)' is invalid\. Allowed choices are (.*)\.$/.exec(message) ?? [];
    return `Tilvalget ${option(message)} kan ikke være \`${given}\`, forventede et af: ${choices}.`;
  },
};

/** What is wrong with how the program was called. */
export const saidInDanish = ({ code, message }: CommanderError): string => SAID[code]?.(message) ?? message;
