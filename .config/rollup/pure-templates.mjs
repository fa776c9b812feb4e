/** A template or style that nobody uses has no effect: it is left out, though its tag is a function call. */
export function pureTemplates() {
  return {
    name: 'pure-templates',
    options: (options) => ({ ...options, treeshake: { manualPureFunctions: ['css', 'html', 'svg'] } }),
  };
}
