/** The folders and files of the project that decide what a command does. */
export const MADE_OF: readonly string[];
/** What tells which packages are there. */
export const PACKAGES: readonly string[];
/** The project's folder: the nearest one above this file with a package.json, wherever the file was compiled to. */
export function projectRoot(): string;
/** Whether this is the program of the package, which comes compiled, with all that pages load. */
export const isPacked: boolean;
/** A fingerprint of the program, of its packages and of Node; a compiled program bears its own in its folder's name. */
export function programStamp(): string;
/** Runs the compiled program in this process, with its arguments. */
export function runProgram(): Promise<void>;
/** The version of the program, as its package names it. */
export function programVersion(): string;
/** The folder of the program as its sources are now, compiled first where it is new. */
export function compiledProgram(): Promise<string>;
