import { exportsOf } from '../../code/link/exports.ts';
import type { Program } from '../../code/link/program.ts';
import { FILE_CONVENTIONS, type FileConvention } from '../file-conventions.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector } from '../knowledge.ts';
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
  { framework, file: pattern, pathOf, exports, methodOf }: FileConvention,
  { file, inside }: { readonly file: string; readonly inside: string },
): Rows['entryPoints'] {
  const part = pattern.exec(inside)?.[1];
  const path = part === undefined ? null : pathOf(part);
  if (path === null) return [];
  const written = program.files.get(file)?.exports ?? [];
  return Object.entries(exports).flatMap(([name, method]) => {
    const found = exportsOf(program.linker, file, name)[0];
    if (found === undefined) return [];
    const line = written.find((row) => row.kind === 'value' && row.name === name)?.line ?? 1;
    return [
      {
        kind: 'http' as const,
        method: methodOf?.(inside) ?? method,
        path: joinPath(path) || '/',
        file,
        line,
        symbol: name,
        framework,
        certainty: 'certain' as const,
        handlers: found.kind === 'value' ? handlerFunctions(program, [found.ref]) : [],
      },
    ];
  });
}
