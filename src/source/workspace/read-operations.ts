import { z } from 'zod';
import { by } from '../../lib/order.ts';
import { nameOf } from '../../lib/tree-path.ts';
import type { ApiOperation, FileRole, Package } from '../../model/workspace.ts';
import { type YamlFile, readYaml } from './read-yaml.ts';
import type { Tree } from './tree.ts';

/** Larger descriptions are made by tools from code that says more. */
const LARGEST = 500_000;
const DESCRIPTION_NAME = /(?:^|[._-])(?:open-?api|swagger|api|oas|spec)[\w.-]*\.(?:ya?ml|json)$/i;
const KNOWS_OPENAPI = /open-?api|swagger/i;
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

const operation = z.object({
  operationId: z.string().optional(),
  'x-eov-operation-handler': z.string().optional(),
});
const description = z.object({
  openapi: z.string().optional(),
  swagger: z.string().optional(),
  basePath: z.string().optional(),
  servers: z
    .array(z.object({ url: z.string() }))
    .optional()
    .catch(undefined),
  paths: z.record(z.string(), z.record(z.string(), z.unknown()).catch({})).catch({}),
});

/**
 * Operations of OpenAPI descriptions that have an id. Only where a package depends on something that knows OpenAPI: what
 * a repository describes for others it need not answer by these ids.
 */
export function readOperations(
  tree: Tree,
  packages: readonly Package[],
  roleOf: (path: string) => FileRole,
): readonly ApiOperation[] {
  const names = packages.flatMap(({ manifest }) => Object.keys(manifest.dependencies));
  if (!names.some((name) => KNOWS_OPENAPI.test(name))) return [];
  return tree.paths
    .filter(
      (path) => DESCRIPTION_NAME.test(nameOf(path)) && tree.sizeOf(path) <= LARGEST && roleOf(path) === 'production',
    )
    .filter((path) => /^\s*\{?\s*["']?(?:openapi|swagger)["']?\s*:/m.test(tree.text(path) ?? ''))
    .flatMap((path) => {
      const read = readYaml({ ...tree, report: () => undefined }, path, description);
      return read === null ? [] : operationsIn(path, read);
    })
    .toSorted(
      by(
        (row) => row.file,
        (row) => row.line,
        (row) => row.id,
      ),
    );
}

function operationsIn(file: string, { value, lineOf }: YamlFile<z.infer<typeof description>>): readonly ApiOperation[] {
  const base = pathOf(value.basePath ?? value.servers?.[0]?.url ?? '');
  return Object.entries(value.paths).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => {
      const row = operation.safeParse(methods[method]).data;
      if (row?.operationId === undefined) return [];
      const module = row['x-eov-operation-handler'] ?? null;
      const line = lineOf(['paths', path, method]);
      return [{ id: row.operationId, method: method.toUpperCase(), path, base, module, file, line }];
    }),
  );
}

/** `https://shop.test/v1`, `/v1`: what stands behind the host. */
function pathOf(url: string): string {
  return url.replace(/^[a-z+]+:\/\/[^/]*|^\/\/[^/]*/i, '').replace(/\/+$/, '');
}
