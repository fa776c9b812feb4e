/** What a template of the page may name. */
export interface QrFacts {
  /** A secret: in the picture only where the page asked for it. */
  readonly publicId: string;
  /** In UTC. */
  readonly start: string;
  /** Public id of the branch. */
  readonly branch: string;
  /** Address of the server, up to its API. */
  readonly server: string;
}

const presets: Readonly<Record<string, string>> = {
  'mobile-ticket': '{server}/appointment?appId={publicId}',
};

/** The text of the code; values are encoded where the text is an address. Nothing for an empty template. */
export function qrText(template: string, { server, ...values }: QrFacts): string | undefined {
  const written = (Object.hasOwn(presets, template) ? presets[template] : template)?.trim();
  if (!written) return undefined;
  const isAddress = /^(?:\{server\}|[a-z][a-z\d+.-]*:)/i.test(written);
  const facts: Readonly<Record<string, string>> = values;
  return written.replace(/\{(server|publicId|start|branch)\}/g, (_, name: string) => {
    if (name === 'server') return server;
    const value = facts[name] ?? '';
    return isAddress ? encodeURIComponent(value) : value;
  });
}
