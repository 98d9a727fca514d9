// Signs that show nothing, behind which a text may be hidden.

/** As a source of a pattern with the flag `u`: format characters, fillers, joiners, variation selectors, and what is no sign at all. */
export const INVISIBLE_SIGN = String.raw`\p{Cf}|\u034F|[\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]|[\uFE00-\uFE0F]|\p{Noncharacter_Code_Point}`;
