import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

/** All of html-validate's own presets; what is set otherwise says why. */
const CONFIG: ConfigData = {
  root: true,
  elements: ['html5'],
  extends: [
    'html-validate:recommended',
    'html-validate:standard',
    'html-validate:document',
    'html-validate:a11y',
  ],
  rules: {
    // A check sum guards files from other hosts, of which there are none; our own change together with the page.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

/** What html-validate finds in pages, a line for each place. */
export function htmlFindings(pages: ReadonlyMap<string, string>): string[] {
  const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));
  return [...pages].flatMap(([path, html]) =>
    validator
      .validateStringSync(html, path)
      .results.flatMap(({ messages }) =>
        messages.map(
          ({ line, column, ruleId, message, selector }) =>
            `${path}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`,
        ),
      ),
  );
}
