/** What editors, documentation and frameworks read about the elements: their public side, as it is published. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/booking/**', 'src/api/**', 'src/time/**', 'src/messages/**', 'src/**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicSideOnly(), publishedPaths()],
};

function publicSideOnly() {
  const isPublic = ({ name, privacy }) => !name?.startsWith('#') && (privacy ?? 'public') === 'public';
  return {
    name: 'public-side-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const declaration of declarations.filter(({ members }) => members)) {
          declaration.members = declaration.members.filter(isPublic);
        }
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ declarations, exports }) => declarations.length + exports.length > 0,
      );
    },
  };
}

/** The sources are not published, so what is said of `src/x.ts` is said of the module that tsc makes of it. */
function publishedPaths() {
  const published = (value) => {
    if (typeof value === 'string') return value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/esm/$1.js');
    if (Array.isArray(value)) return value.map(published);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, published(inner)]));
  };
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      // Files are found in no particular order; the committed text needs one.
      const byPath = (a, b) => (a.path < b.path ? -1 : 1);
      customElementsManifest.modules = published(customElementsManifest.modules).sort(byPath);
    },
  };
}
