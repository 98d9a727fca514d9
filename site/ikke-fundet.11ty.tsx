import { NotFoundPage } from '../templates/pages/NotFoundPage.tsx';
import { type PageProps, pagesOf } from './page-file.ts';

export const data = pagesOf('ikkeFundet');

export default function render({ site, page }: PageProps<'ikkeFundet'>) {
  return <NotFoundPage site={site} page={page} />;
}
