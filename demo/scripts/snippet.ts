/** What stands in this page for the widget as it is set up now, its catalog left out. */
export function snippetOf(widget: HTMLElement): string {
  const attributes = Array.from(
    widget.attributes,
    ({ name, value }) => `\n  ${name}="${value.replaceAll('"', '&quot;')}"`,
  );
  return [
    '<script type="module" src="/dist/qmatic-booking.js"></script>',
    `<${widget.localName}${attributes.join('')}`,
    '>',
    '  <p>Call 14 071 to make an appointment.</p>',
    '  <p slot="help">Rather make your appointment by phone? Call 14 071.</p>',
    '  <script type="application/json">',
    '    { "passport": { "group": "Travel and identity", "bring": ["one recent passport photo"] } }',
    '  </script>',
    `</${widget.localName}>`,
  ].join('\n');
}
