/** The fragment of a link to an appointment, as `manage-url` has it: `…#qmatic-appointment={publicId}`. */
const pattern = /(?:^|&)qmatic-appointment=([^&]*)/;

/**
 * Takes the appointment's id out of the page's address, and with it out of the history, bookmarks and whatever else
 * reads the address later. Each link is taken once, by the widget that manages appointments where there is one.
 */
export function takeManageLink(widget: HTMLElement & { readonly mode: string }): string | undefined {
  const fragment = location.hash.slice(1);
  const id = pattern.exec(fragment)?.[1];
  if (!id) return undefined;
  const other = document.querySelector(`${widget.localName}[mode="manage"]`);
  if (widget.mode !== 'manage' && other) return undefined;
  const rest = fragment.replace(pattern, '').replace(/^&/, '');
  const { pathname, search } = location;
  history.replaceState(history.state, '', pathname + search + (rest && `#${rest}`));
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
