import { until } from '../support/deep-dom.js';
import { expect } from '../support/expect.js';
import { leavePage, openBooking, passport, toDetails, toReview } from '../support/open-booking.js';

/** Names of the seed are English; a page in Dutch has its own. */
const catalog = {
  'id-card': { name: { en: 'Identity card', nl: 'Identiteitskaart' }, bring: ['Uw oude kaart'], cost: '€ 75,80' },
  passport: { name: 'Paspoort' },
  delft: { name: 'Stadhuis Delft' },
  centrum: { name: 'Stadhuis' },
};

const dutchPage = {
  attributes: { 'offer-services': 'id-card passport', 'offer-branches': 'delft centrum', 'privacy-url': '/privacy' },
  properties: { catalog },
};

/** Words that stand in nearly every English sentence of ours, and in no Dutch one. */
const english =
  /\b(the|you|your|we|and|are|have|this|that|with|from|times?|dates?|first|last|name|step|appointment|choose|back|continue|free|hold|change|number|address|email|phone|required|previous|next|month|show|minutes|loading|error|copy|print|finish|keep|book(ed)?|bring|cost)\b/i;

describe('the language of the page', () => {
  afterEach(leavePage);

  it('Dutch from the first step to the last, with Dutch dates', async () => {
    document.documentElement.lang = 'nl';
    const { booking, backend } = await openBooking(dutchPage);
    const isDutch = (): void => {
      const foreign = booking
        .text()
        .split('\n')
        .filter((line) => english.test(line.replace('E-mail', '')));
      expect(foreign, `${booking.heading()}: ${foreign.join()}`).to.be.empty;
    };
    await booking.arrivesAt('Waarvoor wilt u een afspraak maken?');
    await booking.shows('Identiteitskaart');
    await booking.shows('10 minuten');
    await booking.press('Verder');
    await booking.shows('Kies waarvoor u een afspraak wilt maken');
    isDutch();
    await booking.choose('Identiteitskaart');
    await booking.press('Verder');
    await booking.arrivesAt('Waar wilt u naartoe?');
    await booking.shows('Stadhuis Delft');
    isDutch();
    await booking.choose('Stadhuis Delft');
    await booking.press('Verder');
    await booking.arrivesAt('Kies een datum en tijd');
    await booking.shows('mei 2040');
    isDutch();
    await booking.press('Toon de datums als lijst');
    await booking.shows('Kies een datum');
    isDutch();
    await booking.press('Toon de datums als kalender');
    const day = await until(() => booking.day('dinsdag 8 mei 2040'), 'the day in Dutch');
    day.click();
    await booking.shows('Tijden op dinsdag 8 mei 2040');
    await booking.shows('Ochtend');
    isDutch();
    await backend.compete({ branch: 'delft', service: 'id-card', date: '2040-05-08', time: '10:00' });
    await booking.choose('10:00');
    await booking.press('Verder');
    await booking.shows('Vrije tijden in de buurt: 10:15, 10:30 en 10:45.');
    isDutch();
    await booking.choose('10:15');
    await booking.press('Verder');
    await booking.arrivesAt('Uw gegevens');
    await booking.press('Verder');
    await booking.shows('Er gaat iets niet goed');
    isDutch();
    await booking.fill('Voornaam', 'Zqxfirst');
    await booking.fill('Achternaam', 'Zqxlast');
    await booking.fill('E-mailadres', 'zqx7@voorbeeld.test');
    await booking.press('Verder');
    await booking.arrivesAt('Controleer uw afspraak');
    isDutch();
    await booking.press('Afspraak bevestigen');
    await booking.arrivesAt('Uw afspraak is gemaakt');
    isDutch();
    await backend.has({ status: 20, start: '2040-05-08T08:15' });
  });

  it('Dutch where something fails', async () => {
    document.documentElement.lang = 'nl';
    const { booking } = await openBooking({ prepare: (backend) => backend.breakDown() });
    await booking.shows('Opnieuw proberen');
    expect(booking.text()).to.not.match(english);
    expect(booking.announced('alert')).to.not.match(english);
  });

  it('SH-25 is said in the markup; what stays in another language carries its own', async () => {
    const { booking } = await openBooking({ attributes: { lang: 'nl', service: 'passport' } });
    await booking.arrivesAt('Waar wilt u naartoe?');
    expect(booking.widget.shadowRoot?.querySelector('section')?.lang).to.equal('nl');
    expect(document.documentElement.lang).to.equal('en');
  });

  it('I18N-14 CF-11 switched at run time in the middle of the form: the step, the focus and what was typed stay', async () => {
    const { booking } = await openBooking({ ...passport, properties: { catalog } });
    await toDetails(booking);
    await booking.fill('First name', 'Zqxfirst');
    await booking.continue();
    await booking.shows('Enter your last name');
    await booking.fill('Last name', 'Zqxlast');
    document.documentElement.lang = 'nl';
    await booking.arrivesAt('Uw gegevens');
    await booking.focuses('Achternaam');
    expect(booking.value('Voornaam')).to.equal('Zqxfirst');
    expect(booking.value('Achternaam')).to.equal('Zqxlast');
    await booking.shows('Vul uw e-mailadres in');
    expect(booking.text()).to.not.match(english);
    await booking.fill('E-mailadres', 'zqx7@example.test');
    booking.widget.lang = 'en';
    await booking.arrivesAt('Your details');
    expect(booking.value('Email address')).to.equal('zqx7@example.test');
  });

  it('formats follow the branch: English words, hours and week of the Netherlands; or of what the page says', async () => {
    const { booking } = await openBooking({ attributes: { ...passport.attributes, 'date-view': 'calendar' } });
    await toReview(booking);
    expect(booking.fact('Date')).to.equal('Tuesday, 8 May 2040');
    booking.widget.region = 'US';
    await booking.shows('Tuesday, May 8, 2040');
    expect(booking.fact('Time')).to.match(/^10:00\s?AM$/i);
    booking.widget.hourCycle = 'h23';
    await until(() => booking.fact('Time') === '10:00', '24 hours');
  });

  it('I18N-01 the nearest lang counts, through the roots of others', async () => {
    const outer = document.createElement('div');
    outer.lang = 'nl';
    const root = outer.attachShadow({ mode: 'open' });
    document.body.append(outer);
    const { booking } = await openBooking();
    root.append(booking.widget);
    await booking.arrivesAt('Waarvoor wilt u een afspraak maken?');
  });
});
