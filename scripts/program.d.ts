/** The project's folder: the nearest one above this file with a package.json, wherever the file was compiled to. */
export function projectRoot(): string;
/** A fingerprint of the program, of its packages and of Node; a compiled program bears its own in its folder's name. */
export function programStamp(): string;
/** Runs a command of the compiled program in this process, and compiles it first where it is new. */
export function runProgram(command: 'build' | 'start'): Promise<void>;
