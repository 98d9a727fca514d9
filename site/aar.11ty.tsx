import { YearPage } from '../templates/pages/YearPage.tsx';
import { type PageProps, pagesOf } from './page-file.ts';

export const data = pagesOf('aar');

export default function render({ site, page }: PageProps<'aar'>) {
  return <YearPage site={site} page={page} />;
}
