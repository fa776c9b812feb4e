/** Changes JSON text at named places: `branchList.0.name`, or `branchList.*.name` for every item or field. */
export function edited(text: string, set: Readonly<Record<string, unknown>>, remove: readonly string[]): string {
  const root: unknown = JSON.parse(text);
  const holder: Record<string, unknown> = { root };
  for (const [place, value] of Object.entries(set)) {
    for (const [owner, key] of find(holder, place)) owner[key] = value;
  }
  for (const place of remove) {
    for (const [owner, key] of find(holder, place)) Reflect.deleteProperty(owner, key);
  }
  return JSON.stringify(holder['root']);
}

/** Text becomes a number, a number text, a list an object, an object a list: a client that trusts types must trip. */
export function withWrongTypes(text: string): string {
  const value: unknown = text === '' ? null : JSON.parse(text);
  return JSON.stringify(wronged(value, true));
}

type Owner = Record<string, unknown>;

/** Each owner and key that a path stands for. The empty path is the whole. */
function find(holder: Owner, place: string): [Owner, string][] {
  const keys = place === '' ? [] : place.split('.');
  return keys.reduce<[Owner, string][]>(
    (found, key) =>
      found.flatMap(([owner, at]) => {
        const value = owner[at];
        if (typeof value !== 'object' || value === null) return [];
        const within = value as Owner;
        return (key === '*' ? Object.keys(within) : [key]).map((name): [Owner, string] => [within, name]);
      }),
    [[holder, 'root']],
  );
}

function wronged(value: unknown, isRoot: boolean): unknown {
  if (Array.isArray(value)) return isRoot ? { items: value } : value.map((item) => wronged(item, false));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, wronged(one, false)]));
  }
  if (typeof value === 'string') return 42;
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'boolean') return { value };
  return false;
}
