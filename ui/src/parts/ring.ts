/* The ring of a track: as many arcs as lessons, beginning on top, clockwise. */

const MIDDLE = 30;
const RADIUS = 25;
/** Gap between two arcs, in degrees. */
const GAP = 7;

const point = (degrees: number): string => {
  const angle = ((degrees - 90) * Math.PI) / 180;
  const x = MIDDLE + RADIUS * Math.cos(angle);
  const y = MIDDLE + RADIUS * Math.sin(angle);
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
};

/** Path data of each arc; none for a track without lessons. */
export function segments(count: number): string[] {
  const width = 360 / count;
  const gap = count === 1 ? 1 : Math.min(GAP, width / 3);
  return Array.from({ length: count }, (_, index) => {
    const from = index * width + gap / 2;
    const to = (index + 1) * width - gap / 2;
    const large = to - from > 180 ? 1 : 0;
    return `M${point(from)}A${RADIUS} ${RADIUS} 0 ${large} 1 ${point(to)}`;
  });
}
