import { EmnePage } from '../templates/pages/EmnePage.tsx';
import { type PageProps, pagesOf } from './page-file.ts';

export const data = pagesOf('emne');

export default function render({ site, page }: PageProps<'emne'>) {
  return <EmnePage site={site} page={page} />;
}
