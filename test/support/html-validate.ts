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
    // The standard reads both, and ours is the spelling that most pages have.
    'doctype-style': ['error', { style: 'lowercase' }],
    // The standard reads `<br>` and `<br/>` alike; Preact writes the one and rehype the other.
    'void-style': 'off',
    // A check sum guards files from other hosts, of which there are none; our own change together with the page.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The standard lets any element that has a role be named; the stricter choice would forbid a list its name.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Advice for search results, not a rule of HTML: a case is called what its minutes call it, however long.
    'long-title': 'off',
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
