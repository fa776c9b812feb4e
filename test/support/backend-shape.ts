/** The shape of JSON: the types found at each path, list items under `[]`. */
export type Shape = ReadonlyMap<string, ReadonlySet<string>>;

export function shapeOf(value: unknown): Shape {
  const shape = new Map<string, Set<string>>();
  collect(value, '', shape);
  return shape;
}

/** What differs between two shapes, apart from null on one side and from lists that are empty on one side. */
export function differences(one: Shape, other: Shape): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => !isUnknownToOne(path, one, other)).flatMap((path) => difference(path, one, other));
}

function difference(path: string, one: Shape, other: Shape): string[] {
  const [left, right] = [typesAt(one, path), typesAt(other, path)];
  const isNullOnly = (types: string): boolean => types === '' || types === 'null';
  if (one.has(path) && other.has(path) && (left === right || isNullOnly(left) || isNullOnly(right))) return [];
  return [`${path}: ${one.has(path) ? left : 'missing'} / ${other.has(path) ? right : 'missing'}`];
}

/** Within a list that has no item, or an object that is null, on one side. */
function isUnknownToOne(path: string, one: Shape, other: Shape): boolean {
  return [one, other].some((shape) =>
    [...path.matchAll(/\[\]|\./g)].some(({ index }) => {
      const parent = path.slice(0, index);
      const types = shape.get(parent);
      if (types === undefined) return false;
      if (types.has('object')) return false;
      return !types.has('array') || !shape.has(`${parent}[]`);
    }),
  );
}

function typesAt(shape: Shape, path: string): string {
  const types = [...(shape.get(path) ?? [])].filter((type) => type !== 'null');
  return types.sort().join('|');
}

function collect(value: unknown, path: string, shape: Map<string, Set<string>>): void {
  const types = shape.get(path) ?? new Set();
  shape.set(path, types.add(typeOf(value)));
  if (Array.isArray(value)) for (const item of value) collect(item, `${path}[]`, shape);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) collect(item, `${path}.${name}`, shape);
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
