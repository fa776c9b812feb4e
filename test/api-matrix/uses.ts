import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The widget's own folders; `src/api` is the client itself. */
const folders = ['src/booking', 'src/controller', 'src/shell', 'src/elements'];

const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') })),
);

/** The files of the widget that make a call, as they are written now. */
export function usesOf(client: string): readonly string[] {
  const use = new RegExp(`\\bapi\\??\\s*\\??\\.${client}\\(`);
  return sources.filter(({ text }) => use.test(text)).map(({ file }) => file);
}
