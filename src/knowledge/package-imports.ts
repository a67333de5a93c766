import { builtinModules } from 'node:module';
import type { Program } from '../code/link/program.ts';
import { packageName } from '../lib/package-name.ts';
import { foldersUpFrom } from '../lib/tree-path.ts';
import { remembered } from '../lib/remembered.ts';
import type { Place } from '../model/place.ts';

/** An import of a package in production code, as the specifier names it. */
export interface PackageImport extends Place {
  readonly name: string;
  /** Folder of the package that has to declare it. */
  readonly packageRoot: string;
}

const builtIn = new Set(builtinModules);
const npmName = /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/;

/** All imports that lead out of the repository, in file order. */
export const packageImports = remembered((program: Program): readonly PackageImport[] => {
  const { packages, sources } = program.workspace;
  const declaring = new Set(packages.flatMap(({ root, project }) => (project === null ? [root] : [])));
  const around = (root: string): string | null => foldersUpFrom(root).find((folder) => declaring.has(folder)) ?? null;
  const roots = new Map(
    sources.map(({ path, packageRoot }) => [path, packageRoot === null ? null : around(packageRoot)]),
  );
  return [...program.files].flatMap(([file, facts]) => {
    const packageRoot = roots.get(file) ?? null;
    if (packageRoot === null) return [];
    return facts.imports.flatMap(({ module, line }) => {
      const name = packageName(module.replace(/[?].*$/, '').replace(/^.*!/, ''));
      const isPackage = npmName.test(name) && !builtIn.has(name) && program.fileOf(file, module) === null;
      return isPackage ? [{ file, line, name, packageRoot }] : [];
    });
  });
});
