declare module '@11ty/eleventy' {
  /** What this project uses of Eleventy, which has no types of its own. */
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode: boolean; configPath: false; config: (config: never) => void },
    );
    disableLogger(): void;
    toJSON(): Promise<readonly { readonly url: string; readonly content: string }[]>;
  }
}
