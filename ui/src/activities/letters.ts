/* The letters before options: the same A to D as on the voting cards of paper. */

/** Letter of an option, from 0. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
