import { expect } from 'chai';
import * as fc from 'fast-check';
import { answerOf } from '../../src/booking/answers.js';
import { validateDraft, type FormRules } from '../../src/booking/customer.js';
import { parseFields } from '../../src/booking/fields.js';
import { fieldsFor, notesText } from '../../src/booking/notes.js';
import { askedQuestions, dependOnServices, readQuestions, type AskedQuestion } from '../../src/booking/questions.js';

const asked = (given: Partial<AskedQuestion> = {}): AskedQuestion => ({
  field: 'question.why',
  label: { text: 'Why?', lang: undefined },
  type: 'text',
  required: false,
  options: [],
  ...given,
});

const word = (text: string) => ({ text, lang: undefined });

const rules = (
  questions: readonly AskedQuestion[],
  fields = 'firstName notes',
  more: Partial<FormRules> = {},
): FormRules => ({
  fields: parseFields(fields).fields,
  notify: 'none',
  phoneCountry: undefined,
  today: '2026-05-12',
  monthNames: [],
  questions,
  ...more,
});

describe('readQuestions', () => {
  it('takes any value, and says which entries cannot be asked', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { questions, wrong } = readQuestions([value, { id: 'ok', label: 'Fine', type: 'text' }]);
        expect(questions.length + wrong.length).to.equal(2);
      }),
    );
    expect(readQuestions({ length: 3 })).to.deep.equal({ questions: [], wrong: [] });
  });

  it('leaves out an id twice, a choice without options and a label without words', () => {
    const { questions, wrong } = readQuestions([
      { id: 'a', label: 'A', type: 'text' },
      { id: 'a', label: 'B', type: 'text' },
      { id: 'b', label: 'B', type: 'select', options: ['', null] },
      { id: 'c', label: { en: ' ' }, type: 'text' },
      { id: 'd', label: { nl: 'Kies' }, type: 'radio', options: [{ nl: 'Een' }, 'Twee'] },
    ]);
    expect(questions.map(({ id }) => id)).to.deep.equal(['a', 'd']);
    expect(wrong).to.deep.equal([2, 3, 4]);
  });
});

describe('askedQuestions', () => {
  const questions = [
    { id: 'a', label: { en: 'Cover', nl: 'Omslag' }, type: 'text' },
    { id: 'b', label: 'B', type: 'text', services: ['id-card'] },
  ] as const;

  it('speaks the language of the visitor, or says which it speaks', () => {
    expect(askedQuestions(questions, [{ id: 'passport' }], 'nl')[0]?.label).to.deep.equal(word('Omslag'));
    expect(askedQuestions(questions, [], 'ar')[0]?.label).to.deep.equal({ text: 'Cover', lang: 'en' });
  });

  it('asks only what belongs to a chosen service', () => {
    const fields = (...ids: string[]) =>
      askedQuestions(
        questions,
        ids.map((id) => ({ id })),
        'en',
      ).map(({ field }) => field);
    expect(fields('passport')).to.deep.equal(['question.a']);
    expect(fields('passport', 'id-card')).to.deep.equal(['question.a', 'question.b']);
    expect(dependOnServices(questions)).to.equal(true);
    expect(dependOnServices(questions.slice(0, 1))).to.equal(false);
  });
});

