// The pages that stand for all kinds of page of the demonstration archive, which a worker reads once.
import { samplePages } from '../../scripts/audit/pages.ts';
import { DEMO } from './folders.ts';

/** The address of the fullest page of each kind. */
export const DEMO_PAGES: readonly string[] = (await samplePages(DEMO))?.pages.map(({ path }) => path) ?? [];
