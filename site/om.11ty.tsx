import { OmPage } from '../templates/pages/OmPage.tsx';
import { type PageProps, pagesOf } from './page-file.ts';

export const data = pagesOf('om');

export default function render({ site, page }: PageProps<'om'>) {
  return <OmPage site={site} page={page} />;
}
