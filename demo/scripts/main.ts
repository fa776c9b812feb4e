import { logEvents } from './event-log.js';
import { snippetOf } from './snippet.js';
import { applyVariant, markVariant } from './variants.js';

// This runs before the widget's own script, so the widget starts as the address wants it.
const widget = document.querySelector<HTMLElement>('qmatic-booking');
if (widget) {
  const query = new URLSearchParams(location.search);
  applyVariant(query, widget, document.documentElement);
  markVariant(document.querySelectorAll('#variants a'), location.href);
  const snippet = document.querySelector('#snippet');
  if (snippet) snippet.textContent = snippetOf(widget);
  const list = document.querySelector('#events');
  const count = document.querySelector('#event-count');
  if (list && count) logEvents(widget, list, count);
}
