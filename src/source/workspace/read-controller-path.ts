import { z } from 'zod';
import { joinPath } from '../../lib/tree-path.ts';
import { readYaml } from './read-yaml.ts';
import type { Tree } from './tree.ts';

const tsoa = z.object({ routes: z.object({ basePath: z.string().optional() }).optional() });

/** `routes.basePath` of tsoa, which it puts before the routes that it makes: https://tsoa-community.github.io/docs/generating.html. */
export function readControllerPath(tree: Tree, root: string): string {
  const file = ['tsoa.json', 'tsoa.yaml', 'tsoa.yml']
    .map((name) => joinPath(root, name))
    .find((path) => tree.has(path));
  // JSON is YAML, and tsoa allows comments in it.
  const read =
    file === undefined ? null : readYaml({ ...tree, text: (path) => withoutComments(tree.text(path)) }, file, tsoa);
  return (read?.value.routes?.basePath ?? '').replace(/^\/+|\/+$/g, '');
}

function withoutComments(text: string | null): string | null {
  return text?.replace(/^\s*\/\/.*$/gm, '') ?? null;
}
