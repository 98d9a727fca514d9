import { misreadRule } from '../../rule.ts';

/** A link or a path that Markdown takes for text leads nowhere, and its file is not published. */
export const linkUlaeseligt = misreadRule('link-ulaeseligt', 'fejl', ['link', 'sti'], ({ text, kind }) => ({
  message:
    kind === 'link'
      ? `Linket \`${text}\` kan ikke læses og vises som tekst.`
      : `Stien \`${text}\` er ikke et link, så filen bliver ikke offentliggjort.`,
  note:
    kind === 'link'
      ? 'Skriv `[Navn](adresse)` uden mellemrum imellem. Er der mellemrum eller parenteser i filens navn, så sæt `<` og `>` om adressen: `[Notat](<2019-10-10/Notat om støj.pdf>)`, eller giv filen et navn uden.'
      : `Skriv \`[Navn](${/\s/.test(text) ? `<${text}>` : text})\`, hvis filen skal kunne hentes, og ellers kun dens navn.`,
}));
