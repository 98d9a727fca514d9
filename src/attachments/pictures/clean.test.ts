import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanPicture } from './clean.ts';

const SECRET = 'Havnevej 12, Kim Borg';

/** A JPEG of one grey pixel (baseline, one component). */
const PIXEL = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffdb004300080606070605080707070909080a0c140d0c0b0b0c1912130f141d1a1f1e1d1a1c1c20242e2720222c231c1c2837292c30313434341f27393d38323c2e333432ffc0000b080001000101011100ffc4001f0000010501010101010100000000000000000102030405060708090a0bffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9faffda0008010100003f00fbffd9',
  'hex',
);

const segment = (marker: number, body: string | Buffer): Buffer => {
  const data = typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** Exif with a turn and an artist, in either order of bytes. */
function exif(turned: number, isLittle: boolean): Buffer {
  const tiff = Buffer.alloc(40);
  const short = (value: number, at: number): number =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number): number =>
    isLittle ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(isLittle ? 'II' : 'MM', 0, 'latin1');
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  long(1, 14);
  short(turned, 18);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(SECRET)]));
}

const withSegments = (...added: readonly Buffer[]): Buffer =>
  Buffer.concat([PIXEL.subarray(0, 2), ...added, PIXEL.subarray(2)]);

const chunk = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
};
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const IHDR = Buffer.from([0, 0, 0, 3, 0, 0, 0, 2, 8, 0, 0, 0, 0]);
const png = (...added: readonly Buffer[]): Buffer =>
  Buffer.concat([
    SIGNATURE,
    chunk('IHDR', IHDR),
    ...added,
    chunk('IDAT', deflateSync(Buffer.alloc(8))),
    chunk('IEND', Buffer.alloc(0)),
  ]);

const riff = (...chunks: readonly (readonly [string, Buffer])[]): Buffer => {
  const parts = chunks.map(([type, data]) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  });
  const body = Buffer.concat([Buffer.from('WEBP'), ...parts]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
};

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1');

describe('a JPEG', () => {
  const XMP = segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x>${SECRET}</x>`);
  it('loses Exif, XMP, IPTC, comments and what stands behind its end, and is else as it was', () => {
    const hidden = withSegments(
      exif(1, true),
      XMP,
      segment(0xed, `Photoshop 3.0\0${SECRET}`),
      segment(0xfe, SECRET),
      segment(0xe2, `MPF\0${SECRET}`),
    );
    const clean = cleanPicture(Buffer.concat([hidden, Buffer.from(`film ${SECRET}`)]));
    expect(clean).toMatchObject({ width: 1, height: 1 });
    expect(Buffer.from(clean?.bytes ?? []).equals(PIXEL)).toBe(true);
  });

  it.each([true, false])(
    'keeps how it is to be turned, and no more of its Exif (little-endian: %s)',
    (isLittle) => {
      const clean = cleanPicture(withSegments(exif(6, isLittle)));
      expect(textOf(clean?.bytes)).toContain('Exif\0\0MM');
      expect(textOf(clean?.bytes)).not.toContain('Borg');
      expect(clean?.bytes.length).toBe(PIXEL.length + 36);
    },
  );

  it('keeps a colour profile', () =>
    expect(textOf(cleanPicture(withSegments(segment(0xe2, 'ICC_PROFILE\0\x01\x01profil')))?.bytes)).toContain(
      'profil',
    ));
});

describe('a PNG', () => {
  it('loses its texts, its time and its Exif, and what stands behind its end', () => {
    const hidden = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'prVt'].map((type) =>
      chunk(type, Buffer.from(SECRET)),
    );
    const clean = cleanPicture(Buffer.concat([png(...hidden), Buffer.from(SECRET)]));
    expect(clean).toMatchObject({ width: 3, height: 2 });
    expect(Buffer.from(clean?.bytes ?? []).equals(png())).toBe(true);
  });
});

describe('a WebP', () => {
  it('loses Exif and XMP, and no longer says that it has them', () => {
    const head = Buffer.from([0b0010_1100, 0, 0, 0, 4, 0, 0, 2, 0, 0]);
    const picture = Buffer.from([0x2f, 4, 0x80, 0, 0]);
    const clean = cleanPicture(
      riff(['VP8X', head], ['VP8L', picture], ['EXIF', Buffer.from(SECRET)], ['XMP ', Buffer.from(SECRET)]),
    );
    expect(clean).toMatchObject({ width: 5, height: 3 });
    const plain = Buffer.from([0b0010_0000, 0, 0, 0, 4, 0, 0, 2, 0, 0]);
    expect(Buffer.from(clean?.bytes ?? []).equals(riff(['VP8X', plain], ['VP8L', picture]))).toBe(true);
  });
});

/** A PNG that says it is so large. */
function sized(points: number): Buffer {
  const file = Buffer.from(png());
  file.writeUInt32BE(points, 16);
  file.writeUInt32BE(points, 20);
  return file;
}

describe('what is no whole picture', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a JPEG that ends in its head', PIXEL.subarray(0, 40)],
    ['a PNG that ends early', png().subarray(0, 40)],
    ['a segment that says it is longer than the file', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0])],
    ['a WebP of nothing', riff(['EXIF', Buffer.from(SECRET)])],
    ['a PNG that says it is 100,000 points each way', sized(100_000)],
    ['a picture without size', riff(['VP8 ', Buffer.alloc(10)])],
  ])('%s cannot be shown', (_, bytes) => expect(cleanPicture(bytes)).toBeNull());

  it('but one of 10,000 points each way can be', () => {
    expect(cleanPicture(sized(10_000))).toMatchObject({ width: 10_000, height: 10_000 });
  });

  it('ends whatever the bytes', () => {
    for (let at = 0; at < 300; at += 1) {
      const broken = Buffer.from(withSegments(exif(6, true)));
      broken[2 + ((at * 7) % (broken.length - 2))] = (at * 31) & 0xff;
      const clean = cleanPicture(broken);
      expect(textOf(clean?.bytes)).not.toContain('Kim Borg');
    }
  });
});
