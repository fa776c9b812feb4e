/**
 * The address under which the visitor can change the appointment. `{publicId}` is a secret and is put into the
 * fragment only: a fragment is sent to no server and stands in no log.
 */
export function manageAddress(template: string, publicId: string): string | undefined {
  if (!template) return undefined;
  try {
    const [before = '', ...after] = template.split('#');
    const url = new URL(before.replaceAll('{publicId}', ''), document.baseURI);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    const fragment = after.join('#').replaceAll('{publicId}', encodeURIComponent(publicId));
    return fragment ? `${url.href}#${fragment}` : url.href;
  } catch {
    return undefined;
  }
}
