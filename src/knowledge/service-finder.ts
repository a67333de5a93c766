import type { Program } from '../code/link/program.ts';
import type { Service } from '../model/handover-model.ts';
import { packageRoots } from './package-of.ts';
import type { FoundServices } from './services/find-services.ts';

/** The service that a file belongs to: the part of a package that alone loads it, else that of the package around it. */
export function serviceFinder(
  program: Program,
  services: readonly Service[],
  ownFiles: FoundServices['ownFiles'],
): (file: string) => Service | null {
  const kept = new Set(services);
  const parts = new Set(ownFiles.values());
  const byRoot = new Map(
    services.flatMap((service) =>
      parts.has(service) ? [] : [service.root, ...(service.otherRoots ?? [])].map((root) => [root, service] as const),
    ),
  );
  const roots = packageRoots(program);
  return (file) => {
    const part = ownFiles.get(file);
    if (part !== undefined) return kept.has(part) ? part : null;
    const root = roots.get(file) ?? nearestRoot(program, file);
    return root === null ? null : (byRoot.get(root) ?? null);
  };
}

/** Of a file that is no source, such as the configuration of a platform: the package around it. */
function nearestRoot({ workspace }: Program, file: string): string | null {
  const around = workspace.packages.filter(({ root }) => root === '' || file.startsWith(`${root}/`));
  return around.reduce<string | null>(
    (best, { root }) => (best === null || root.length > best.length ? root : best),
    null,
  );
}
