import type { ArchiveRule, FileRule } from './rule.ts';
import { adresseDobbelt } from './rules/adresse-dobbelt.ts';
import { arkivFil } from './rules/arkiv-fil.ts';
import { bilagMangler } from './rules/bilag-mangler.ts';
import { cprNummer } from './rules/cpr-nummer.ts';
import { filUlaeselig } from './rules/fil-ulaeselig.ts';
import { filnavn } from './rules/filnavn.ts';
import { fodnoteLoes } from './rules/fodnote-loes.ts';
import { datoUgyldig } from './rules/hoved/dato-ugyldig.ts';
import { forumUkendt } from './rules/hoved/forum-ukendt.ts';
import { hovedUlaeseligt } from './rules/hoved/hoved-ulaeseligt.ts';
import { noegleMangler } from './rules/hoved/noegle-mangler.ts';
import { noegleUkendt } from './rules/hoved/noegle-ukendt.ts';
import { noegleVaerdi } from './rules/hoved/noegle-vaerdi.ts';
import { stiUenig } from './rules/hoved/sti-uenig.ts';
import { tidUgyldig } from './rules/hoved/tid-ugyldig.ts';
import { linkSkema } from './rules/link-skema.ts';
import { lukketBilag } from './rules/lukket/lukket-bilag.ts';
import { lukketIndhold } from './rules/lukket/lukket-indhold.ts';
import { lukketLinje } from './rules/lukket/lukket-linje.ts';
import { lukketTitel } from './rules/lukket/lukket-titel.ts';
import { moedeMangler } from './rules/moede-mangler.ts';
import { afsnitStavning } from './rules/punkt/afsnit-stavning.ts';
import { overskriftUkendt } from './rules/punkt/overskrift-ukendt.ts';
import { punktHenvisning } from './rules/punkt/punkt-henvisning.ts';
import { punktNummer } from './rules/punkt/punkt-nummer.ts';
import { punktTitel } from './rules/punkt/punkt-titel.ts';
import { sagsnummerUgyldigt } from './rules/punkt/sagsnummer-ugyldigt.ts';
import { tekstFoerPunkt } from './rules/punkt/tekst-foer-punkt.ts';
import { udfaldUkendt } from './rules/punkt/udfald-ukendt.ts';
import { raaHtml } from './rules/raa-html.ts';
import { symbolskHenvisning } from './rules/symbolsk-henvisning.ts';
import { tegnsaet } from './rules/tegnsaet.ts';

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
  moedeMangler,
  symbolskHenvisning,
];
