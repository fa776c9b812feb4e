import type { Question } from '../../src/booking/questions.js';
import { expect } from '../support/expect.js';
import { deepAll, isShown, labelOf } from '../support/deep-dom.js';
import { plain } from '../support/front-door.js';
import { fillIn, leavePage, openBooking, passport, toDetails, toReview } from '../support/open-booking.js';
import type { BookingPage } from '../support/booking-page.js';

const questions: readonly Question[] = [
  {
    id: 'colour',
    label: { en: 'Which cover do you want?', nl: 'Welke omslag wilt u?' },
    type: 'radio',
    required: true,
    options: [
      { en: 'Red', nl: 'Rood' },
      { en: 'Blue', nl: 'Blauw' },
    ],
  },
  { id: 'why', label: 'Why do you travel?', type: 'textarea' },
  { id: 'needs', label: 'What do you need?', type: 'checkbox', options: ['A lift', 'An interpreter'] },
  { id: 'agree', label: 'I bring my old passport', type: 'checkbox', required: true },
  { id: 'place', label: 'Place of birth', type: 'text', services: ['id-card'] },
  { id: 'height', label: 'Height', type: 'select', options: ['Tall', 'Short'], services: ['passport'] },
];

/** What is written beside each field in the summary of errors. */
const summary = (booking: BookingPage) =>
  deepAll(booking.widget, '#summary li button')
    .filter(isShown)
    .map((button) => plain(button.textContent));

async function book(booking: BookingPage): Promise<void> {
  await booking.press('Confirm appointment');
  await booking.arrivesAt('Your appointment is booked');
}

describe('an appointment for somebody else', () => {
  afterEach(leavePage);

  it('the customer is who comes, the contact is called and written to', async () => {
    const { booking, backend } = await openBooking({
      attributes: {
        ...passport.attributes,
        'for-other': '',
        fields: 'firstName* lastName* email* phone dateOfBirth* notes',
      },
      // This municipality's service takes no notes unless it says so.
      prepare: allowNotes,
    });
    await toDetails(booking);
    expect(booking.options()).to.deep.equal(['This appointment is for somebody else']);
    await booking.fill('First name', 'Carla');
    await booking.choose('This appointment is for somebody else');
    expect(booking.value('First name')).to.equal('Carla');
    expect(
      deepAll(booking.widget, 'fieldset > legend')
        .filter(isShown)
        .map((each) => plain(each.textContent)),
    ).to.include.members(['The person who comes', 'Your own details']);
    await booking.continue();
    expect(summary(booking)).to.include.members([
      'Enter the first name of the person who comes',
      'Enter the date of birth of the person who comes',
      'Enter your last name',
    ]);
    for (const input of deepAll<HTMLInputElement>(booking.widget, 'input').filter(
      (each) => isShown(each) && labelOf(each).includes('person who comes'),
    )) {
      expect(input.autocomplete, labelOf(input)).to.equal('off');
    }
    await fillIn(booking, {
      'First name of the person who comes': 'Piet',
      'Last name of the person who comes': 'Puk',
      Day: '31',
      Month: '3',
      Year: '1980',
      'Last name': 'Contact',
      'Email address': 'zqx7@example.test',
      'Phone number (optional)': '0612345678',
      'Notes for your appointment (optional)': 'by train',
    });
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    expect(booking.fact('First name of the person who comes')).to.equal('Piet');
    expect(booking.fact('Appointment made by')).to.equal('Carla Contact');
    await book(booking);
    const [made] = await backend.has({ status: 20, start: passport.start });
    const at = await backend.appointment(made!.publicId);
    expect([at('customers.0.firstName'), at('customers.0.lastName'), at('customers.0.email')]).to.deep.equal([
      'Piet',
      'Puk',
      'zqx7@example.test',
    ]);
    expect(at('notes')).to.equal('Appointment made by: Carla Contact\nby train');
  });

  it('is not offered unless the page says so, and everything typed survives the way back', async () => {
    const { booking } = await openBooking(passport);
    await toDetails(booking);
    expect(booking.options()).to.be.empty;
    booking.widget.forOther = true;
    await booking.shows('This appointment is for somebody else');
    await booking.choose('This appointment is for somebody else');
    await booking.fill('First name of the person who comes', 'Piet');
    await booking.back();
    await booking.arrivesAt('Choose a date and time');
    await booking.continue();
    await booking.arrivesAt('Your details');
    expect(booking.value('First name of the person who comes')).to.equal('Piet');
  });
});

