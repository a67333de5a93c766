import { fileAt } from '../../code/link/module-paths.ts';
import type { FunctionRef, Program } from '../../code/link/program.ts';
import { splitPath } from '../../code/link/queries.ts';
import { instancesOf } from '../../code/link/type-targets.ts';
import { valueOf } from '../../code/link/value-of.ts';
import { remembered } from '../../lib/remembered.ts';
import type { HandlerTypeUse } from '../../model/given-uses.ts';
import type { Export, FileFacts, TypeId } from '../../model/facts.ts';
import type { Library } from '../../model/library.ts';
import { matchesPath } from '../catalogue-index.ts';
import { cdkFunctions } from '../cdk-functions.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import type { Rows } from '../rows.ts';
import { UNKNOWN_TEXT } from '../slot-text.ts';

/**
 * Functions that a file exports for a platform to run, as their types say: `export const handler: SQSHandler`. What starts
 * them is written elsewhere, so that of a path, a queue or a time nothing is said; what a configuration names is left to it.
 */
export default {
  id: 'typed-handlers',
  description: 'Exported functions whose types say that a platform runs them.',
  detect: (knowledge) => {
    const found = [...knowledge.program.files].flatMap(([file, facts]) => handlersIn(knowledge, file, facts));
    return {
      entryPoints: found.map(({ entry }) => entry),
      bootstraps: found.map(({ entry: { file, line } }) => ({
        role: 'serverless' as const,
        because: 'exports a handler of a platform for functions',
        file,
        line,
      })),
    };
  },
} satisfies Detector;

type ValueExport = Export & { readonly kind: 'value' };

interface Found {
  readonly entry: Rows['entryPoints'][number];
}

function handlersIn(knowledge: Knowledge, file: string, facts: FileFacts): readonly Found[] {
  const { program, catalogue } = knowledge;
  const knows = facts.imports.some(({ module }) => catalogue.librariesOf(module).some((row) => row.handlerTypes));
  if (!knows) return [];
  const named = namesByFile(knowledge).get(file) ?? new Set();
  return facts.exports.flatMap((row) => {
    if (row.kind !== 'value' || named.has(row.name)) return [];
    const handlers = handlerFunctions(program, [{ file, value: row.value }]);
    // A step of a handler takes its event too: own code calls it.
    if (handlers.some((at) => program.callersOf(at).length > 0)) return [];
    const types = typesOf(program, { file, facts, row, handlers });
    const [use] = types.flatMap((type) => usesOf(knowledge, file, type));
    return use === undefined ? [] : [{ entry: toEntry({ file, row, handlers }, use) }];
  });
}

/** Exports that configurations of platforms and CDK apps name, by file. */
const namesByFile = remembered((knowledge: Knowledge): ReadonlyMap<string, ReadonlySet<string>> => {
  const { program } = knowledge;
  const files = new Set(program.files.keys());
  const named = program.workspace.platformEntries.flatMap(({ handler }) => {
    const file = handler === null ? null : fileAt(files, handler.file);
    return file === null || handler === null ? [] : [{ file, name: handler.name }];
  });
  const names = new Map<string, Set<string>>();
  for (const { file, name } of [...named, ...cdkFunctions(knowledge).values()])
    names.set(file, (names.get(file) ?? new Set()).add(name));
  return names;
});

interface Exported {
  readonly file: string;
  readonly row: ValueExport;
  readonly handlers: readonly FunctionRef[];
}

/** The type of the name and what it is made of (`Handler<SQSEvent>`), and that of the first parameter. */
function typesOf(
  program: Program,
  { file, facts, row, handlers }: Exported & { readonly facts: FileFacts },
): readonly TypeId[] {
  const value = valueOf(program, { file, value: row.value });
  const own = value?.kind === 'local' ? (facts.bindings[value.binding]?.type ?? null) : null;
  const written = own === null ? undefined : facts.types[own];
  const inside = written?.kind === 'reference' ? written.arguments.slice(0, 1) : [];
  const taken = handlers.flatMap((at) =>
    at.file === file ? (facts.functions[at.function]?.parameters.slice(0, 1) ?? []) : [],
  );
  return [...(own === null ? [] : [own]), ...inside, ...taken.flatMap(({ type }) => type ?? [])];
}

interface Typed {
  readonly use: HandlerTypeUse;
  readonly library: Library;
}

function usesOf({ program, catalogue }: Knowledge, file: string, type: TypeId): readonly Typed[] {
  return instancesOf(program.linker, file, type).flatMap((target) => {
    if (target.kind !== 'api') return [];
    const [module, path] = splitPath(target.path);
    return catalogue
      .librariesOf(module)
      .flatMap((library) =>
        (library.handlerTypes ?? []).flatMap((use) =>
          matchesPath(use.path, path.replace(/\(\)$/, '')) ? [{ use, library }] : [],
        ),
      );
  });
}

function toEntry({ file, row, handlers }: Exported, { use, library }: Typed): Rows['entryPoints'][number] {
  const base = {
    file,
    line: row.line,
    symbol: row.name,
    framework: library.id,
    certainty: 'likely' as const,
    handlers,
  };
  switch (use.starts) {
    case 'http':
      return { kind: 'http', method: 'ANY', path: UNKNOWN_TEXT, ...base };
    case 'queue':
      return { kind: 'queue', queue: UNKNOWN_TEXT, ...base };
    case 'schedule':
      return { kind: 'schedule', schedule: UNKNOWN_TEXT, ...base };
  }
}
