/** The widget's attributes that the page's address may set. No `server-url`: a link must not send visitors elsewhere. */
const attributes = [
  'service',
  'branch',
  'offer-services',
  'offer-branches',
  'flow',
  'people',
  'max-people',
  'people-for-all',
  'slot-length',
  'reserve',
  'fields',
  'notify',
  'date-view',
  'hour-cycle',
  'region',
  'theme',
  'heading-level',
  'page-title',
  'lang',
  'dir',
];

/** Sets the widget and the page up as the address says. */
export function applyVariant(query: URLSearchParams, widget: HTMLElement, page: HTMLElement): void {
  for (const name of attributes) {
    const value = query.get(name);
    if (value === null) continue;
    // "all" takes away a limit that this page sets.
    if (value === 'all') widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  }
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;
  if (query.get('column') === 'narrow') page.dataset['column'] = 'narrow';
}

/** Marks the link that leads to the page as it is. */
export function markVariant(links: Iterable<HTMLAnchorElement>, address: string): void {
  const here = new URL(address);
  for (const link of links) {
    const { pathname, search } = new URL(link.href);
    if (pathname === here.pathname && search === here.search) link.setAttribute('aria-current', 'page');
  }
}
