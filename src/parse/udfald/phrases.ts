// Clauses without a deciding verb that still decide.
import { Pattern } from '../../model/text/pattern.ts';
import type { Meaning } from './meanings.ts';

/** What each of the clauses below holds. */
export const CUE = new Pattern(
  /efterretning|til orientering|^(?:§del|bevilling:) \d|^noteret|^(?:\S+ |det blev et )?ja(?!\p{L})|men ikke|dog ikke|delvist? |^(?:tilladelse|dispensation|tilsagn|tilskud)|vente[rd]e? (?:med|til)|indstillet|foreslået|forelagt|anbefalet|afslag|tilslutning|nej|drøftelse|debat|dialog|^ok(?!\p{L})|grønt lys|snak|indstilling(?:en)?\W*$|^(?:tilbage|videre|retur) til|^til |enige?t?(?!\p{L})|flertal.* ikke\W*$|(?:grund(?:lag)?|anledning|belæg|hjemmel|råd) (?:for|til) at(?!\p{L})|(?:ikke|undlod|for) at |^det (?:var|er) (?:der|alle)|^(?:alle|samtlige) |(?:var|er) i?mod /iu,
);
/** Clauses without a deciding verb that still decide. */
export const PHRASES: readonly (readonly [Pattern, Meaning])[] = (
  [
    [/(?<!\p{L})(?:til efterretning|^efterretning)(?!\p{L})|^til orientering$|^noteret$/u, 'note'],
    [/^(?:(?:men|mens|og) )?(?:§del )?(?:delvist )?afslag(?!\p{L})/u, 'reject'],
    [/^delvist? (?:godkendelse|imødekommelse)/u, 'approve'],
    [/^(?:tilladelse|dispensation|tilsagn|tilskud) (?:til|på|om)(?!\p{L})/u, 'approve'],
    [/^(?:\S+ ){0,4}som (?:indstillet|foreslået|forelagt|anbefalet)/u, 'approve'],
    [/^(?:§del )?(?:enstemmig |fuld )?tilslutning(?!\p{L})/u, 'approve'],
    [
      /^(?:(?:\S+ )?(?:er|var) )?enige?t? (?:i|med) (?:\S+ )?(?:indstilling|forslag|anbefaling|vurdering)\p{L}*$|^\p{L}*(?:udvalget|rådet|bestyrelsen) er enige?t?$/u,
      'approve',
    ],
    [
      /^til (?:\S+ )?\p{L}*(?:byråd|kommunalbestyrelse|udvalg|regionsråd|menighedsråd)\p{L}*(?: \S+)?$/u,
      'forward',
    ],
    [
      /^det (?:var|er) (?:der|alle|\p{L}*(?:udvalget|rådet|bestyrelsen)) (?:\S+ )?(?:enighed|enige?t?|tilslutning|opbakning)(?!\p{L})/u,
      'approve',
    ],
    [/^(?:alle|samtlige)(?: \S+)? (?:var|er|gik ind) for$/u, 'approve'],
    [
      /^(?:alle|samtlige)(?: \S+)? (?:var|er) i?mod$|^(?:\p{L}*(?:udvalget|rådet|bestyrelsen|forsamlingen)|(?:et )?flertal(?:let)?(?: \S+){0,4}) (?:var|er) i?mod (?:forslag|indstilling|ansøgning)/u,
      'reject',
    ],
    [/^(?:§del|bevilling) [\d.]+ kr$/u, 'approve'],
    [
      /^(?:(?:og|men|mens|det blev et|det er et) )?(?:§del )?nej(?: (?:tak|til|i|på|for)(?!\p{L})|$)/u,
      'reject',
    ],
    [/^(?:(?:og|men|mens|det blev et|det er et) )?(?:§del )?ja(?: (?:tak|til)(?!\p{L})|$)/u, 'approve'],
    [
      /^ok(?!\p{L})|^der er grønt lys(?!\p{L})|^(?:\S+ )?(?:efter|i overensstemmelse med|i henhold til|jf|jævnfør|som) (?:\S+ ){0,2}indstilling(?:en)?$/u,
      'approve',
    ],
    [/^(?:et )?flertal(?:let)?(?: \S+){0,3} (?:kan|kunne|vil|ville|ønsker) ikke$/u, 'reject'],
    [/^(?:tilbage|retur) til/u, 'return'],
    [
      /^(?:(?:vi|man|\p{L}*(?:udvalget|rådet|bestyrelsen)) )vente[rd]?e? med(?:$| (?:sagen|punktet|(?:en )?beslutning|stillingtagen|at (?:tage|træffe)))|^(?:(?:sagen|punktet|vi|man|\p{L}*(?:udvalget|rådet|bestyrelsen)) )?venter til/u,
      'postpone',
    ],
    [/^videre til/u, 'forward'],
    [
      /^(?:\S+ )?\p{L}*drøftelse$|^(?:(?:en|kort|lang|god|fælles|åben) )?(?:\p{L}*drøftelse|debat|snak)(?: (?:af|om|blandt|i|med|vedrørende)(?!\p{L})|$)|^\p{L}*drøftelse(?:n|r|rne)? (?:er |blev )?(?:gennemført|afholdt)|^der var (?:en |et )?(?:\S+ ){0,3}(?:drøftelse|debat|dialog)(?!\p{L})/u,
      'discuss',
    ],
  ] as readonly (readonly [RegExp, Meaning])[]
).map(([pattern, meaning]) => [new Pattern(pattern), meaning]);