/** The seed's passport takes no notes; here it does. */
async function allowNotes(backend: { faults(...faults: object[]): Promise<void> }): Promise<void> {
  await backend.faults({
    method: 'GET',
    path: '/services',
    when: 'after',
    action: 'edit',
    times: null,
    set: { 'serviceList.*.custom': JSON.stringify({ notesFieldEnabled: true }) },
  });
}

describe('questions of the page', () => {
  afterEach(leavePage);

  it('are asked where they belong, checked, reviewed, and written into the notes', async () => {
    const { booking, backend } = await openBooking({ attributes: passport.attributes, properties: { questions } });
    await toDetails(booking);
    expect(booking.text()).to.contain('Which cover do you want?').and.not.contain('Place of birth');
    await fillIn(booking);
    await booking.continue();
    expect(summary(booking).map((text) => text.replace(/[\u2066-\u2069]/g, ''))).to.deep.equal([
      'Choose an answer: Which cover do you want?',
      'Choose an answer: I bring my old passport',
    ]);
    await booking.press(booking.buttons().find((name) => name.includes('Which cover'))!);
    await booking.focuses('Red');
    await booking.choose('Blue');
    await booking.fill('Why do you travel? (optional)', 'Work');
    await booking.choose('An interpreter');
    await booking.choose('I bring my old passport');
    const height = deepAll<HTMLSelectElement>(booking.widget, 'select').find(isShown)!;
    height.focus();
    height.value = '1';
    height.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    height.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await expect(booking.widget).to.be.accessible();
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    expect(booking.fact('Which cover do you want?')).to.equal('Blue');
    expect(booking.fact('What do you need?')).to.equal('An interpreter');
    await book(booking);
    const [made] = await backend.has({ status: 20, start: passport.start });
    expect((await backend.appointment(made!.publicId))('notes')).to.equal(
      [
        'Which cover do you want?: Blue',
        'Why do you travel?: Work',
        'What do you need?: An interpreter',
        'I bring my old passport: ✓',
        'Height: Short',
      ].join('\n'),
    );
  });

  it('follow the service: a change on the review asks what the other service needs', async () => {
    const { booking, backend } = await openBooking({
      attributes: { branch: 'centrum' },
      properties: {
        questions: [{ id: 'place', label: 'Place of birth', type: 'text', required: true, services: ['id-card'] }],
      },
    });
    await booking.choose('Passport');
    await booking.continue();
    await toReview(booking);
    await booking.press('Change Appointment for');
    await booking.choose('Identity card');
    await booking.continue();
    await booking.arrivesAt('Your details');
    expect(booking.value('First name')).to.equal('Zqxfirst');
    await booking.fill('Place of birth', 'Delft');
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    await book(booking);
    const [made] = await backend.has({ status: 20, start: passport.start });
    expect((await backend.appointment(made!.publicId))('notes')).to.equal('Place of birth: Delft');
  });

  it('a service that takes no notes has no field for them', async () => {
    const { booking } = await openBooking({
      attributes: { ...passport.attributes, fields: 'firstName* lastName* email* phone notes' },
    });
    await toDetails(booking);
    expect(booking.text()).to.not.contain('Notes for your appointment');
  });

  it('bad definitions are left out, with one warning', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    try {
      const bad = [
        null,
        { id: 'a b', label: 'x', type: 'text' },
        { id: 'c', label: 'Good one', type: 'text' },
        { id: 'd', label: 'x', type: 'radio' },
      ];
      const { booking } = await openBooking({
        attributes: passport.attributes,
        properties: { questions: bad as unknown as readonly Question[] },
      });
      await toDetails(booking);
      expect(booking.value('Good one (optional)')).to.equal('');
      expect(warnings.filter((text) => text.includes('questions'))).to.deep.equal([
        '<qmatic-booking> questions leaves out number 1, 2, 4, which cannot be asked.',
      ]);
    } finally {
      console.warn = warn;
    }
  });

  it('answers, like all that is typed, stand in no attribute and no event', async () => {
    const { booking } = await openBooking({
      attributes: passport.attributes,
      properties: { questions: [{ id: 'why', label: 'Why?', type: 'text' }] },
    });
    await toDetails(booking);
    await booking.fill('Why? (optional)', 'Zqxsecret');
    expect(booking.recorded()).to.not.contain('Zqxsecret');
  });
});
