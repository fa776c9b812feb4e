import { readFileSync } from 'node:fs';
import { en } from '../../build/src/messages/en.js';
import { quirkMeanings } from '../../build/demo/backend/index.js';

/** What the README says about the element, taken from where it is written down already. */
export function readmeTables() {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const element = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'qmatic-booking');
  const members = element.members.filter((member) => !member.static);
  const fields = members.filter(({ kind }) => kind === 'field');
  const named = ({ name, description }) => [code(name), description];
  return {
    attributes: table(
      ['Attribute', 'Default', 'What it does'],
      fields
        .filter(({ attribute }) => attribute)
        .map(({ attribute, default: value, description }) => [code(attribute), byDefault(value), description]),
    ),
    properties: table(['Property', 'What it is'], fields.filter(({ attribute }) => !attribute).map(named)),
    methods: table(
      ['Method', 'What it does'],
      members.filter(({ kind }) => kind === 'method').map(({ name, description }) => [code(`${name}()`), description]),
    ),
    events: table(['Event', 'When'], element.events.map(named)),
    details: fenced(
      'ts',
      between('src/qmatic-booking.events.ts', 'export interface BookedAppointment', 'export type '),
    ),
    slots: table(
      ['Slot', 'What it is for'],
      element.slots.map(({ name, description }) => [name ? code(name) : '(default)', description]),
    ),
    parts: table(['Part', 'What it is'], element.cssParts.map(named)),
    'custom-properties': table(['Custom property', 'What it is'], element.cssProperties.map(named)),
    codes: table(
      ['Code', 'What the visitor reads'],
      Object.entries(en.problem.codes).map(([name, { title, next }]) => [code(name), `${title} ${next}`]),
    ),
    quirks: table(
      ['Quirk', 'What the server then does'],
      Object.entries(quirkMeanings).map(([name, meaning]) => [code(name), meaning]),
    ),
    scripts: table(['Command', 'What it runs'], scripts()),
  };
}

function scripts() {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.entries(scripts).map(([name, command]) => [code(`npm run ${name}`), code(command)]);
}

/** Empty texts and lists are what leaving the attribute out means. */
function byDefault(value = '') {
  const plain = value.replaceAll(/[[\]']/g, '');
  return plain === '' ? '' : code(plain);
}

function between(file, from, to) {
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`${file} has no part from "${from}" to "${to}".`);
  return text.slice(start, end).trim();
}

const code = (text) => `\`${text}\``;
const fenced = (language, text) => `\`\`\`${language}\n${text}\n\`\`\``;
const cell = (text = '') => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

function table(columns, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
