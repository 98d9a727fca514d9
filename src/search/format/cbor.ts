/** What a value begins with in CBOR (RFC 8949), the format of the engine's files: its kind in the upper three bits. */
export const KIND = { number: 0x00, negative: 0x20, text: 0x60, list: 0x80 } as const;
