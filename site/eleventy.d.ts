declare module '@11ty/eleventy' {
  /** What this project uses of Eleventy, which has no types of its own. */
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode: boolean; config: (config: never) => void },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
