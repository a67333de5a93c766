import { z } from 'zod';
import { by } from '../../../lib/order.ts';
import { folderOf, nameOf } from '../../../lib/tree-path.ts';
import type { ConfiguredAddress, FileRole, SettingOfLibrary } from '../../../model/workspace.ts';
import { readYaml } from '../read-yaml.ts';
import type { Tree } from '../tree.ts';

const LIBRARY = 'config';
/** Deeper than anybody nests settings. */
const DEEPEST = 12;
const VARIABLES = /^custom-environment-variables\.(?:json|ya?ml)$/;
const VALUES = /^[\w-]+\.(?:json|ya?ml)$/;
const ADDRESS = /^(https?|wss?):\/\/(?:[^/@\s]*@)?([\w.-]+\.[a-z]{2,})(:\d+)?(\/[^?#\s]*)?/i;

export interface NodeConfig {
  readonly settings: readonly SettingOfLibrary[];
  readonly addresses: readonly ConfiguredAddress[];
}

/**
 * What the files of node-config say: which variable fills which key (`custom-environment-variables.json`), and which
 * addresses stand at a key in the files beside it (`default.json`, `production.yaml`).
 */
export function readNodeConfig(tree: Tree, roleOf: (path: string) => FileRole): NodeConfig {
  const files = tree.paths.filter((file) => !/^(?:test|fixture|example|mock|docs)$/.test(roleOf(file)));
  const mappings = files.filter((file) => VARIABLES.test(nameOf(file)));
  const standards = files.filter((file) => /(?:^|\/)config\/default\.(?:json|ya?ml)$/.test(file));
  const folders = new Set([...mappings, ...standards].map(folderOf));
  const values = files.filter(
    (file) => folders.has(folderOf(file)) && VALUES.test(nameOf(file)) && !mappings.includes(file),
  );
  return {
    settings: mappings.flatMap((file) =>
      leavesOf(tree, file)
        .flatMap(({ key, text, line }) => {
          const name = /^[A-Z][A-Z0-9_]*$/.test(text) ? text : null;
          return name === null ? [] : [{ name, library: LIBRARY, key: key.replace(/\.__name$/, ''), file, line }];
        })
        .toSorted(
          by(
            (row) => row.line,
            (row) => row.name,
          ),
        ),
    ),
    addresses: values.flatMap((file) =>
      leavesOf(tree, file).flatMap(({ key, text, line }) => {
        const [, scheme = '', host = '', port = '', path = ''] = ADDRESS.exec(text) ?? [];
        return host === '' ? [] : [{ library: LIBRARY, key, address: `${scheme}://${host}${port}${path}`, file, line }];
      }),
    ),
  };
}

interface Leaf {
  readonly key: string;
  readonly text: string;
  readonly line: number;
}

function leavesOf(tree: Tree, file: string): readonly Leaf[] {
  const read = /\.ya?ml$/.test(file) ? readYaml(tree, file, z.unknown()) : tree.json(file);
  return read === null ? [] : leavesIn(read.value, []).map((leaf) => ({ ...leaf, line: read.lineOf(leaf.path) }));
}

function leavesIn(
  value: unknown,
  path: readonly string[],
): readonly (Omit<Leaf, 'line'> & { path: readonly string[] })[] {
  if (typeof value === 'string') return [{ key: path.join('.'), text: value, path }];
  if (typeof value !== 'object' || value === null || path.length > DEEPEST) return [];
  return Object.entries(value).flatMap(([name, each]) => leavesIn(each, [...path, name]));
}
