import type { ChartSvg } from '../brand.ts';
import type { PageBase } from './page-models.ts';
import type { PageLink } from './page-parts.ts';

/** One drawing of a figure, and whether it is shown at every width, or only where there is room for it or not. */
export interface Drawing {
  readonly svg: ChartSvg;
  readonly shown: 'altid' | 'bred' | 'smal';
}

/** A row of a figure's table: what it is about, with a link when that has a page, and its values as text. */
export interface FigureRow {
  readonly text: string;
  readonly url: string | null;
  readonly cells: readonly string[];
}

/** The numbers of a figure as a table; the first column heads the rows. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** Numbers of the archive as drawings and as a table. */
export interface Figure {
  readonly id: string;
  readonly heading: string;
  /** What the numbers say above all. */
  readonly finding: string;
  /** How they are counted, and how the drawing is read. */
  readonly note: string | null;
  /** None when there is nothing to draw; then the finding says so. */
  readonly drawings: readonly Drawing[];
  readonly table: FigureTable | null;
  /** Where more is told, beside its own table. */
  readonly more?: PageLink;
}

/** `/tal/` */
export interface TalPageModel extends PageBase {
  /** What is counted, in words. */
  readonly basis: string;
  /** None when no meeting has been held. */
  readonly figures: readonly Figure[];
}
