/** Settings that the administrator of a real Orchestra has, with its defaults. */
export interface Settings {
  /** How long a reservation is held. */
  readonly reservationSeconds: number;
  /** Whether a booking may bring its own length, in minutes. */
  readonly customSlotLength: { readonly enabled: boolean; readonly min: number; readonly max: number };
  /** What makes two customers one record. */
  readonly uniqueCustomerIdentifier: CustomerIdentifier;
  /** How long a customer's record is kept after the last contact. */
  readonly customerRetentionDays: number;
  /** The zone in which the server turns dates of birth into instants. */
  readonly serverTimeZone: string;
  /** Where set, each call must carry this value in the header `auth-token`, as Qmatic's gateway wants it. */
  readonly authToken: string | null;
  /** Milliseconds that each call takes. */
  readonly latency: number;
}

export const customerIdentifiers = ['publicId', 'email', 'phone', 'identificationNumber', 'externalId'] as const;
export type CustomerIdentifier = (typeof customerIdentifiers)[number];

export const defaultSettings: Settings = {
  reservationSeconds: 600,
  customSlotLength: { enabled: false, min: 1, max: 480 },
  uniqueCustomerIdentifier: 'publicId',
  customerRetentionDays: 30,
  serverTimeZone: 'Europe/Amsterdam',
  authToken: null,
  latency: 0,
};

/** Lays given settings over others; names within `customSlotLength` may be left out too. */
export function settingsWith(settings: Settings, changes: SettingsChange): Settings {
  const customSlotLength = { ...settings.customSlotLength, ...changes.customSlotLength };
  return { ...settings, ...changes, customSlotLength };
}

export type SettingsChange = Partial<Omit<Settings, 'customSlotLength'>> & {
  readonly customSlotLength?: Partial<Settings['customSlotLength']>;
};
