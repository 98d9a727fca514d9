import { FrontPage } from '../templates/pages/FrontPage.tsx';
import { type PageProps, pagesOf } from './page-file.ts';

export const data = pagesOf('forside');

export default function render({ site, page }: PageProps<'forside'>) {
  return <FrontPage site={site} page={page} />;
}
