import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { globalRules, layerRules } from './eslint/layers.mjs';
import { templateRules } from './eslint/templates.mjs';

const readonly = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default defineConfig(
  // The hosts under demo/ are projects of their own, in the way of their framework.
  globalIgnores(['build/', 'dist/', 'coverage/', '.cache/', 'demo/hosts/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: readonly('process', 'console', 'performance', 'setTimeout', 'clearTimeout', 'fetch', 'URL', 'Buffer'),
    },
  },

  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `const { secret, ...rest } = record` is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A mapped type names its key, which Record cannot.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // It asks for the very `!` that another rule forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      eqeqeq: 'error',
    },
  },

  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-nothing': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      // One listener on the list serves all its buttons, whose clicks come from keys too.
      'lit-a11y/click-events-have-key-events': 'off',
      // Lit defines every callback that its subclasses call.
      'wc/guard-super-call': 'off',
    },
  },
  // Lit calls a template's listeners with the element as `this`.
  {
    files: ['src/elements/**', 'src/shell/**', 'src/qmatic-booking*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  templateRules,
  layerRules,
  globalRules,

  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's `expect(x).to.be.true` is a statement without a call.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test that meets null where it expected something has failed, and says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Tests look into answers whose shape is what they check.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          message: 'Its chai has no types beside chai 5: use @open-wc/testing-helpers and test/support/expect.ts.',
        },
      ],
    },
  },
);
