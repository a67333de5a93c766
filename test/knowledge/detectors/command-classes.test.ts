import { describe, expect, it } from 'vitest';
import commandClasses from '../../../src/knowledge/detectors/command-classes.ts';
import { entriesOf } from '../../support/rows-of.ts';

describe('recognises', () => {
  it('classes named by their file, through own base classes', async () => {
    const files = {
      'package.json': '{ "name": "shop", "dependencies": { "@oclif/core": "4.0.0" } }',
      'src/base.ts': "import { Command } from '@oclif/core';\nexport abstract class Base extends Command {}",
      'src/commands/orders/list.ts':
        "import { Base } from '../../base';\nexport default class List extends Base {\n  async run() {}\n}",
      'src/commands/orders/index.ts':
        "import { Base } from '../../base';\nexport default class Orders extends Base {\n  async run() {}\n}",
    };
    expect(await entriesOf(commandClasses, files)).toEqual([
      'command orders commands/orders/index.ts:2',
      'command orders:list commands/orders/list.ts:2',
    ]);
  });

  it('classes that list their words', async () => {
    const source =
      "import { Command } from 'clipanion';\nexport class Hello extends Command {\n  static paths = [['say', 'hello'], Command.Default];\n  async execute() {}\n}";
    expect(await entriesOf(commandClasses, source)).toEqual(['command say hello a.ts:2', 'command (default) a.ts:2']);
  });
});

describe('ignores', () => {
  it('other classes of the name, base classes, and classes outside of the folder of commands', async () => {
    const files = {
      'src/commands/list.ts': 'class Command {}\nexport default class List extends Command {\n  run() {}\n}',
      'src/base.ts':
        "import { Command } from '@oclif/core';\nexport abstract class Base extends Command {\n  run() {}\n}",
      'src/other.ts': "import { Command } from '@oclif/core';\nexport class Other extends Command {\n  run() {}\n}",
    };
    expect(await entriesOf(commandClasses, files)).toEqual([]);
  });
});
