/** What templates and styles of this widget must not hold, because of the pages that it lives in. */
const inHtml = (pattern) =>
  `TaggedTemplateExpression[tag.name='html'] > TemplateLiteral > TemplateElement[value.raw=${pattern}]`;
const inCss = (pattern) =>
  `TaggedTemplateExpression[tag.name='css'] > TemplateLiteral > TemplateElement[value.raw=${pattern}]`;

export const templateRules = {
  files: ['src/**'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: inHtml('/\\sstyle\\s*=/'),
        message: 'A strict Content Security Policy drops style attributes: use a class, a part or the style property.',
      },
      {
        selector: inHtml('/<style\\b/'),
        message: 'A strict Content Security Policy drops style elements: use static styles.',
      },
      { selector: inCss('/\\drem\\b/'), message: 'Host pages redefine rem (html { font-size: 62.5% }): use em.' },
      {
        selector: "Identifier[name='delegatesFocus']",
        message: 'It sends a click on plain text to the first control, which then scrolls into view.',
      },
    ],
  },
};
