import type { ArchiveRule, FileRule } from './rule.ts';
import { adresseDobbelt } from './rules/adresse-dobbelt.ts';
import { arkivFil } from './rules/arkiv-fil.ts';
import { bilagMangler } from './rules/bilag-mangler.ts';
import { bilagSkjult } from './rules/bilag-skjult.ts';
import { bilagUlaest } from './rules/bilag-ulaest.ts';
import { cprNummer } from './rules/cpr-nummer.ts';
import { filUlaeselig } from './rules/fil-ulaeselig.ts';
import { bilagIndhold } from './rules/filer/bilag-indhold.ts';
import { bilagStort } from './rules/filer/bilag-stort.ts';
import { filUbrugt } from './rules/filer/fil-ubrugt.ts';
import { filnavnUmuligt } from './rules/filer/filnavn-umuligt.ts';
import { moedeEns } from './rules/filer/moede-ens.ts';
import { moedeFremtid } from './rules/filer/moede-fremtid.ts';
import { filnavn } from './rules/filnavn.ts';
import { fjernetAdresse } from './rules/fjernet-adresse.ts';
import { fjernetIgen } from './rules/fjernet-igen.ts';
import { fjernetRest } from './rules/fjernet-rest.ts';
import { fodnoteLoes } from './rules/fodnote-loes.ts';
import { gitKonflikt, gitKonfliktOpsaetning } from './rules/git-konflikt.ts';
import { historikMangler } from './rules/historik-mangler.ts';
import { aliasUgyldig } from './rules/hoved/alias-ugyldig.ts';
import { datoUgyldig } from './rules/hoved/dato-ugyldig.ts';
import { deltagerDobbelt } from './rules/hoved/deltager-dobbelt.ts';
import { forumUkendt } from './rules/hoved/forum-ukendt.ts';
import { hovedKommentar, hovedKommentarOpsaetning } from './rules/hoved/hoved-kommentar.ts';
import { hovedUlaeseligt } from './rules/hoved/hoved-ulaeseligt.ts';
import { noegleMangler } from './rules/hoved/noegle-mangler.ts';
import { noegleUkendt } from './rules/hoved/noegle-ukendt.ts';
import { noegleVaerdi } from './rules/hoved/noegle-vaerdi.ts';
import { stiUenig } from './rules/hoved/sti-uenig.ts';
import { tidUgyldig } from './rules/hoved/tid-ugyldig.ts';
import { ikkeCpr } from './rules/ikke-cpr.ts';
import { linkSkema } from './rules/link-skema.ts';
import { lukketBilag } from './rules/lukket/lukket-bilag.ts';
import { lukketIndhold } from './rules/lukket/lukket-indhold.ts';
import { lukketLinje } from './rules/lukket/lukket-linje.ts';
import { lukketMaaske } from './rules/lukket/lukket-maaske.ts';
import { lukketTitel } from './rules/lukket/lukket-titel.ts';
import { moedeMangler } from './rules/moede-mangler.ts';
import { persondata } from './rules/persondata.ts';
import { afsnitStavning } from './rules/punkt/afsnit-stavning.ts';
import { afsnitUmaerket } from './rules/punkt/afsnit-umaerket.ts';
import { beslutningMangler } from './rules/punkt/beslutning-mangler.ts';
import { beslutningUmaerket } from './rules/punkt/beslutning-umaerket.ts';
import { overskriftLink } from './rules/punkt/overskrift-link.ts';
import { overskriftUkendt } from './rules/punkt/overskrift-ukendt.ts';
import { punktHenvisning } from './rules/punkt/punkt-henvisning.ts';
import { punktNummer } from './rules/punkt/punkt-nummer.ts';
import { punktTitel } from './rules/punkt/punkt-titel.ts';
import { punktUmaerket } from './rules/punkt/punkt-umaerket.ts';
import { sagsnummerUgyldigt } from './rules/punkt/sagsnummer-ugyldigt.ts';
import { tekstFoerPunkt } from './rules/punkt/tekst-foer-punkt.ts';
import { udfaldUkendt } from './rules/punkt/udfald-ukendt.ts';
import { raaHtml } from './rules/raa-html.ts';
import { symbolskHenvisning } from './rules/symbolsk-henvisning.ts';
import { tegnsaet, tegnsaetOpsaetning } from './rules/tegnsaet.ts';
import { billedeTekst } from './rules/tekst/billede-tekst.ts';
import { fodnoteTabt } from './rules/tekst/fodnote-tabt.ts';
import { fremmedMarkdown } from './rules/tekst/fremmed-markdown.ts';
import { internAdresse } from './rules/tekst/intern-adresse.ts';
import { kodeblokAaben } from './rules/tekst/kodeblok-aaben.ts';
import { linkUlaeseligt } from './rules/tekst/link-ulaeseligt.ts';
import { linkadresseUbrugt } from './rules/tekst/linkadresse-ubrugt.ts';
import { listeUlaeselig } from './rules/tekst/liste-ulaeselig.ts';
import { lokalSti } from './rules/tekst/lokal-sti.ts';
import { tabelCeller } from './rules/tekst/tabel-celler.ts';
import { tabelUlaeselig } from './rules/tekst/tabel-ulaeselig.ts';
import { tekstIHtml } from './rules/tekst/tekst-i-html.ts';
import { tekstIndrykket } from './rules/tekst/tekst-indrykket.ts';

/** The rules that look at one file at a time, in the order in which an editor should mend things. */
export const FILE_RULES: readonly FileRule[] = [
  gitKonflikt,
  afsnitStavning,
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
  lukketMaaske,
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
  deltagerDobbelt,
  hovedKommentar,
  afsnitUmaerket,
  beslutningMangler,
  beslutningUmaerket,
  overskriftLink,
  punktUmaerket,
  billedeTekst,
  fodnoteTabt,
  fremmedMarkdown,
  internAdresse,
  kodeblokAaben,
  linkUlaeseligt,
  linkadresseUbrugt,
  listeUlaeselig,
  lokalSti,
  tabelCeller,
  tabelUlaeselig,
  tekstIHtml,
  tekstIndrykket,
];

/** The rules that look at the archive. */
export const ARCHIVE_RULES: readonly ArchiveRule[] = [
  adresseDobbelt,
  aliasUgyldig,
  arkivFil,
  bilagMangler,
  bilagSkjult,
  bilagUlaest,
  cprNummer,
  filnavn,
  historikMangler,
  ikkeCpr,
  fjernetAdresse,
  fjernetIgen,
  fjernetRest,
  moedeMangler,
  persondata,
  symbolskHenvisning,
  tegnsaetOpsaetning,
  bilagIndhold,
  bilagStort,
  filUbrugt,
  filnavnUmuligt,
  moedeEns,
  moedeFremtid,
  gitKonfliktOpsaetning,
  hovedKommentarOpsaetning,
];

/**
 * Rules that read a file's structure. In a file with a conflict or in the wrong character set they would tell of things that
 * are not there.
 */
export const OF_STRUCTURE: ReadonlySet<FileRule> = new Set([
  afsnitStavning,
  afsnitUmaerket,
  beslutningMangler,
  beslutningUmaerket,
  datoUgyldig,
  forumUkendt,
  hovedUlaeseligt,
  kodeblokAaben,
  noegleMangler,
  noegleUkendt,
  noegleVaerdi,
  overskriftUkendt,
  punktNummer,
  punktTitel,
  punktUmaerket,
  stiUenig,
  tekstFoerPunkt,
  tidUgyldig,
]);
