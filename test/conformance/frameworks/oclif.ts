import type { Fixture } from '../fixture.ts';

export default {
  id: 'oclif',
  files: {
    'package.json': `{ "name": "shop", "bin": { "shop": "./bin/run.js" }, "oclif": { "bin": "shop", "commands": "./dist/commands", "topicSeparator": " " }, "dependencies": { "@oclif/core": "4.0.0" } }
`,
    'src/commands/orders/list.ts': `import { Command, Flags } from '@oclif/core';

export default class List extends Command {
  static flags = { all: Flags.boolean() };
  async run() {}
}
`,
    'src/commands/hello.ts': `import { BaseCommand } from '../base.js';

export default class Hello extends BaseCommand {
  static id = 'hello';
  async run() {}
}
`,
    'src/base.ts': `import { Command } from '@oclif/core';

export abstract class BaseCommand extends Command {}
`,
  },
  entryPoints: [
    'command hello: Hello.run src/commands/hello.ts:5',
    'command orders:list: List.run src/commands/orders/list.ts:5',
  ],
} satisfies Fixture;
