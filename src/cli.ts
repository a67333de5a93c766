#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { analyzeCommand } from './commands/analyze.ts';
import { catalogueCheckCommand, catalogueListCommand, catalogueShowCommand } from './commands/catalogue.ts';
import { explainCommand } from './commands/explain.ts';
import { generateCommand } from './commands/generate.ts';
import { impactCommand } from './commands/impact.ts';
import { initCommand } from './commands/init.ts';
import type {
  AnalyzeFlags,
  CatalogueFlags,
  ExplainFlags,
  GenerateFlags,
  GlobalOptions,
  ImpactFlags,
  InitFlags,
  VerifyFlags,
} from './commands/options.ts';
import { verifyCommand } from './commands/verify.ts';
import { toolVersion } from './lib/tool-version.ts';
import { UserError } from './lib/user-error.ts';

const EXIT_USAGE = 2;
const EXIT_BUG = 70;

const EXAMPLES = `
Examples:
  handover                                   write the handover of this folder to docs/handover/
  handover ../shop --output ../shop-docs     another repository, documents in another folder
  handover --workspace api --workspace web   only these services
  handover analyze --out handover.json       the model behind the documents, as JSON
  handover analyze --quiet | jq .services    the same for a pipe
  handover explain "payment 17 failed"        where in the code a log line comes from
  handover impact stripe                     what breaks when Stripe fails, and whom to call
  handover explain src/pay.ts:17             what is known of a place
  handover catalogue show stripe             what is known about a library, and from where
  handover verify                            exit 1 where the documents are not current
  handover verify README.md docs/*.md        exit 1 where they name what is gone

Exit codes: 0 done, 1 gate failed, 2 usage or configuration, 3 nothing to analyse,
4 hand edits in the way and nothing written, 70 a bug in Handover.`;

process.stdout.on('error', leaveQuietly);
process.stderr.on('error', leaveQuietly);
process.on('uncaughtException', (error) => process.exit(report(error)));

