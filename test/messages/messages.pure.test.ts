import { expect } from 'chai';
import { enManage } from '../../src/messages/en-manage.js';
import { en } from '../../src/messages/en.js';
import { nl } from '../../src/messages/nl.js';

type Message = string | ((...values: never[]) => string);

/** Every message by its path, such as `date.noTimes`. */
function flat(messages: object, path = ''): ReadonlyMap<string, Message> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
      const at = path ? `${path}.${key}` : key;
      if (typeof value === 'object' && value !== null) return [...flat(value, at)];
      return [[at, value as Message] as const];
    }),
  );
}

const marks = ['«a»', '«b»', '«c»', '«d»'];

/** What a message says of what it is told; a message that counts comes out for one and for many. */
function written(message: Message): readonly string[] {
  if (typeof message === 'string') return [message];
  const say = message as (...values: unknown[]) => string;
  return [say(...marks), say(1, ...marks), say(5, ...marks)];
}

const marksIn = (text: string) => marks.filter((mark) => text.includes(mark)).join();

const languages = { nl };

/** Words that are the same in both languages. */
const shared = new Set(['Postcode', 'Status']);

for (const [language, messages] of Object.entries(languages)) {
  describe(`The messages in ${language}`, () => {
    const own = flat(messages);
    const english = flat({ ...en, manage: enManage });

    it('I18N-08 has the keys of English', () => {
      expect([...own.keys()]).to.have.members([...english.keys()]);
    });

    it('I18N-08 tells all that English tells', () => {
      for (const [path, message] of english) {
        const theirs = written(own.get(path) ?? '');
        written(message).forEach((text, index) => {
          expect(marksIn(theirs[index] ?? ''), path).to.equal(marksIn(text));
        });
      }
    });

    it('I18N-08 has no English left in it', () => {
      const same = [...english].filter(([path, message]) => {
        const theirs = own.get(path);
        return typeof message === 'string' && message === theirs && !shared.has(message);
      });
      expect(same.map(([path]) => path)).to.deep.equal([]);
    });

    it('I18N-16 keeps sentences to twenty words', () => {
      for (const [path, message] of own) {
        for (const text of written(message)) {
          for (const sentence of text.split(/[.?!](?:\s|$)/)) {
            expect(sentence.split(/\s+/).length, `${path}: ${sentence}`).to.be.at.most(20);
          }
        }
      }
    });
  });
}
