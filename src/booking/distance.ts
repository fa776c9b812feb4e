import type { Coordinates } from './model.js';

/** The mean radius of the earth, in metres. */
const earthRadius = 6_371_009;

/** The way between two places as a bird flies, in metres: along the great circle. */
export function distance(a: Coordinates, b: Coordinates): number {
  const latitude = radians(b.latitude - a.latitude);
  const longitude = radians(b.longitude - a.longitude);
  const chord =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(longitude / 2) ** 2;
  // Rounding may leave it a little over 1 for opposite ends of the earth.
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The nearest first; what has no distance keeps its order, at the end. */
export function byDistance<T extends { readonly id: string }>(
  items: readonly T[],
  distances: ReadonlyMap<string, number>,
): readonly T[] {
  const metres = ({ id }: T) => distances.get(id) ?? Infinity;
  return [...items].sort((a, b) => (metres(a) === metres(b) ? 0 : metres(a) - metres(b)));
}

function radians(degrees: number): number {
  return (degrees / 180) * Math.PI;
}
