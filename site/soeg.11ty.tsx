import { SoegPage } from '../templates/pages/SoegPage.tsx';
import { type PageProps, pagesOf } from './page-file.ts';

export const data = pagesOf('soeg');

export default function render({ site, page }: PageProps<'soeg'>) {
  return <SoegPage site={site} page={page} />;
}
