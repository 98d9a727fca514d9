import { ForumPage } from '../templates/pages/ForumPage.tsx';
import { type PageProps, pagesOf } from './page-file.ts';

export const data = pagesOf('forum');

export default function render({ site, page }: PageProps<'forum'>) {
  return <ForumPage site={site} page={page} />;
}
