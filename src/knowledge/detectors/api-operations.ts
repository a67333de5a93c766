import { fileAt } from '../../code/link/module-paths.ts';
import { exportsOf } from '../../code/link/exports.ts';
import type { CallSite, Program, Ref } from '../../code/link/program.ts';
import { slotOf, textsOf } from '../../code/link/queries.ts';
import type { OperationsUse } from '../../model/given-uses.ts';
import type { Library } from '../../model/library.ts';
import type { ApiOperation } from '../../model/workspace.ts';
import { matchesPath } from '../catalogue-index.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import { namedMembers } from '../named-members.ts';
import { packageRoots } from '../package-of.ts';
import { type PrefixesOf, joinPath, receiverOf, routerPrefixes } from '../router-prefixes.ts';
import type { Rows } from '../rows.ts';

/** Routes that an OpenAPI description names, where functions are given for the ids of its operations. */
export default {
  id: 'api-operations',
  description: 'HTTP routes of OpenAPI descriptions whose operations own functions answer, found by their ids.',
  detect: (knowledge) => {
    const { operations } = knowledge.program.workspace;
    if (operations.length === 0) return {};
    const prefixesOf = routerPrefixes(knowledge);
    return { entryPoints: answersIn(knowledge).flatMap((answer) => rowsOf(knowledge, answer, prefixesOf)) };
  },
} satisfies Detector;

/** A call that is handed what answers operations. */
interface Answer {
  readonly site: CallSite;
  readonly library: Library;
  readonly use: OperationsUse;
  readonly likely: boolean;
}

function answersIn(knowledge: Knowledge): readonly Answer[] {
  const called = knowledge.matches.operations.flatMap(({ call: { site, likely }, library, alternatives }) =>
    alternatives.flatMap((use) => (use.given === true ? [] : [{ site, library, use, likely }])),
  );
  return [...called, ...knowledge.program.calls.flatMap((site) => givenAt(knowledge, site))];
}

/** What a call is handed first, where an entry knows it: plugins. */
function givenAt({ program, catalogue }: Knowledge, site: CallSite): readonly Answer[] {
  const [value] = site.call.arguments;
  const imports = program.files.get(site.file)?.imports ?? [];
  if (value === undefined || !imports.some(({ module }) => catalogue.librariesOf(module).some(takesPlugins))) return [];
  return program.targetsOf({ file: site.file, value }).flatMap((target) => {
    if (target.kind !== 'api') return [];
    const [name = '', ...path] = target.path.split('#');
    return catalogue
      .librariesOf(name)
      .flatMap((library) =>
        (library.operations ?? []).flatMap((use) =>
          use.given === true && matchesPath(use.path, path.join('#'))
            ? [{ site, library, use, likely: target.likely }]
            : [],
        ),
      );
  });
}

function takesPlugins({ operations = [] }: Library): boolean {
  return operations.some(({ given }) => given === true);
}

function rowsOf(knowledge: Knowledge, answer: Answer, prefixesOf: PrefixesOf): Rows['entryPoints'] {
  const { program } = knowledge;
  const { site, library, use } = answer;
  const receiver = use.given === true ? receiverOf(knowledge, site) : null;
  const before = receiver === null ? [''] : prefixesOf(receiver);
  const prefix = textAt(program, site, use.prefix) ?? '';
  const described = describedFor(program, answer);
  return answeringIn(program, answer, described).flatMap(({ operation, ref, line }) =>
    before.map((outer) => ({
      kind: 'http' as const,
      method: operation.method,
      path: joinPath(outer, prefix, use.belowServer === true ? operation.base : '', operation.path) || '/',
      file: ref.file,
      line,
      symbol: operation.id,
      framework: library.id,
      certainty: answer.likely ? ('likely' as const) : ('certain' as const),
      handlers: handlerFunctions(program, [ref]),
    })),
  );
}

function textAt(program: Program, site: CallSite, slot: OperationsUse['prefix']): string | null {
  const written = slot === undefined ? null : slotOf(program, site, slot);
  return written === null ? null : (textsOf(program, written.ref)[0] ?? null);
}

/** Operations of the description that the call names, else of those in its package; nothing where an id stands for several. */
function describedFor(program: Program, { site, use }: Answer): readonly ApiOperation[] {
  const { operations, packages } = program.workspace;
  const named = textAt(program, site, use.description)?.split('/').at(-1);
  const home = packageRoots(program).get(site.file) ?? '';
  const roots = packages.map(({ root }) => root).filter((root) => root !== '');
  const rootOf = (file: string): string =>
    roots.filter((root) => file.startsWith(`${root}/`)).toSorted((left, right) => right.length - left.length)[0] ?? '';
  const near = operations.filter(({ file }) => rootOf(file) === home);
  const byName = near.filter(({ file }) => named !== undefined && file.split('/').at(-1) === named);
  const found = byName.length > 0 ? byName : near;
  return found.filter(({ id }) => found.filter((other) => other.id === id).length === 1);
}

interface Answering {
  readonly operation: ApiOperation;
  readonly ref: Ref;
  readonly line: number;
}

function answeringIn(
  program: Program,
  { site, use }: Answer,
  operations: readonly ApiOperation[],
): readonly Answering[] {
  const given = use.handlers === undefined ? null : slotOf(program, site, use.handlers);
  if (given !== null && use.handlers !== undefined) {
    const [id] = textsOf(program, given.ref);
    const behind = site.call.arguments[use.handlers.argument + 1];
    const single =
      id === undefined || behind === undefined
        ? []
        : [{ name: id, ref: { file: site.file, value: behind }, line: site.call.line }];
    return [...single, ...namedMembers(program, given.ref)].flatMap(({ name, ref, line }) =>
      operations.flatMap((operation) => (operation.id === name ? [{ operation, ref, line }] : [])),
    );
  }
  const folder = use.folder === undefined ? null : slotOf(program, site, use.folder);
  return folder === null ? [] : operations.flatMap((operation) => moduleOf(program, site, operation));
}

/** The function that the module of an operation exports under its id. */
function moduleOf(program: Program, site: CallSite, operation: ApiOperation): readonly Answering[] {
  const { module, id } = operation;
  if (module === null) return [];
  const roots = packageRoots(program);
  const files = [...program.files.keys()].filter((file) => roots.get(file) === roots.get(site.file));
  const wanted = files.filter((file) => `/${file}`.replace(/\.[mc]?[jt]s$/, '').endsWith(`/${module}`));
  const [file, ...others] = wanted.flatMap((each) => fileAt(new Set(files), each) ?? []);
  if (file === undefined || others.length > 0) return [];
  return exportsOf(program.linker, file, id).flatMap((found) =>
    found.kind === 'value' ? [{ operation, ref: found.ref, line: lineOf(program, found.ref) }] : [],
  );
}

function lineOf(program: Program, ref: Ref): number {
  const [at] = handlerFunctions(program, [ref]);
  return (at === undefined ? undefined : program.files.get(at.file)?.functions[at.function]?.line) ?? 1;
}
