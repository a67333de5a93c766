import { expect, it } from 'vitest';
import { compilesOnly, startCommandsOf } from '../../src/model/start-commands.ts';

const place = { file: 'package.json', line: 1 };
const named = (name: string, script: string | null) => ({ name, run: name, script, place });

it('puts first what starts a service where it runs, and leaves out what only compiles', () => {
  const commands = [
    named('dev', 'tsx watch src/main.ts'),
    named('compose api', null),
    named('start:prod', 'node dist/main.js'),
    named('start:types', 'tsc --watch'),
    named('build', 'tsc'),
    named('start', 'node .'),
  ];
  expect(startCommandsOf({ commands }).map(({ name }) => name)).toEqual(['start', 'start:prod', 'compose api', 'dev']);
});

it.each([
  'tsc -p tsconfig.build.json --watch --preserveWatchOutput',
  'cross-env NODE_ENV=development tsc -w',
  'rimraf dist && npx swc src -d dist --watch',
])('takes %s for compiling', (script) => {
  expect(compilesOnly(script)).toBe(true);
});

it.each(['tsc && node dist/main.js', 'tsc --watch & node --watch dist', 'tsc-watch --onSuccess "node ."', 'next dev'])(
  'does not take %s for compiling alone',
  (script) => {
    expect(compilesOnly(script)).toBe(false);
  },
);
