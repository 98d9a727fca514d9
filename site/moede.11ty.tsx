import { MeetingPage } from '../templates/pages/MeetingPage.tsx';
import { type PageProps, pagesOf } from './page-file.ts';

export const data = pagesOf('moede');

export default function render({ site, page }: PageProps<'moede'>) {
  return <MeetingPage site={site} page={page} />;
}
