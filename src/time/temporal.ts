import type { Temporal as TemporalNamespace } from 'temporal-polyfill';

export type TemporalApi = typeof TemporalNamespace;

let loaded: TemporalApi | undefined;
let loading: Promise<TemporalApi> | undefined;

function native(): TemporalApi | undefined {
  // The types of the browser's own Temporal come from the polyfill: one source for both.
  const candidate = (globalThis as { Temporal?: TemporalApi }).Temporal;
  return candidate?.PlainDate ? candidate : undefined;
}

/**
 * Gives Temporal: the browser's own, or the polyfill, which is fetched once and only where it is needed.
 * The page's globals stay as they are.
 */
export async function loadTemporal(): Promise<TemporalApi> {
  loaded ??= native();
  if (loaded) return loaded;
  loading ??= import('./temporal-polyfill.js').then((module) => module.Temporal);
  try {
    return (loaded = await loading);
  } catch (error) {
    // A lost chunk is asked for again the next time.
    loading = undefined;
    throw error;
  }
}

/** Temporal, once `loadTemporal` has answered. What shows a date is only rendered from then on. */
export function temporal(): TemporalApi {
  loaded ??= native();
  if (!loaded) throw new Error('loadTemporal() has to answer before temporal() is used.');
  return loaded;
}
