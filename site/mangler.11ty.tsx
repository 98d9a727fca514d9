import { ManglerPage } from '../templates/pages/ManglerPage.tsx';
import { type PageProps, pagesOf } from './page-file.ts';

export const data = pagesOf('mangler');

export default function render({ site, page }: PageProps<'mangler'>) {
  return <ManglerPage site={site} page={page} />;
}
