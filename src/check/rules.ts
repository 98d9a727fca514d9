import type { ArchiveRule, FileRule } from './rule.ts';
import { adresseDobbelt } from './rules/adresse-dobbelt.ts';
import { afsnitStavning } from './rules/afsnit-stavning.ts';
import { arkivFil } from './rules/arkiv-fil.ts';
import { bilagMangler } from './rules/bilag-mangler.ts';
import { cprNummer } from './rules/cpr-nummer.ts';
import { datoUgyldig } from './rules/dato-ugyldig.ts';
import { filUlaeselig } from './rules/fil-ulaeselig.ts';
import { filnavn } from './rules/filnavn.ts';
import { fjernetAdresse } from './rules/fjernet-adresse.ts';
import { fjernetIgen } from './rules/fjernet-igen.ts';
import { fjernetRest } from './rules/fjernet-rest.ts';
import { fodnoteLoes } from './rules/fodnote-loes.ts';
import { forumUkendt } from './rules/forum-ukendt.ts';
import { hovedUlaeseligt } from './rules/hoved-ulaeseligt.ts';
import { linkSkema } from './rules/link-skema.ts';
import { lukketBilag } from './rules/lukket-bilag.ts';
import { lukketIndhold } from './rules/lukket-indhold.ts';
import { lukketLinje } from './rules/lukket-linje.ts';
import { lukketTitel } from './rules/lukket-titel.ts';
import { moedeMangler } from './rules/moede-mangler.ts';
import { noegleMangler } from './rules/noegle-mangler.ts';
import { noegleUkendt } from './rules/noegle-ukendt.ts';
import { noegleVaerdi } from './rules/noegle-vaerdi.ts';
import { overskriftUkendt } from './rules/overskrift-ukendt.ts';
import { punktHenvisning } from './rules/punkt-henvisning.ts';
import { punktNummer } from './rules/punkt-nummer.ts';
import { punktTitel } from './rules/punkt-titel.ts';
import { raaHtml } from './rules/raa-html.ts';
import { sagsnummerUgyldigt } from './rules/sagsnummer-ugyldigt.ts';
import { stiUenig } from './rules/sti-uenig.ts';
import { symbolskHenvisning } from './rules/symbolsk-henvisning.ts';
import { tegnsaet } from './rules/tegnsaet.ts';
import { tekstFoerPunkt } from './rules/tekst-foer-punkt.ts';
import { tidUgyldig } from './rules/tid-ugyldig.ts';
import { udfaldUkendt } from './rules/udfald-ukendt.ts';

/** The rules that look at one file at a time, in the order in which an editor should mend things. */
export const FILE_RULES: readonly FileRule[] = [
  afsnitStavning,
  cprNummer,
  datoUgyldig,
  fodnoteLoes,
  filUlaeselig,
  forumUkendt,
  hovedUlaeseligt,
  linkSkema,
  lukketBilag,
  lukketIndhold,
  lukketLinje,
  lukketTitel,
  noegleMangler,
  noegleUkendt,
  noegleVaerdi,
  overskriftUkendt,
  punktHenvisning,
  punktNummer,
  punktTitel,
  raaHtml,
  sagsnummerUgyldigt,
  stiUenig,
  tekstFoerPunkt,
  tegnsaet,
  tidUgyldig,
  udfaldUkendt,
];

/** The rules that look at the archive. */
export const ARCHIVE_RULES: readonly ArchiveRule[] = [
  adresseDobbelt,
  arkivFil,
  bilagMangler,
  filnavn,
  fjernetAdresse,
  fjernetIgen,
  fjernetRest,
  moedeMangler,
  symbolskHenvisning,
];
