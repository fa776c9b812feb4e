/**
 * Who may import whom. The order of the layers is what lets each be read, tested and replaced alone, so it is checked
 * rather than remembered. `types` in a rule: types may be imported all the same, since they are gone at run time.
 */
const no = (regex, message) => ({ regex, message });
const types = (regex, message) => ({ regex, message, allowTypeImports: true });

const everywhere = [
  no('directives/(style-map|unsafe-\\w+)', 'A strict Content Security Policy, and what others may write, rule it out.'),
  no('^zod(/v\\d+)?$', 'zod/mini is a third of the size, and does not try `new Function`.'),
];
const noTemporal = types('^temporal-polyfill', 'Only src/time knows where Temporal comes from.');

const layers = {
  'src/booking/**': [
    no('^(\\.\\./)+(?!booking/)', 'booking/ depends on nothing but itself.'),
    types('^[^.]', 'booking/ is pure: objects come in as arguments.'),
  ],
  'src/api/**': [
    no('^(\\.\\./)+(elements|messages|controller|shell|qmatic-booking|define)\\b', 'api/ knows nothing of the widget.'),
    types('^(\\.\\./)+booking/', 'api/ speaks in the types of booking/, and decides nothing.'),
    types('^(?!\\.|zod/mini$|temporal-polyfill)', 'api/ needs zod/mini alone.'),
    noTemporal,
  ],
  'src/messages/**': [
    types('^(\\.\\./)+booking/', 'messages/ says things; it decides nothing.'),
    no('^(?!\\./|(\\.\\./)+booking/)', 'messages/ holds sentences, and needs types of booking/ at most.'),
  ],
  'src/time/**': [
    types('^(\\.\\./)+', 'time/ lies below the other folders, and speaks of days in the types of booking/.'),
    types('^(?!\\.|temporal-polyfill)', 'time/ needs Temporal alone.'),
  ],
  'src/elements/**': [
    no(
      '^(\\.\\./)+(api/|controller/|shell/|qmatic-booking|define|index)',
      'Elements get properties and report events.',
    ),

    types('^(\\.\\./)+messages/', 'Elements get their sentences from the outside.'),
    types('^(?!\\.|lit$|lit/|uqr$|temporal-polyfill)', 'Elements need Lit, and uqr for the code to scan.'),
    noTemporal,
  ],
  'src/controller/**': [
    no(
      '^(\\.\\./)+(elements/|messages/|shell/|qmatic-booking|define)',
      'The controller joins machine and client; others show the result.',
    ),
    noTemporal,
  ],
  '{src/shell/**,src/qmatic-booking*.ts}': [
    types(
      '^\\.\\.?/elements/qmatic-(?!.*\\.styles\\.js)',
      'The shell writes tags; define.ts says which classes they are.',
    ),
    no('^\\.\\.?/define', 'define.ts imports the shell, not the other way round.'),
    noTemporal,
  ],
  'src/index.ts': [no('^\\./define', 'Importing the package must not register anything.'), noTemporal],
  'src/define.ts': [noTemporal],
  'demo/backend/**': [
    types('src/api/wire', 'The backend is written from the contract; sharing code would share mistakes.'),
    no('src/(?!time/|api/wire)', 'The backend is written from the contract, not from the widget.'),
  ],
};

export const layerRules = Object.entries(layers).map(([files, patterns]) => ({
  files: [files],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...everywhere, ...patterns] }] },
}));

const registry = {
  name: 'customElements',
  message: 'Tag names meet classes in src/define.ts alone.',
};
const date = {
  name: 'Date',
  message: 'A calendar day has no time zone: use Temporal. Pure code gets the time as an argument.',
};
const clock = { name: 'performance', message: 'Pure code gets the time as an argument.' };

const noGlobals = (files, ...globals) => ({
  files,
  rules: { 'no-restricted-globals': ['error', { globals, checkGlobalObject: true }] },
});

export const globalRules = [
  noGlobals(['src/**'], registry),
  noGlobals(['src/booking/**', 'src/elements/**'], registry, date, clock),
  { files: ['src/define.ts'], rules: { 'no-restricted-globals': 'off' } },
];
