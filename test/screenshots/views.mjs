/** How the page is looked at. Those that are `usual` are taken where no name is given on the command line. */
const views = [
  { name: '320-light', usual: true, width: 320, theme: 'light' },
  { name: '320-dark', usual: true, width: 320, theme: 'dark' },
  { name: '1280-light', usual: true, width: 1280, theme: 'light' },
  { name: '1280-dark', usual: true, width: 1280, theme: 'dark' },
  { name: 'column', width: 1280, theme: 'light', query: '?column=narrow' },
  { name: 'rtl-320', width: 320, theme: 'light', query: '?dir=rtl' },
  { name: 'rtl-1280', width: 1280, theme: 'light', query: '?dir=rtl' },
  { name: 'forced-320', width: 320, theme: 'dark', forcedColors: true },
  { name: 'forced-1280', width: 1280, theme: 'light', forcedColors: true },
  { name: 'list', width: 1280, theme: 'light', query: '?date-view=list', until: 'date' },
];

export function chooseViews(names) {
  const unknown = names.find((name) => !views.some((view) => view.name === name));
  if (unknown) throw new Error(`There is no view ${unknown}; there are: ${views.map(({ name }) => name).join(', ')}`);
  return views.filter(({ name, usual }) => (names.length > 0 ? names.includes(name) : usual));
}
