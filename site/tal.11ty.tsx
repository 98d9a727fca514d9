import { TalPage } from '../templates/pages/TalPage.tsx';
import { type PageProps, pagesOf } from './page-file.ts';

export const data = pagesOf('tal');

export default function render({ site, page }: PageProps<'tal'>) {
  return <TalPage site={site} page={page} />;
}
