import type { Fixture } from '../fixture.ts';

export default {
  id: 'clipanion',
  files: {
    'src/cli.ts': `import { Cli, Command, Option } from 'clipanion';

class Hello extends Command {
  static paths = [['hello'], ['orders', 'hi']];
  name = Option.String();
  async execute() {}
}
class Main extends Command {
  static paths = [Command.Default];
  async execute() {}
}
const cli = new Cli({ binaryName: 'shop' });
cli.register(Hello);
cli.register(Main);
cli.runExit(process.argv.slice(2));
`,
  },
  entryPoints: [
    'command (default): Main.execute src/cli.ts:10',
    'command hello: Hello.execute src/cli.ts:6',
    'command orders hi: Hello.execute src/cli.ts:6',
  ],
} satisfies Fixture;
