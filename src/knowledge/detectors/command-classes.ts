import type { ClassRef, Program } from '../../code/link/program.ts';
import { splitPath } from '../../code/link/queries.ts';
import { valueOf } from '../../code/link/value-of.ts';
import type { ClassFact } from '../../model/facts.ts';
import type { CommandClassUse } from '../../model/entry-uses.ts';
import { matchesPath } from '../catalogue-index.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import { packageRoots } from '../package-of.ts';
import type { Rows } from '../rows.ts';
import { namesOf } from '../slot-text.ts';

/** Commands that are classes: `class List extends Command` of oclif, whose file names it, and of Clipanion, which say their words. */
export default {
  id: 'command-classes',
  description: 'Commands of command lines that are subclasses of a class of a library.',
  detect: (knowledge) => {
    if (knowledge.catalogue.libraries.every(({ commandClasses }) => commandClasses === undefined)) return {};
    return {
      entryPoints: [...knowledge.program.files].flatMap(([file, facts]) =>
        facts.classes.flatMap((row, index) =>
          row.extends === null || row.abstract ? [] : rowsOf(knowledge, row, { file, class: index }),
        ),
      ),
    };
  },
} satisfies Detector;

function rowsOf(knowledge: Knowledge, row: ClassFact, at: ClassRef): Rows['entryPoints'] {
  const { program } = knowledge;
  const base = baseOf(knowledge, at, 0);
  const work = row.members.find(({ name, kind }) => kind === 'method' && name === base?.use.method);
  if (base === null || work === undefined) return [];
  return namesOfCommand(program, row, { use: base.use, file: at.file }).map((name) => ({
    kind: 'cli' as const,
    name,
    file: at.file,
    line: row.line,
    symbol: row.name,
    framework: base.library,
    certainty: 'certain' as const,
    handlers: handlerFunctions(
      program,
      work.values.map((value) => ({ file: at.file, value })),
    ),
  }));
}

const MOST_BASES = 6;

/** The class of a library that a class extends, through own classes. */
function baseOf(
  knowledge: Knowledge,
  at: ClassRef,
  depth: number,
): { readonly use: CommandClassUse; readonly library: string } | null {
  const { program, catalogue } = knowledge;
  const value = program.files.get(at.file)?.classes[at.class]?.extends ?? null;
  if (value === null || depth > MOST_BASES) return null;
  for (const target of program.targetsOf({ file: at.file, value })) {
    if (target.kind === 'class') return baseOf(knowledge, target.at, depth + 1);
    if (target.kind !== 'api') continue;
    const [module, path] = catalogue.canonical(...splitPath(target.path));
    for (const library of catalogue.librariesOf(module)) {
      const use = library.commandClasses?.find((each) => matchesPath(each.path, path));
      if (use !== undefined) return { use, library: library.id };
    }
  }
  return null;
}

function namesOfCommand(
  program: Program,
  row: ClassFact,
  { use, file }: { readonly use: CommandClassUse; readonly file: string },
): readonly string[] {
  if ('member' in use.named) return listedNames(program, row, { member: use.named.member, file });
  const root = packageRoots(program).get(file) ?? null;
  const inside = root === null || root === '' ? file : file.slice(root.length + 1);
  const { folder } = use.named;
  if (!inside.startsWith(folder)) return [];
  const words = inside
    .slice(folder.length)
    .replace(/\.[mc]?[jt]sx?$/, '')
    .replace(/(?:^|\/)index$/, '');
  return [words === '' ? '(default)' : words.replaceAll('/', ':')];
}

/** `static paths = [['orders', 'list'], ['ls']]`; a constant of the library in place of words is the default. */
function listedNames(
  program: Program,
  { members }: ClassFact,
  { member, file }: { readonly member: string; readonly file: string },
): readonly string[] {
  const values = members.find(({ name, static: isStatic }) => name === member && isStatic)?.values ?? [];
  return values.flatMap((value) => {
    const list = valueOf(program, { file, value });
    return (list?.kind === 'array' ? list.elements : []).map((each) => {
      const words = valueOf(program, { file, value: each });
      if (words?.kind !== 'array') return '(default)';
      return (
        words.elements.map((word) => namesOf(program, { file, value: word })[0] ?? '${…}').join(' ') || '(default)'
      );
    });
  });
}
