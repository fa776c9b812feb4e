import { entryOf, type Catalog } from './catalog.js';
import type { Branch, Service } from './model.js';

/** What a page's author says about which services or branches are offered. */
export interface Offer {
  /** Only these ids, in this order; none means that all are offered. */
  readonly only: readonly string[];
  /** What has one of these words in its id, in any case, is not offered. */
  readonly hide: readonly string[];
  readonly catalog: Catalog;
}

export function offeredServices(services: readonly Service[], offer: Offer): readonly Service[] {
  return offered(services, offer);
}

/** Virtual branches are agendas kept as branches: they have no postal address to go to. */
export function offeredBranches(
  branches: readonly Branch[],
  offer: Offer,
  hideVirtualBranches: boolean,
): readonly Branch[] {
  return offered(hideVirtualBranches ? branches.filter((branch) => !branch.virtual) : branches, offer);
}

function offered<T extends { readonly id: string }>(items: readonly T[], offer: Offer): readonly T[] {
  const words = offer.hide.map((word) => word.toLowerCase());
  const isVisible = ({ id }: T): boolean => {
    const folded = id.toLowerCase();
    return !words.some((word) => folded.includes(word)) && entryOf(offer.catalog, id)?.hidden !== true;
  };
  return inOrder(items, offer.only).filter(isVisible);
}

function inOrder<T extends { readonly id: string }>(items: readonly T[], ids: readonly string[]): readonly T[] {
  if (ids.length === 0) return items;
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
