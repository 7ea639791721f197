/** What a sheet holds. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** The longest text and the longest formula of a cell, in UTF-16 units. */
export const TEXT_LENGTH = 32_767;
export const FORMULA_LENGTH = 8_192;

/** The longest name of a sheet, in UTF-16 units. */
export const SHEET_NAME_LENGTH = 31;

/** Matrices of more cells than this are answered with null. */
export const MATRIX_CELLS = 5_000_000;

/** Excel on the web cuts an address that is longer. */
export const ADDRESS_LENGTH = 8_192;

/** The largest request and the largest answer of Excel on the web, in bytes. */
export const PAYLOAD_BYTES = 5 * 1024 * 1024;
