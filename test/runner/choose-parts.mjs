/** `--only node,pure` runs the parts whose names begin so, and first what they need. */
export function chooseParts(parts, args) {
  const only = args.flatMap((arg, index) => (arg === '--only' ? (args[index + 1] ?? '').split(',') : []));
  if (!only.length) return parts;

  const chosen = new Set();
  const choose = (part) => {
    (part.needs ?? []).forEach((name) => choose(parts.find((other) => other.name === name)));
    chosen.add(part);
  };
  for (const wish of only) {
    const matches = parts.filter(({ name }) => name.startsWith(wish));
    if (!wish || !matches.length) {
      throw new Error(`No part is called "${wish}"; there are: ${parts.map(({ name }) => name).join(', ')}`);
    }
    matches.forEach(choose);
  }
  return parts.filter((part) => chosen.has(part));
}
