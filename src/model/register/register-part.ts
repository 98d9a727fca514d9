// The register of decisions as its page reads it, part by part.
import type { ForumSlug } from '../brand.ts';

/** A part of the register: the decisions of a year, a month or a day, oldest first. */
export interface RegisterPart {
  /** Its meetings with how many rows each has, and who attended it by their numbers below. */
  readonly meetings: readonly {
    readonly forum: ForumSlug;
    readonly rows: number;
    readonly deltagere: readonly number[];
  }[];
  readonly deltagere: readonly string[];
  /** The rows of closed items, by their numbers, with the titles that pages show. */
  readonly closed: readonly (readonly [row: number, title: string])[];
  /** The rows as the spreadsheet has them, without its head. */
  readonly csv: string;
}

/** How many decisions the register shows at a time. */
export const REGISTER_PAGE = 25;

/** The address of a part's file: of `2024`, `2024-03` or `2024-03-14`. */
export const registerPartUrl = (time: string): string => `/beslutninger/dele/${time}.pak`;
