import { LINK_SCHEMES } from '../../parse/markdown/render.ts';
import { quoted } from '../../parse/misread/misreading.ts';
import { isLocalPath } from '../../parse/misread/own-places.ts';
import { entriesOf, fileRule } from '../rule.ts';

/** `http:/vært` and `https://https://vært`. */
const SPOILED = /^https?:(?:\/?(?!\/)|\/\/+https?:\/*)(?=[\w-]+\.)(.*)$/is;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** Links lead to the web, to mail or to a telephone, and nowhere else. */
export const linkSkema = fileRule('link-skema', 'fejl', (facts) => {
  const kilder = entriesOf(facts, 'kilde').flatMap(({ value, valuePlace }) =>
    typeof value === 'string' ? [{ url: value, place: valuePlace }] : [],
  );
  return [...kilder, ...facts.links].flatMap(({ url, place }) => {
    // Browsers skip white space and control characters in a scheme, so we do too.
    if (SPOILED.test(url.trim())) {
      const note = `Mente du \`${url.trim().replace(SPOILED, (_, rest: string) => `https://${rest}`)}\`?`;
      return [{ place, message: `Adressen \`${quoted(url)}\` kan ikke være rigtig.`, note }];
    }
    const scheme = SCHEME.exec(url.replace(/[\s\p{Cc}]/gu, ''))?.[1]?.toLowerCase();
    if (!scheme || isLocalPath(url) || (LINK_SCHEMES as readonly string[]).includes(scheme)) return [];
    return [
      {
        place,
        message: `Et link må ikke begynde med \`${scheme}:\`.`,
        note: `Brug en adresse, der begynder med ${LINK_SCHEMES.map((name) => `\`${name}:\``).join(', ')}, eller en fil ved mødet.`,
      },
    ];
  });
});
