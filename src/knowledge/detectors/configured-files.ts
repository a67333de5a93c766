import { exportsOf } from '../../code/link/exports.ts';
import type { Program, Ref } from '../../code/link/program.ts';
import { propertyOf } from '../../code/link/queries.ts';
import type { Package } from '../../model/workspace.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector } from '../knowledge.ts';
import type { Rows } from '../rows.ts';
import { UNKNOWN_TEXT, namesOf } from '../slot-text.ts';

/** Files that a framework loads: what their default export does, and when, which the `config` beside it says. */
export default {
  id: 'configured-files',
  description:
    'Subscribers and scheduled jobs that are files, with the event or the time in the configuration that they export.',
  detect: ({ program }) => ({
    entryPoints: program.workspace.packages.flatMap((row) =>
      CONVENTIONS.filter((convention) => follows(row, convention)).flatMap((convention) =>
        filesOf(program, row, convention).flatMap((file) => rowsAt(program, convention, file)),
      ),
    ),
  }),
} satisfies Detector;

interface Convention {
  readonly framework: string;
  /** Packages that depend on one of these follow it. */
  readonly dependencies: readonly string[];
  /** Path within the package. */
  readonly file: RegExp;
  readonly starts: 'queue' | 'schedule';
  /** Key of the `config` that says the event or the time. */
  readonly key: string;
}

/** https://docs.medusajs.com/learn/fundamentals/events-and-subscribers and /scheduled-jobs, https://docs.netlify.com/functions/scheduled-functions. */
const CONVENTIONS: readonly Convention[] = [
  {
    framework: 'medusa',
    dependencies: ['@medusajs/medusa', '@medusajs/framework'],
    file: /^src\/subscribers\/.+\.[jt]s$/,
    starts: 'queue',
    key: 'event',
  },
  {
    framework: 'medusa',
    dependencies: ['@medusajs/medusa', '@medusajs/framework'],
    file: /^src\/jobs\/.+\.[jt]s$/,
    starts: 'schedule',
    key: 'schedule',
  },
  {
    framework: 'netlify',
    dependencies: ['@netlify/functions'],
    file: /^netlify\/functions\/.+\.m?[jt]s$/,
    starts: 'schedule',
    key: 'schedule',
  },
];

function follows({ manifest }: Package, { dependencies }: Convention): boolean {
  return dependencies.some(
    (name) =>
      manifest.name === name ||
      Object.hasOwn(manifest.dependencies, name) ||
      Object.hasOwn(manifest.devDependencies, name),
  );
}

function filesOf({ workspace, files }: Program, { root }: Package, { file }: Convention): readonly string[] {
  const length = root === '' ? 0 : root.length + 1;
  return workspace.sources.flatMap(({ path, packageRoot }) =>
    packageRoot === root && files.has(path) && file.test(path.slice(length)) ? [path] : [],
  );
}

function rowsAt(program: Program, { framework, starts, key }: Convention, file: string): Rows['entryPoints'] {
  const [handler, config] = ['default', 'config'].map((name) => exported(program, file, name));
  const written = config === null || config === undefined ? null : propertyOf(program, config, key);
  if (handler === null || handler === undefined || written === null) return [];
  const names = namesOf(program, written.ref);
  const line =
    program.files.get(file)?.exports.find((row) => row.kind === 'value' && row.name === 'default')?.line ?? 1;
  const base = { file, line, framework, certainty: 'certain' as const, handlers: handlerFunctions(program, [handler]) };
  return (names.length === 0 ? [UNKNOWN_TEXT] : names).map((name) => ({
    ...base,
    symbol: file.split('/').at(-1) ?? file,
    ...(starts === 'queue' ? { kind: 'queue' as const, queue: name } : { kind: 'schedule' as const, schedule: name }),
  }));
}

function exported(program: Program, file: string, name: string): Ref | null {
  const found = exportsOf(program.linker, file, name)[0];
  return found?.kind === 'value' ? found.ref : null;
}
