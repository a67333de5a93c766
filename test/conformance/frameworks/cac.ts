import type { Fixture } from '../fixture.ts';

export default {
  id: 'cac',
  files: {
    'src/cli.ts': `import { cac } from 'cac';

const cli = cac('shop');
cli.command('build [root]', 'builds').alias('b').option('--watch', 'watches').action(async (root) => {});
cli.command('[...files]', 'default').action(run);
cli.help();
cli.parse();
function run(files) {}
`,
  },
  entryPoints: ['command [...files]: run src/cli.ts:8', 'command build [root]: cli.ts src/cli.ts:4'],
} satisfies Fixture;
