// The library that reads PDF files, loaded when the first is opened.

/** pdfjs as it is packed for the web: its other build brings source maps of megabytes that Node reads. */
export async function pdfLibrary(): Promise<typeof import('pdfjs-dist')> {
  const pdfjs = (await import(
    'pdfjs-dist/legacy/build/pdf.min.mjs' as string
  )) as typeof import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  return pdfjs;
}
