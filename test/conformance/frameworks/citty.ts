import type { Fixture } from '../fixture.ts';

export default {
  id: 'citty',
  files: {
    'src/cli.ts': `import { defineCommand, runMain } from 'citty';
import build from './build';

const main = defineCommand({
  meta: { name: 'shop' },
  subCommands: { build, dev: () => import('./dev').then((module) => module.default) },
});
runMain(main);
`,
    'src/build.ts': `import { defineCommand } from 'citty';

export default defineCommand({ meta: { name: 'build' }, run({ args }) {} });
`,
    'src/dev.ts': `import { defineCommand } from 'citty';

export default defineCommand({ meta: { name: 'dev' }, async run() {} });
`,
  },
  entryPoints: ['command build: run src/build.ts:3', 'command dev: run src/dev.ts:3'],
} satisfies Fixture;