try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function createProgram(): Command {
  const program = new Command('handover')
    .description(
      'Reads a TypeScript repository and writes its handover: architecture, runbooks, ownership, failure modes.',
    )
    .version(toolVersion, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .option('--cwd <dir>', 'folder that paths are relative to (default: where you are)')
    .option('--config <file>', 'configuration file instead of handover.config.* in the repository')
    .option('--ref <ref>', 'read this branch, tag or commit instead of the working tree')
    .option('--workspace <name>', 'only this service or package (may be repeated)', append)
    .option('--today <day>', 'day by which waivers are judged, such as 2027-03-31 (default: today)', day)
    .option('--quiet', 'print nothing but errors')
    .option('--no-progress', 'no progress line')
    .option('--no-cache', 'read every file again')
    .option('--cache-location <dir>', 'folder for what was read before')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('Run with --help to see what there is.')
    .exitOverride();

  addCommands(program);
  addInit(program);
  addCatalogueCommands(program);
  return program;
}

function addCommands(program: Command): void {
  program
    .command('generate', { isDefault: true })
    .description('write the documents (the default command)')
    .argument('[path]', 'repository to read', '.')
    .option('--output <dir>', 'folder for the documents (default: docs/handover in the repository)')
    .option('--adopt', 'keep edits of generated sections as text of your own')
    .addOption(diagramsOption())
    .allowExcessArguments()
    .action((_path, flags: GenerateFlags, command: Command) => generateCommand({ ...settingsOf(command), ...flags }));

  program
    .command('analyze')
    .description('write the model behind the documents as JSON, or its packages and systems as a bill of materials')
    .argument('[path]', 'repository to read', '.')
    .option('--out <file>', 'file to write (default: standard output)')
    .addOption(
      new Option('--format <format>', 'the whole model, or CycloneDX 1.6')
        .choices(['json', 'cyclonedx'])
        .default('json'),
    )
    .allowExcessArguments()
    .action((_path, flags: AnalyzeFlags, command: Command) => analyzeCommand({ ...settingsOf(command), ...flags }));

  addQuestions(program);
}

/** Commands that answer one question on the terminal. */
function addQuestions(program: Command): void {
  program
    .command('explain')
    .description('say where a line of a log comes from, or what is known of a place or a name')
    .argument(
      '<line>',
      'a line of a log in quotes, a place (src/pay.ts:17), or the name of a rule, a service, a system or an entry point; behind it the repository to read',
    )
    .option('--from <file>', 'a saved model instead of the repository')
    .allowExcessArguments()
    .action((_line, flags: ExplainFlags, command: Command) => explainCommand({ ...settingsOf(command), ...flags }));

  program
    .command('impact')
    .description('what breaks when a system, a service or a file fails, and whom to call')
    .argument('<name>', 'what fails; behind it the repository to read')
    .option('--from <file>', 'a saved model instead of the repository')
    .addOption(
      new Option('--format <format>', 'form of the answer').choices(['text', 'json', 'mermaid']).default('text'),
    )
    .allowExcessArguments()
    .action((_name, flags: ImpactFlags, command: Command) => impactCommand({ ...settingsOf(command), ...flags }));

  program
    .command('verify')
    .description('check that the documents say what the code says now; writes nothing')
    .argument('[path]', 'repository to read', '.')
    .argument('[files...]', 'Markdown files that people wrote, to be checked instead of the generated documents')
    .option('--output <dir>', 'folder of the documents (default: docs/handover in the repository)')
    .option('--all-docs', 'check all Markdown files that people wrote as well')
    .addOption(diagramsOption())
    .allowExcessArguments()
    .action((...[, , flags, command]: [string, readonly string[], VerifyFlags, Command]) =>
      verifyCommand({ ...settingsOf(command), ...flags }),
    );
}

function addInit(program: Command): void {
  program
    .command('init')
    .description('write what a team can change')
    .argument('[path]', 'repository to write to', '.')
    .option('--templates', 'copy the templates of all pages to handover/templates in the repository')
    .allowExcessArguments()
    .action((_path, flags: InitFlags, command: Command) => initCommand({ ...settingsOf(command), ...flags }));
}

function addCatalogueCommands(program: Command): void {
  const catalogue = program
    .command('catalogue')
    .description('list, show and check what is known about libraries and systems');

  catalogue
    .command('list')
    .description('all entries, those of the repository first')
    .argument('[path]', 'repository that may have own entries', '.')
    .option('--json', 'whole entries as JSON')
    .allowExcessArguments()
    .action((_path, flags: CatalogueFlags, command: Command) =>
      catalogueListCommand({ ...settingsOf(command), ...flags }),
    );

  catalogue
    .command('show')
    .description('one entry: its system, its packages, what their calls do, and what happens without options')
    .argument('<name>', 'id, package or system; behind it a repository that may have own entries')
    .option('--json', 'the entry as JSON')
    .allowExcessArguments()
    .action((_name, flags: CatalogueFlags, command: Command) =>
      catalogueShowCommand({ ...settingsOf(command), ...flags }),
    );

  catalogue
    .command('check')
    .description('check an own entry before an analysis uses it')
    .argument('<file>', 'YAML file of the entry')
    .action((_file, _flags, command: Command) => catalogueCheckCommand(settingsOf(command)));
}

function diagramsOption(): Option {
  return new Option('--diagrams <format>', 'how diagrams stand in the documents (default: mermaid)').choices([
    'mermaid',
    'svg',
    'png',
  ]);
}

function settingsOf(command: Command): GlobalOptions {
  const {
    cwd = process.cwd(),
    workspace = [],
    quiet = false,
    ...flags
  } = command.optsWithGlobals<Partial<GlobalOptions>>();
  const siblings = command.parent?.commands ?? [];
  const commands = siblings.map((sibling) => sibling.name());
  const today = new Date().toISOString().slice(0, 10);
  return { progress: true, cache: true, today, ...flags, cwd, workspace, quiet, operands: command.args, commands };
}

function day(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  throw new InvalidArgumentError('Write it as 2027-03-31.');
}

function append(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/** Prints what went wrong; gives the exit code. */
function report(error: unknown): number {
  // Commander has printed its message, or the text that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
  if (error instanceof UserError) {
    for (const line of error.details) console.error(oneLine(line));
    console.error(`error: ${oneLine(`${asSentence(`${error.message}${causeOf(error)}`)} ${error.hint}`)}`);
    return error.exitCode;
  }
  console.error(error instanceof Error ? error.stack : error);
  console.error('error: this is a bug in Handover, please report it with the lines above');
  return EXIT_BUG;
}

function causeOf({ message, cause }: UserError): string {
  return cause instanceof Error && !message.includes(cause.message) ? ` (${cause.message})` : '';
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** The reader of a pipe went away, as `head` does: not an error. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode);
}

function asSentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
