/* Three pictures, pressed one after another. */

/** How many pictures are asked for. */
export const PIN_PICTURES = 3;

/** The pictures with one more; when all are there already, pressing changes nothing. */
export const pressed = (pictures: readonly string[], card: string): string[] =>
  pictures.length < PIN_PICTURES ? [...pictures, card] : [...pictures];

/** The pictures without the last one. */
export const takenBack = (pictures: readonly string[]): string[] => pictures.slice(0, -1);

/** How many are still missing. */
export const missingPictures = (pictures: readonly string[]): number =>
  PIN_PICTURES - pictures.length;

/** Whether both are the same pictures in the same order. */
export const samePictures = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((picture, place) => picture === other[place]);
