/* The drawing of a made-up code on a poster. It has the corners that everybody knows and no content: what a
   phone would read in it is nothing, so nobody can open anything by trying it. */

/** Squares along one side. */
export const SQUARES = 25;

/** Squares of a corner, without the light line around it. */
const CORNER = 7;

/** Whether a square belongs to a corner and is dark; null outside the corners and their light lines. */
function inCorner(row: number, column: number): boolean | null {
  const far = SQUARES - CORNER;
  for (const [top, left] of [
    [0, 0],
    [0, far],
    [far, 0],
  ] as const) {
    const [down, along] = [row - top, column - left];
    if (down < -1 || along < -1 || down > CORNER || along > CORNER) continue;
    const ring = Math.max(Math.abs(down - 3), Math.abs(along - 3));
    return ring === 3 || ring <= 1;
  }
  return null;
}

/** Dark squares of the drawing, row by row. The same text gives the same drawing. */
export function drawnCode(text: string): boolean[][] {
  let state = 2_166_136_261;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  const next = () => {
    state = Math.imul(state ^ (state >>> 15), 2_246_822_507);
    state = Math.imul(state ^ (state >>> 13), 3_266_489_909);
    state ^= state >>> 16;
    return (state >>> 0) / 4_294_967_296;
  };
  return Array.from({ length: SQUARES }, (_, row) =>
    Array.from({ length: SQUARES }, (_, column) => {
      const dark = next() < 0.5;
      return inCorner(row, column) ?? dark;
    }),
  );
}

/** The same as the path of one drawing, one unit a square. */
export const codePath = (text: string): string =>
  drawnCode(text)
    .flatMap((squares, row) =>
      squares.flatMap((dark, column) => (dark ? [`M${column} ${row}h1v1h-1z`] : [])),
    )
    .join("");
