import { SagPage } from '../templates/pages/SagPage.tsx';
import { type PageProps, pagesOf } from './page-file.ts';

export const data = pagesOf('sag');

export default function render({ site, page }: PageProps<'sag'>) {
  return <SagPage site={site} page={page} />;
}
