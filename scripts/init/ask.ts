// Asks for what options have not said.
import { cancel, intro, isCancel, select, text } from '@clack/prompts';
import { type Answers, problemWith, readForums } from './answers.ts';
import { CI, SYNLIGHED } from './choices.ts';

/** What options have said already. */
export type Known = { readonly [Key in keyof Answers]: Answers[Key] | undefined };

/** An archive that answers would be right for, to try one answer at a time. */
const TRIAL: Answers = {
  organisation: 'Kommunen',
  forummer: [{ slug: 'raadet', navn: 'Rådet', forkortelser: [] }],
  baseUrl: '/',
  synlighed: 'offentlig',
  kontakt: null,
  ci: 'none',
  redigering: null,
};

const CI_NAMES: Readonly<Record<Answers['ci'], string>> = {
  github: 'GitHub',
  gitlab: 'GitLab',
  azure: 'Azure DevOps',
  none: 'ingen af dem',
};

/** Asks in a terminal; null where whoever is asked goes away. */
export async function ask(known: Known): Promise<Answers | null> {
  intro('Et nyt referatarkiv');
  try {
    const organisation =
      known.organisation ??
      (await asked(
        text({
          message: 'Hvem tilhører arkivet?',
          placeholder: 'Fjordby Kommune',
          validate: (value) => problem({ organisation: value ?? '' }),
        }),
      ));
    const forummer =
      known.forummer ??
      readForums(
        await asked(
          text({
            message: 'Hvilke forummer? Med forkortelser efter «=» og semikolon imellem.',
            placeholder: 'Byrådet=BY; Økonomiudvalget=ØU',
            validate: (value) => problem({ forummer: readForums(value ?? '') }),
          }),
        ),
      );
    const baseUrl =
      known.baseUrl ??
      (await asked(
        text({
          message: 'Hvilken adresse skal det ligge på? (kan ændres siden)',
          initialValue: '/',
          validate: (value) => problem({ baseUrl: value ?? '' }),
        }),
      ));
    const synlighed =
      known.synlighed ??
      (await asked(
        select({
          showInstructions: false,
          message: 'Hvem må se det?',
          options: SYNLIGHED.map((value) => ({
            value,
            label:
              value === 'offentlig' ? 'alle (offentlig)' : 'kun jer selv (intern): søgemaskiner holdes ude',
          })),
        }),
      ));
    const kontakt =
      known.kontakt !== undefined
        ? known.kontakt
        : (await asked(
            text({ message: 'Hvem skriver man til om fejl? (en mailadresse, eller tom)', defaultValue: '' }),
          )) || null;
    const ci =
      known.ci ??
      (await asked(
        select({
          showInstructions: false,
          message: 'Hvor skal forslag kontrolleres og arkivet udgives fra?',
          options: CI.map((value) => ({ value, label: CI_NAMES[value] })),
        }),
      ));
    return { organisation, forummer, baseUrl, synlighed, kontakt, ci, redigering: known.redigering ?? null };
  } catch (error) {
    if (!(error instanceof Gone)) throw error;
    cancel('Afbrudt. Intet er skrevet.');
    return null;
  }
}

class Gone extends Error {}

/** An answer; whoever presses Ctrl+C gives none. */
async function asked<Value>(answer: Promise<Value>): Promise<Exclude<Value, symbol>> {
  const value = await answer;
  if (isCancel(value)) throw new Gone();
  return value as Exclude<Value, symbol>;
}

const problem = (answer: Partial<Answers>): string | undefined =>
  problemWith({ ...TRIAL, ...answer }) ?? undefined;
