import { html, type TemplateResult } from 'lit';

/** A sentence with a phone number in it, which can be called with one press where it reads as one. */
export function phoneSentence(phone: string, sentence: (number: string) => string): TemplateResult {
  const number = dialled(phone);
  const [before = '', ...after] = sentence('\uFFFC').split('\uFFFC');
  const written = html`<bdi dir="ltr">${phone}</bdi>`;
  return html`${before}${number ? html`<a href="tel:${number}">${written}</a>` : written}${after.join('')}`;
}

/** Nothing for what holds words, two numbers, or too few digits to be a number. */
function dialled(phone: string): string | undefined {
  // "+31 (0)30": the 0 is for calls inside the country.
  const digits = phone.replace(/^(\+.*)\(0\)/, '$1').replace(/[\s().\-–]/g, '');
  return /^\+?\d{5,15}$/.test(digits) ? digits : undefined;
}