describe('answers', () => {
  it('are one line each, whatever was typed', () => {
    const types = ['text', 'textarea', 'select', 'radio', 'checkbox'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.string({ maxLength: 60 }), (type, typed) => {
        const answer = answerOf(asked({ type, options: [word('One'), word('Two')] }), { 'question.why': typed });
        expect(answer).to.not.match(/[\r\n\u2028\u2029]/);
      }),
    );
    expect(answerOf(asked({ type: 'textarea' }), { 'question.why': 'a\r\nAppointment made by: b' })).to.equal(
      'a / Appointment made by: b',
    );
  });

  it('of a choice is the words of the option, in the language on screen', () => {
    const options = [word('Rood'), word('Blauw')];
    expect(answerOf(asked({ type: 'radio', options }), { 'question.why': '1' })).to.equal('Blauw');
    expect(answerOf(asked({ type: 'select', options }), { 'question.why': '7' })).to.equal('');
    expect(answerOf(asked({ type: 'checkbox', options }), { 'question.why.0': 'on', 'question.why.1': 'on' })).to.equal(
      'Rood, Blauw',
    );
  });

  it('that are required and missing are told like any field', () => {
    const { given, errors } = validateDraft({}, rules([asked({ required: true })], 'firstName* notes'));
    expect(given).to.equal(undefined);
    expect(errors).to.deep.equal([
      { field: 'firstName', kind: 'missing' },
      { field: 'question.why', kind: 'missing' },
    ]);
  });

  it('and notes together are as long as notes may be, or the longest is to be shortened', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 1100 }), fc.string({ maxLength: 1100 }), (notes, typed) => {
        const { given, errors } = validateDraft({ notes, 'question.why': typed }, rules([asked({ type: 'textarea' })]));
        if (given) expect((notesText(given) ?? '').length).to.be.at.most(1000);
        else expect(errors[0]?.kind).to.match(/^too-long/);
      }),
    );
    const { errors } = validateDraft(
      { notes: 'n'.repeat(600), 'question.why': 'w'.repeat(500) },
      rules([asked({ type: 'textarea' })]),
    );
    expect(errors).to.deep.equal([{ field: 'notes', kind: 'too-long-together' }]);
  });

  it('that the page itself makes too long are cut between characters', () => {
    const label = word('😀'.repeat(600));
    const text = notesText({ notes: undefined, answers: [{ field: 'question.why', label, text: 'x' }] });
    expect(text?.length).to.be.at.most(1000);
    expect(/[\uD800-\uDBFF]$/.test(text ?? '')).to.equal(false);
  });
});

describe('an appointment for somebody else', () => {
  const fields = 'firstName* lastName* email* externalId';
  const contactLabel = 'Made by';
  const typed = {
    forOther: 'on',
    firstName: 'Carla',
    lastName: 'C',
    email: 'c@d.nl',
    'other.firstName': 'Piet',
    'other.lastName': 'Puk',
    externalId: '7',
  };

  it('names who comes, and keeps the contact in a line of the notes', () => {
    const { given } = validateDraft(typed, rules([], fields, { contactLabel }));
    expect(given?.customer).to.deep.equal({ firstName: 'Piet', lastName: 'Puk', email: 'c@d.nl' });
    expect(given && notesText(given)).to.equal('Made by: Carla C');
  });

  it('says what is missing of whom', () => {
    const { errors } = validateDraft({ forOther: 'on', email: 'c@d.nl' }, rules([], fields, { contactLabel }));
    expect(errors.map(({ field }) => field)).to.deep.equal([
      'other.firstName',
      'other.lastName',
      'firstName',
      'lastName',
    ]);
  });

  it('is not taken where the page does not offer it', () => {
    const { given } = validateDraft(typed, rules([], fields));
    expect(given?.customer).to.deep.equal({ firstName: 'Carla', lastName: 'C', email: 'c@d.nl', externalId: '7' });
    expect(given?.answers).to.equal(undefined);
  });
});

describe('notes', () => {
  const fields = parseFields('firstName notes').fields;

  it('are asked and sent where a chosen service takes them', () => {
    const names = (...enabled: boolean[]) =>
      fieldsFor(
        fields,
        enabled.map((notesEnabled) => ({ notesEnabled })),
      ).map(({ name }) => name);
    expect(names(true)).to.deep.equal(['firstName', 'notes']);
    expect(names(false)).to.deep.equal(['firstName']);
    expect(names(false, true)).to.deep.equal(['firstName', 'notes']);
    expect(notesText({ notes: 'left over' }, [{ notesEnabled: false }])).to.equal(undefined);
  });
});
