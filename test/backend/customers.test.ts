import { expect } from 'chai';
import type { Answer, BackendClient } from '../support/backend-client.js';
import { MONDAY, smallClient } from '../support/backend-seed.js';

function book(client: BackendClient, time: string, ...customers: object[]): Promise<Answer> {
  const body = { services: [{ publicId: 'ten' }], customers };
  return client.post(`/v2/branches/office/dates/${MONDAY}/times/${time}/book`, body);
}

describe('customers', () => {
  it('are named "null" where no first name is sent, as real servers do', async () => {
    const answer = await book(smallClient(), '09:00', { lastName: 'Jansen' });
    expect([answer.at('customers.0.name'), answer.at('customers.0.firstName')]).to.deep.equal(['null Jansen', null]);
  });

  it('keep every field that is sent, in any script', async () => {
    const sent = {
      firstName: 'Łucja 🙂',
      lastName: "O'Brien-Ağa",
      email: 'l@example.org',
      phone: '+31 6 12345678',
      addressLine1: 'Breestraat 1',
      addressLine2: '2e verdieping',
      addressCity: 'Leiden',
      addressState: 'ZH',
      addressZip: '2311 CS',
      addressCountry: 'NL',
      identificationNumber: '123',
      externalId: 'x-1',
      custom: '{"a":1}',
    };
    const answer = await book(smallClient(), '09:00', sent);
    expect(answer.at('customers.0')).to.include(sent);
    expect(answer.at('customers.0.name')).to.equal("Łucja 🙂 O'Brien-Ağa");
  });

  it('get their birthday back as noon on the server’s clock, and as a date', async () => {
    // Noon on 31 December 1980 in Amsterdam is 11:00 UTC, as in the API document.
    const answer = await book(smallClient(), '09:00', { dateOfBirth: '1980-12-31' });
    expect(answer.at('customers.0.dateOfBirth')).to.equal(347_108_400_000);
    expect(answer.at('customers.0.dateOfBirthWithoutTime')).to.equal('1980-12-31');
  });

  it('may send a birthday as a number', async () => {
    const answer = await book(smallClient(), '09:00', { dateOfBirth: 347_108_400_000 });
    expect(answer.at('customers.0.dateOfBirthWithoutTime')).to.equal('1980-12-31');
  });

  it('may be empty objects and identical ones: each is a record', async () => {
    const answer = await book(smallClient(), '09:00', { lastName: 'Jansen' }, { lastName: 'Jansen' }, {});
    const ids = [0, 1, 2].map((index) => answer.at(`customers.${String(index)}.publicId`));
    expect(new Set(ids).size).to.equal(3);
    expect(answer.at('numberOfCustomers')).to.equal(3);
  });

  it('may be one object in place of a list', async () => {
    const answer = await smallClient().post(`/v2/branches/office/dates/${MONDAY}/times/09:00/book`, {
      services: { publicId: 'ten' },
      customers: { lastName: 'Jansen' },
    });
    expect(answer.at('customers.0.lastName')).to.equal('Jansen');
  });

  it('are read by id', async () => {
    const client = smallClient();
    const booked = await book(client, '09:00', { lastName: 'Jansen' });
    const answer = await client.get(`/v1/customers/${String(booked.at('customers.0.publicId'))}`);
    expect([answer.status, answer.at('meta.totalResults')]).to.deep.equal([200, 1]);
    expect(answer.at('customer')).to.deep.equal(booked.at('customers.0'));
  });

  it('are one record where the site’s identifier is the same', async () => {
    for (const identifier of ['email', 'phone', 'identificationNumber', 'externalId'] as const) {
      const client = smallClient({}, { uniqueCustomerIdentifier: identifier });
      const first = await book(client, '09:00', { [identifier]: 'same', lastName: 'Old' });
      const second = await book(client, '09:15', { [identifier]: 'same', lastName: 'New' });
      const other = await book(client, '09:30', { lastName: 'New' });
      const id = String(first.at('customers.0.publicId'));
      expect(second.at('customers.0.publicId'), identifier).to.equal(id);
      expect(other.at('customers.0.publicId'), identifier).to.not.equal(id);

      const list = await client.get(`/v1/customers/${id}/appointments`);
      expect(list.at('meta.totalResults'), identifier).to.equal(2);
      expect((await client.get(`/v1/customers/${id}`)).at('customer.lastName'), identifier).to.equal('New');
    }
  });

  it('are new ones each time where the identifier is the public id and none is sent', async () => {
    const client = smallClient();
    const first = await book(client, '09:00', { email: 'same@example.org' });
    const second = await book(client, '09:15', { email: 'same@example.org' });
    expect(second.at('customers.0.publicId')).to.not.equal(first.at('customers.0.publicId'));
    const again = await book(client, '09:30', { publicId: first.at('customers.0.publicId') });
    expect(again.at('customers.0.publicId')).to.equal(first.at('customers.0.publicId'));
    expect(again.at('customers.0.email')).to.equal('same@example.org');
  });

  it('are found by external id, with their appointments', async () => {
    const client = smallClient();
    const booked = await book(client, '09:00', { externalId: 'a/b c' });
    const answer = await client.get('/v1/customers/externalId/a%2Fb%20c/appointments');
    expect([answer.status, answer.at('appointmentList.0')]).to.deep.equal([200, booked.json]);
  });
});
