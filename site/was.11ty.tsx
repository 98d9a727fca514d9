import { WasPage } from '../templates/pages/WasPage.tsx';
import { type PageProps, pagesOf } from './page-file.ts';

export const data = pagesOf('was');

export default function render({ site, page }: PageProps<'was'>) {
  return <WasPage site={site} page={page} />;
}
