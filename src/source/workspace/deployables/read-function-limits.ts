import picomatch from 'picomatch';
import { z } from 'zod';
import { folderOf, joinPath, nameOf } from '../../../lib/tree-path.ts';
import type { FunctionLimit } from '../../../model/workspace.ts';
import type { Tree } from '../tree.ts';
import { notDeployed } from './not-deployed.ts';

const settings = z.object({
  functions: z.record(z.string(), z.object({ maxDuration: z.number().optional().catch(undefined) })).optional(),
});

/** `functions` of `vercel.json`: globs of files, and seconds after which Vercel stops what they do. */
export function readFunctionLimits(tree: Tree): readonly FunctionLimit[] {
  return tree.paths
    .filter((path) => nameOf(path) === 'vercel.json' && !notDeployed.test(path))
    .flatMap((file) => limitsIn(tree, file));
}

/** https://vercel.com/docs/functions/configuring-functions/duration: of several globs the first counts. */
function limitsIn(tree: Tree, file: string): readonly FunctionLimit[] {
  const document = tree.json(file);
  const functions = settings.safeParse(document?.value).data?.functions ?? {};
  const rows = Object.entries(functions).flatMap(([glob, { maxDuration }]) =>
    maxDuration === undefined
      ? []
      : [
          {
            matches: picomatch(joinPath(folderOf(file), glob)),
            ms: maxDuration * 1000,
            place: { file, line: document?.lineOf(['functions', glob, 'maxDuration']) ?? 1 },
          },
        ],
  );
  if (rows.length === 0) return [];
  return tree.paths.flatMap((path) => {
    const row = rows.find(({ matches }) => matches(path));
    return row === undefined ? [] : [{ path, ms: row.ms, place: row.place }];
  });
}
