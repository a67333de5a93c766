import { exportsOf } from '../../code/link/exports.ts';
import type { Program } from '../../code/link/program.ts';
import { FILE_CONVENTIONS, type FileConvention } from '../file-conventions.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector } from '../knowledge.ts';
import { namedMembers } from '../named-members.ts';
import { packageRoots } from '../package-of.ts';
import { joinPath } from '../router-prefixes.ts';
import type { Rows } from '../rows.ts';

/** Routes that are files: SvelteKit, Nitro and Nuxt, Astro, Medusa, React Router and Remix. Next.js has a detector of its own. */
export default {
  id: 'file-routes',
  description: 'HTTP routes that are files, by the conventions of frameworks.',
  detect: ({ program }) => {
    const conventionsOf = conventionsByPackage(program);
    const packageOf = packageRoots(program);
    return {
      entryPoints: [...program.files.keys()].flatMap((file) => {
        const root = packageOf.get(file) ?? null;
        const inside = root === null || root === '' ? file : file.slice(root.length + 1);
        return (conventionsOf.get(root) ?? []).flatMap((convention) => rowsAt(program, convention, { file, inside }));
      }),
    };
  },
} satisfies Detector;

function conventionsByPackage(program: Program): ReadonlyMap<string | null, readonly FileConvention[]> {
  return new Map(
    program.workspace.packages.map(({ root, manifest }) => [
      root,
      FILE_CONVENTIONS.filter(
        (convention) =>
          !saysItself(program, convention, root) &&
          convention.dependencies.some(
            (name) =>
              manifest.name === name ||
              Object.hasOwn(manifest.dependencies, name) ||
              Object.hasOwn(manifest.devDependencies, name),
          ),
      ),
    ]),
  );
}

function saysItself(program: Program, { unless }: FileConvention, root: string): boolean {
  if (unless === undefined) return false;
  const file = root === '' ? unless.file : `${root}/${unless.file}`;
  const calls = program.files.get(file)?.calls ?? [];
  return calls.some(({ callee }) =>
    program
      .targetsOf({ file, value: callee })
      .some((target) => target.kind === 'api' && unless.calls.test(target.path)),
  );
}

function rowsAt(
  program: Program,
  convention: FileConvention,
  at: { readonly file: string; readonly inside: string },
): Rows['entryPoints'] {
  const { framework, file: pattern, pathOf, exports, methodOf, members } = convention;
  const { file, inside } = at;
  const part = pattern.exec(inside)?.[1];
  const path = part === undefined ? null : pathOf(part);
  if (path === null) return [];
  const base = { kind: 'http' as const, file, framework, certainty: 'certain' as const };
  const written = program.files.get(file)?.exports ?? [];
  const own = Object.entries(exports).flatMap(([name, method]) => {
    const found = exportsOf(program.linker, file, name)[0];
    if (found === undefined) return [];
    return [
      {
        ...base,
        method: methodOf?.(inside) ?? method,
        path: joinPath(path) || '/',
        line: written.find((row) => row.kind === 'value' && row.name === name)?.line ?? 1,
        symbol: name,
        handlers: found.kind === 'value' ? handlerFunctions(program, [found.ref]) : [],
      },
    ];
  });
  const holder = members === undefined ? undefined : exportsOf(program.linker, file, members.name)[0];
  if (members === undefined || holder?.kind !== 'value') return own;
  const named = namedMembers(program, holder.ref).map(({ name, ref, line }) => ({
    ...base,
    method: members.method,
    path: members.pathOf(joinPath(path) || '/', name),
    file: ref.file,
    line,
    symbol: name,
    handlers: handlerFunctions(program, [ref]),
  }));
  return [...own, ...named];
}
