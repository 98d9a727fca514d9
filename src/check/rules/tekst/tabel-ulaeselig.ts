import { misreadRule } from '../../rule.ts';

/** Rows that are no table to Markdown become one paragraph. */
export const tabelUlaeselig = misreadRule('tabel-ulaeselig', 'advarsel', ['tabel'], () => ({
  message: 'Linjerne ligner en tabel, men bliver til ét afsnit.',
  note: 'Skriv tabellen med `|` mellem cellerne og en linje med `| --- | --- |` under den første, og sæt en tom linje før den. Alle linjer skal have lige mange celler.',
}));
