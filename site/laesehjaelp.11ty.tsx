import { LaesehjaelpPage } from '../templates/pages/LaesehjaelpPage.tsx';
import { type PageProps, pagesOf } from './page-file.ts';

export const data = pagesOf('laesehjaelp');

export default function render({ site, page }: PageProps<'laesehjaelp'>) {
  return <LaesehjaelpPage site={site} page={page} />;
}
