import type { FieldName } from '../booking/fields.js';

/** How a field's text is entered: keyboard, autofill and width. */
export interface FieldTraits {
  /** Autofill token (WCAG 1.3.5); `off` for what a browser must not remember. */
  readonly autocomplete: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly inputmode?: 'text' | 'email' | 'tel' | 'numeric';
  readonly autocapitalize?: 'none' | 'words' | 'sentences' | 'characters';
  readonly width?: 'narrow' | 'medium';
  /** Written from left to right in every language. */
  readonly direction?: 'ltr';
}

export const fieldTraits: Readonly<Record<Exclude<FieldName, 'dateOfBirth' | 'notes'>, FieldTraits>> = {
  firstName: { autocomplete: 'given-name', autocapitalize: 'words' },
  lastName: { autocomplete: 'family-name', autocapitalize: 'words' },
  email: { autocomplete: 'email', type: 'email', inputmode: 'email', autocapitalize: 'none', direction: 'ltr' },
  phone: { autocomplete: 'tel', type: 'tel', inputmode: 'tel', width: 'medium', direction: 'ltr' },
  addressLine1: { autocomplete: 'address-line1', autocapitalize: 'words' },
  addressLine2: { autocomplete: 'address-line2', autocapitalize: 'words' },
  addressCity: { autocomplete: 'address-level2', autocapitalize: 'words' },
  addressState: { autocomplete: 'address-level1', autocapitalize: 'words' },
  addressZip: { autocomplete: 'postal-code', autocapitalize: 'characters', width: 'narrow' },
  addressCountry: { autocomplete: 'country-name', autocapitalize: 'words' },
  identificationNumber: { autocomplete: 'off', autocapitalize: 'none', width: 'medium', direction: 'ltr' },
  externalId: { autocomplete: 'off', autocapitalize: 'none', width: 'medium', direction: 'ltr' },
};
