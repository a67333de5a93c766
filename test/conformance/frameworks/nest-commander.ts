import type { Fixture } from '../fixture.ts';

export default {
  id: 'nest-commander',
  files: {
    'src/cli.ts': `import { Command, CommandFactory, CommandRunner, SubCommand } from 'nest-commander';

@Command({ name: 'import', description: 'imports', arguments: '<file>' })
export class ImportCommand extends CommandRunner {
  async run() {}
}
@SubCommand({ name: 'all' })
export class AllCommand extends CommandRunner {
  async run() {}
}
`,
  },
  entryPoints: ['command all: AllCommand.run src/cli.ts:9', 'command import: ImportCommand.run src/cli.ts:5'],
} satisfies Fixture;
