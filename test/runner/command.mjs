import { spawn } from 'node:child_process';
import path from 'node:path';

const LONGEST = 15 * 60_000;

/** Runs a tool of this project and resolves to its exit code and all that it said. */
export function runCommand([program, ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, PATH: withOurTools(process.env.PATH), NO_COLOR: '1', ...env },
      // On Windows the tools are scripts that only its shell can start.
      shell: process.platform === 'win32',
      timeout: LONGEST,
    });
    const said = [];
    child.stdout.on('data', (data) => said.push(data));
    child.stderr.on('data', (data) => said.push(data));
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code, signal) => {
      if (signal) said.push(Buffer.from(`Ended by ${signal}.\n`));
      resolve({ code: code ?? 1, output: Buffer.concat(said).toString() });
    });
  });
}

const withOurTools = (searchPath) => [path.resolve('node_modules/.bin'), searchPath].join(path.delimiter);
