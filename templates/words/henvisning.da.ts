/** An item that is referred to; `address` is null where the archive does not know its host. */
interface Cited {
  readonly organisation: string;
  readonly tekst: string;
  readonly address: string | null;
  readonly version: string | null;
}

/** How one refers to an item: whose it is, what it is, and where it stands. */
export const cite = ({ organisation, tekst, address, version }: Cited): string =>
  [
    `${organisation}, ${tekst}${version === null ? '' : ` (udgave ${version})`}.`,
    ...(address === null ? [] : [address]),
  ].join(' ');
