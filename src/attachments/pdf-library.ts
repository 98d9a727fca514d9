// The library that reads PDF files, loaded when the first is opened.

type Pdfjs = typeof import('pdfjs-dist');

/** What the library, as it is built for older browsers, puts its own in the stead of for the sake of cases that do not come up here: written in JavaScript, these made the reading of texts a third slower. */
const OWN = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
] as const;

/** pdfjs as it is packed for the web: its other build brings source maps of megabytes that Node reads. */
export async function pdfLibrary(): Promise<Pdfjs> {
  const own = OWN.map(([on, name]) => [on, name, Object.getOwnPropertyDescriptor(on, name)] as const);
  const pdfjs: Pdfjs = await import('pdfjs-dist/legacy/build/pdf.min.mjs' as string);
  const { GlobalWorkerOptions: options } = pdfjs;
  if (options.workerSrc !== '') return pdfjs;
  options.workerSrc = import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  // The part that reads would be loaded with the first file, and change the same again.
  await import(options.workerSrc);
  for (const [on, name, before] of own) if (before) Object.defineProperty(on, name, before);
  return pdfjs;
}
