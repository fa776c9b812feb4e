/** One booking from the first step to the last, as a visitor who sees the page: by the names of what is on it. */
export const stops = [
  { name: 'service', heading: 'What is your appointment for?' },
  { name: 'service-error', go: [press('Continue')] },
  { name: 'service-chosen', go: [choose('Passport')] },
  { name: 'branch', go: [press('Continue')], heading: 'Where do you want to go?' },
  { name: 'date', go: [choose('City Hall Centrum'), press('Continue')], heading: 'Choose a date and time' },
  { name: 'time', go: [press('Tuesday, 19 May 2026')], heading: 'Times on Tuesday, 19 May 2026' },
  { name: 'details', go: [choose('10:30'), press('Continue')], heading: 'Your details' },
  { name: 'details-error', go: [fill('email', 'robin@'), press('Continue')] },
  {
    name: 'review',
    go: [
      fill('firstName', 'Robin'),
      fill('lastName', 'Rivers'),
      fill('email', 'robin@example.org'),
      fill('phone', '0612345678'),
      press('Continue'),
    ],
    heading: 'Check your appointment',
  },
  { name: 'confirmed', go: [press('Confirm appointment')], heading: 'Your appointment is booked' },
];

/** Walks on to a stop that follows the one before. */
export async function goTo(page, { go = [], heading }) {
  for (const act of go) await act(page);
  if (heading) await page.waitForSelector(byRole('heading', heading), { timeout: 10_000 });
  await page.waitForNetworkIdle({ idleTime: 150 });
}

function press(name) {
  return (page) => page.locator(byRole('button', name)).click();
}

function choose(name) {
  return (page) => page.locator(byRole('radio', name)).click();
}

function fill(name, text) {
  return (page) => page.locator(`qmatic-booking >>> input[name="${name}"]`).fill(text);
}

function byRole(role, name) {
  return `::-p-aria([name="${name}"][role="${role}"])`;
}
