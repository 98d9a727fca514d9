import type { ErrorCode } from 'yaml';

interface ProblemText {
  readonly reason: string;
  readonly note: string;
}

const QUOTE = 'Sæt værdien i anførselstegn, hvis den indeholder kolon, `#` eller citationstegn.';

const TEXTS: Partial<Record<ErrorCode, ProblemText>> = {
  DUPLICATE_KEY: { reason: 'Den samme nøgle står to gange i hovedet', note: 'Slet den ene af dem.' },
  TAB_AS_INDENT: { reason: 'Linjen er rykket ind med tabulator', note: 'Brug mellemrum i stedet.' },
  BAD_INDENT: {
    reason: 'Linjen er rykket forkert ind',
    note: 'Nøgler står helt til venstre; punkter i en liste rykkes to mellemrum ind.',
  },
  MISSING_CHAR: {
    reason: 'Et tegn mangler, oftest et afsluttende anførselstegn eller et kolon',
    note: QUOTE,
  },
  MULTILINE_IMPLICIT_KEY: {
    reason: 'Et kolon mangler efter nøglen',
    note: 'Skriv `nøgle: værdi`, én på hver linje.',
  },
  BLOCK_AS_IMPLICIT_KEY: { reason: 'Linjen har et kolon for meget', note: QUOTE },
  UNEXPECTED_TOKEN: { reason: 'Tegnet her kan ikke læses', note: QUOTE },
};

/** A YAML error in Danish, with what to do about it. */
export function yamlProblemText(code: ErrorCode): ProblemText {
  return TEXTS[code] ?? { reason: 'Hovedet kan ikke læses som YAML', note: `${QUOTE} (${code})` };
}
