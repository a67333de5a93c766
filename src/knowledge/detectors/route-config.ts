import { exportsOf } from '../../code/link/exports.ts';
import { fileAt } from '../../code/link/module-paths.ts';
import { stepsFrom } from '../../code/link/origins.ts';
import type { Program, Ref } from '../../code/link/program.ts';
import { textsOf } from '../../code/link/queries.ts';
import { valueOf } from '../../code/link/value-of.ts';
import { folderOf, joinPath as joinFolders } from '../../lib/tree-path.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector } from '../knowledge.ts';
import { joinPath } from '../router-prefixes.ts';
import type { Rows } from '../rows.ts';

/** Routes of React Router that `app/routes.ts` lists: `route('orders/:id', './order.tsx')`, with loaders and actions. */
export default {
  id: 'route-config',
  description: 'Loaders and actions of the modules that a route configuration names.',
  detect: ({ program }) => ({
    entryPoints: [...program.files.keys()].filter(isConfig).flatMap((file) => {
      const routes = exportsOf(program.linker, file, 'default').flatMap((found) =>
        found.kind === 'value' ? routesAt({ program, folder: folderOf(file), depth: 0, before: '' }, found.ref) : [],
      );
      return routes.flatMap((route) => rowsOf(program, route));
    }),
  }),
} satisfies Detector;

function isConfig(file: string): boolean {
  return /(?:^|\/)app\/routes\.[mc]?[jt]s$/.test(file);
}

interface Route {
  readonly path: string;
  /** File of its module. */
  readonly module: string;
}

interface Walk {
  readonly program: Program;
  /** Modules are named from here. */
  readonly folder: string;
  readonly depth: number;
  /** Path around. */
  readonly before: string;
}

const DEEPEST = 16;
const CONFIG =
  /^(?:@react-router\/dev\/routes|@remix-run\/route-config)#(?:relative\(\)\.)?(route|index|layout|prefix)$/;

function routesAt(walk: Walk, ref: Ref): readonly Route[] {
  const { program, depth } = walk;
  const deeper = { ...walk, depth: depth + 1 };
  const row = valueOf(program, ref);
  if (depth > DEEPEST) return [];
  if (row?.kind === 'array') return row.elements.flatMap((value) => routesAt(deeper, { file: ref.file, value }));
  if (row?.kind === 'element') return routesAt(deeper, { file: ref.file, value: row.of });
  if (row?.kind === 'result') return routesOfCall(deeper, ref.file, row.call);
  return stepsFrom(program, ref).flatMap((step) => ('value' in step ? routesAt(deeper, step) : []));
}

/** `route(path, file, children)`, `index(file)`, `layout(file, children)`, `prefix(path, children)`; options may stand between. */
function routesOfCall(walk: Walk, file: string, index: number): readonly Route[] {
  const { program, before } = walk;
  const call = program.files.get(file)?.calls[index];
  if (call === undefined) return [];
  const [form] = program
    .targetsOf({ file, value: call.callee })
    .flatMap((target) => (target.kind === 'api' ? (CONFIG.exec(target.path)?.[1] ?? []) : []));
  const refs = call.arguments.map((value) => ({ file, value }));
  const text = (at: number): string => (refs[at] === undefined ? '' : (textsOf(program, refs[at])[0] ?? ''));
  const hasPath = form === 'route' || form === 'prefix';
  const path = hasPath ? joinPath(before, text(0)) : before;
  const module = form === 'prefix' ? null : moduleAt(walk, text(hasPath ? 1 : 0));
  const children =
    form === undefined || form === 'index'
      ? []
      : refs.slice(1).flatMap((ref) => routesAt({ ...walk, before: path }, ref));
  // A layout runs for the routes inside it.
  return module === null || form === undefined || form === 'layout' ? children : [{ path, module }, ...children];
}

function moduleAt({ program, folder }: Walk, written: string): string | null {
  return written === '' ? null : fileAt(new Set(program.files.keys()), joinFolders(folder, written));
}

const METHODS = [
  ['loader', 'GET'],
  ['action', 'POST'],
] as const;

function rowsOf(program: Program, { path, module }: Route): Rows['entryPoints'] {
  const written = program.files.get(module)?.exports ?? [];
  return METHODS.flatMap(([name, method]) => {
    const [found] = exportsOf(program.linker, module, name);
    if (found === undefined) return [];
    return [
      {
        kind: 'http' as const,
        method,
        path: path || '/',
        file: module,
        line: written.find((row) => row.kind === 'value' && row.name === name)?.line ?? 1,
        symbol: name,
        framework: 'react-router',
        certainty: 'certain' as const,
        handlers: found.kind === 'value' ? handlerFunctions(program, [found.ref]) : [],
      },
    ];
  });
}
