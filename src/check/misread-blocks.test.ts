// Lists, tables, footnotes and foreign Markdown in a text that mean something else than they say.
import { inItem, tryKinds } from '../../test/support/misread.ts';

tryKinds(
  [
    {
      rule: 'liste-ulaeselig',
      found: [
        'Dele:\n• nat\n• dag',
        '• nat\n• dag',
        '– nat\n– dag',
        '— nat\n— dag',
        'Dele: • nat • dag',
        'a) nat\nb) dag',
        '▪ nat\n▪ dag',
        '○ nat\n○ dag',
        'Dele:\n· nat',
        'Rammen er 4 mio. kr.\n- 2 pct. til andet.',
      ],
      right: [
        '- nat\n- dag',
        'Dele:\n\n- nat',
        '• nat\n\n• dag',
        'Mødet – det sidste – varer\nto timer.',
        '• nat  \n• dag',
        'Rammen er:\n- 2 pct. til andet.',
        '* nat\n* dag',
      ],
    },
    {
      rule: 'tabel-ulaeselig',
      found: [
        'Vagt\tTimer\nNat\t12',
        '+------+-----+\n| Vagt | 12 |\n+======+=====+',
        '  Vagt     Timer\n  -------- -------\n  Nat      12',
        '| Vagt | Timer |\n| Nat | 12 |',
        '| Havnevej 1\n| Fjordby',
        '| Vagt | Timer | Sum |\n| --- | --- |\n| Nat | 12 |',
        'Vagt | Timer | Sum\nNat | 12 | 4\nDag | 8 | 4',
        'Vagt    Timer  Sum\nNat     12     4',
        'Timer:\nNat     12\nDag     8',
        'Vagt\tTimer\n\nNat\t12\n\nDag\t8',
      ],
      right: [
        'Det er sagt.  Det er skrevet.\nOg lagt.  Og hørt.',
        'Nat     12\nog andre',
        '| Vagt | Timer |\n| --- | --- |\n| Nat | 12 |',
        'Enten | eller.',
        'Tekst\tmed tabulator.',
        'Vagt | Timer\n--- | ---\nNat | 12',
      ],
    },
    {
      rule: 'tabel-celler',
      found: [
        '| a | b |\n| --- | --- |\n| 1 | 2 | TABT |',
        '| a | b |\n| --- | --- |\n| 1 | 2 | TABT',
        'a | b\n--- | ---\n1 | 2 | TABT',
        '| a |\n| --- |\n| 1 | TABT | TABT |',
        '> | a |\n> | --- |\n> | 1 | TABT |',
      ],
      right: [
        '| a | b |\n| --- | --- |\n| 1 | 2 |',
        '| a | b |\n| --- | --- |\n| 1 |',
        '| a | b |\n| --- | --- |\n| 1 | 2 | |',
        '| a | b |\n| --- | --- |\n| 1 | 2 \\| 3 |',
      ],
    },
    {
      rule: 'fremmed-markdown',
      found: [
        'Se [markeret]{.mark}.',
        '::: note\nTekst.\n:::',
        'Arealet er 12 m^2^.',
        'Vand er H~2~O.',
        'Tekst {#anker}.',
        'Tekst {custom-style="Brødtekst"}.',
        'Tekst {width=50%}.',
        'Tekst.^[En note.]',
        '`<br>`{=openxml}',
        '\\newpage',
      ],
      right: ['Arealet er 12 m².', 'Mængden {1, 2}.', '~~Slettet~~', 'Se 2^3.', 'Kl. 9:::'],
    },
    {
      rule: 'fodnote-tabt',
      found: [
        'Tekst.\n\n[^1]: TABT',
        'Tekst.[^1]\n\n[^1]: A\n\n[^1]: TABT',
        'Tekst.[^1]\n\n[^1]: A\n\n[^note]: TABT',
        'Tekst.[^A]\n\n[^a]: A\n\n[^A]: TABT',
        '- punkt\n\n[^1]: TABT',
      ],
      right: ['Tekst.[^1]\n\n[^1]: A', 'A[^1] og B[^1]\n\n[^1]: A', 'A[^1]\n\n[^1]: A[^2]\n\n[^2]: B'],
    },
    {
      rule: 'linkadresse-ubrugt',
      found: [
        '[Kilde]: https://fjordby.example/rapport',
        '[Bilag]: Notat',
        '[1]: Se-loven',
        '[a][k]\n\n[k]: https://a.example\n\n[k]: https://b.example',
        '> [Kilde]: https://fjordby.example/rapport',
      ],
      right: [
        '[a][k]\n\n[k]: https://a.example',
        '[k]\n\n[k]: https://a.example',
        '![k]\n\n[k]: https://a.example/k.png',
        '[Bilag]: se notatet',
      ],
    },
  ],
  inItem,
);
