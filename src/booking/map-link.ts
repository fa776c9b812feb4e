import type { Branch } from './model.js';

/** A template that can be used: the word `geo`, or an http(s) address. */
export function isMapTemplate(template: string): boolean {
  return template === 'geo' || /^https?:\/\/[^\s/]/i.test(template);
}

/**
 * Where a branch is, for a map: `geo:` for the visitor's own map application, or the page's template with
 * `{latitude}`, `{longitude}` and `{address}`. Nothing where the branch does not have what the template needs; no map
 * of anybody's unless the page names one.
 */
export function mapLink(template: string, branch: Pick<Branch, 'coordinates' | 'address'>): string | undefined {
  if (!isMapTemplate(template)) return undefined;
  const { coordinates, address } = branch;
  const latitude = coordinates && degrees(coordinates.latitude);
  const longitude = coordinates && degrees(coordinates.longitude);
  if (template === 'geo') return coordinates && `geo:${latitude},${longitude}`;
  const values: Readonly<Record<string, string | undefined>> = {
    '{latitude}': latitude,
    '{longitude}': longitude,
    '{address}': address.length > 0 ? encodeURIComponent(address.join(', ')) : undefined,
  };
  const needed = template.match(/\{(?:latitude|longitude|address)\}/g) ?? [];
  if (needed.some((name) => values[name] === undefined)) return undefined;
  return template.replace(/\{(?:latitude|longitude|address)\}/g, (name) => values[name] ?? '');
}

/** To a tenth of a metre, never as `1e-7`. */
const degrees = (value: number): string => String(Number(value.toFixed(6))).replace(/^-?\d(?:\.\d+)?e-\d+$/, '0');
