/** What a link names, ready to be assigned to `<qmatic-booking>`. What the link leaves open is absent. */
export interface LinkedSelection {
  readonly service?: readonly string[];
  readonly branch?: string;
  /** As a BCP 47 tag. */
  readonly lang?: string;
}

const route = /^\/preselect(?:\/branch\/([^/]+))?(?:\/services\/([^/]+))?\/?$/;

/**
 * Translates a deep link of Qmatic Web Booking (`…#/preselect/branch/{b}/services/{s}?lang=en_GB`) into what
 * `<qmatic-booking>` takes. Both have the same public ids. `undefined` for any other link.
 */
export function fromWebBookingLink(url: string): LinkedSelection | undefined {
  const [, before = '', path = '', query = ''] = /^([^#]*)#([^?]*)(?:\?(.*))?$/s.exec(url.trim()) ?? [];
  if (before !== '' && !/^https?:\/\/[^/]/i.test(before)) return undefined;
  const [, branchText, serviceText] = route.exec(path) ?? [];
  if (!branchText && !serviceText) return undefined;
  const branch = branchText && decoded(branchText);
  const service = serviceText && decoded(serviceText);
  // Half a link would quietly book something else.
  if ((branchText && !branch) || (serviceText && !service)) return undefined;
  const lang = languageIn(query);
  return { ...(service && { service: [service] }), ...(branch && { branch }), ...(lang && { lang }) };
}

/** Web Booking writes languages as Java does: `en_GB`. */
function languageIn(query: string): string | undefined {
  const [, text = ''] = /(?:^|&)lang=([^&]*)/.exec(query) ?? [];
  const tag = text.replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text).trim() || undefined;
  } catch {
    return undefined;
  }
}
