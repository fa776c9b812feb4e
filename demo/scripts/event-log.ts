const names = [
  'qmatic-ready',
  'qmatic-step-change',
  'qmatic-selection-change',
  'qmatic-before-reserve',
  'qmatic-reserved',
  'qmatic-reservation-expiring',
  'qmatic-reservation-expired',
  'qmatic-released',
  'qmatic-before-confirm',
  'qmatic-booked',
  'qmatic-no-availability',
  'qmatic-error',
];

/** Writes the widget's public events into a list, the newest first. */
export function logEvents(widget: HTMLElement, list: Element, count: Element): void {
  for (const name of names) {
    widget.addEventListener(name, (event) => {
      list.prepend(entry(event));
      count.textContent = String(list.children.length);
    });
  }
}

function entry(event: Event): HTMLLIElement {
  const item = document.createElement('li');
  item.append(event.type);
  if (event instanceof CustomEvent) {
    const detail = document.createElement('code');
    detail.textContent = JSON.stringify(event.detail, withoutSecret, 1);
    item.append(detail);
  }
  return item;
}

/** Whoever has an appointment's id can read and cancel it: it is not for a list on screen. */
function withoutSecret(key: string, value: unknown): unknown {
  return key === 'appointment' && typeof value === 'object' ? { ...value, publicId: '(left out here)' } : value;
}
