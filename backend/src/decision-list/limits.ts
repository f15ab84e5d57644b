/** How large a decision list may be. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_ROWS = 20_000;
/** Columns further right are not looked at. */
export const MAX_COLUMNS = 100;
/** Letters in one cell. */
export const MAX_CELL_LENGTH = 2_000;
/** The headings stand among the first rows that hold anything. */
export const HEADING_ROWS = 30;
