/**
 * Gives the bundled Lit a Trusted Types policy of its own. A page may hold a second Lit, and where the page's
 * `trusted-types` list does not allow duplicates, the second policy called `lit-html` throws and its bundle dies.
 */
export function renameTrustedTypesPolicy(name) {
  let renamed;
  return {
    name: 'rename-trusted-types-policy',
    buildStart() {
      renamed = 0;
    },
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]lit-html[\\/]/.test(id)) return null;
      const parts = code.split('createPolicy("lit-html"');
      renamed += parts.length - 1;
      if (parts.length === 1) return null;
      return { code: parts.join(`createPolicy(${JSON.stringify(name)}`), map: null };
    },
    buildEnd(error) {
      // Looking for it once and only once shows at once when a new version of Lit spells it another way.
      if (!error && renamed !== 1) this.error(`createPolicy("lit-html" was found ${renamed} times; exactly 1 expected`);
    },
  };
}
