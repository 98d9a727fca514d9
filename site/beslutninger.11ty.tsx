import { BeslutningerPage } from '../templates/pages/BeslutningerPage.tsx';
import { type PageProps, pagesOf } from './page-file.ts';

export const data = pagesOf('beslutninger');

export default function render({ site, page }: PageProps<'beslutninger'>) {
  return <BeslutningerPage site={site} page={page} />;
}
