import type { Coordinates } from '../booking/model.js';

/** A visitor who waits longer has chosen by name. */
const patience = 10_000;

/** Asks the browser where the visitor is; the browser asks the visitor. A few hundred metres are near enough. */
export function askPosition(): Promise<Coordinates | 'refused' | 'failed'> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'refused' : 'failed'),
      { enableHighAccuracy: false, timeout: patience, maximumAge: 600_000 },
    );
  });
}
