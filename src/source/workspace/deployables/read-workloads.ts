import { isMap, isSeq, LineCounter, parseAllDocuments, type YAMLMap } from 'yaml';
import type { Deployable, Package } from '../../../model/workspace.ts';
import { nameOf } from '../../../lib/tree-path.ts';
import type { Tree } from '../tree.ts';
import { imageRoot } from './image-root.ts';

const longestRead = 200_000;
const WORKLOAD = /^kind:\s*["']?(?:Deployment|StatefulSet|DaemonSet)\b/m;

/**
 * Workloads of Kubernetes: https://kubernetes.io/docs/concepts/workloads/controllers/. Templates of Helm are no YAML before
 * they are rendered, and are left out. Only those that run an image of a package of this repository are services of it.
 */
export function readWorkloads(
  tree: Tree,
  paths: readonly string[],
  packages: readonly Package[],
): readonly Deployable[] {
  return paths.flatMap((file) => {
    if (!/\.ya?ml$/.test(file) || tree.sizeOf(file) > longestRead) return [];
    const text = tree.text(file) ?? '';
    return WORKLOAD.test(text) && !text.includes('{{') ? workloadsIn(text, file, packages) : [];
  });
}

function workloadsIn(text: string, file: string, packages: readonly Package[]): readonly Deployable[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, logLevel: 'silent' });
  return (Array.isArray(documents) ? documents : []).flatMap((document): readonly Deployable[] => {
    const kind = document.errors.length === 0 && isMap(document.contents) ? document.get('kind') : null;
    if (typeof kind !== 'string' || !WORKLOAD.test(`kind: ${kind}`)) return [];
    const containers = document.getIn(['spec', 'template', 'spec', 'containers']);
    const name = textOf(document.getIn(['metadata', 'name']));
    const line = lines.linePos(document.contents?.range?.[0] ?? 0).line;
    return (isSeq(containers) ? containers.items : []).flatMap((container) =>
      isMap(container) ? toDeployable(container, { name, place: { file, line } }, packages) : [],
    );
  });
}

function toDeployable(
  container: YAMLMap,
  { name, place }: Pick<Deployable, 'name' | 'place'>,
  packages: readonly Package[],
): readonly Deployable[] {
  const image = textOf(container.get('image'));
  const root = image === null ? null : imageRoot(image, packages);
  if (root === null) return [];
  const words = [...textsOf(container.get('command')), ...textsOf(container.get('args'))];
  return [
    {
      kind: 'kubernetes',
      name: name ?? nameOf(root),
      root,
      image,
      command: words.length === 0 ? null : words.join(' '),
      dockerfile: null,
      ports: [],
      environment: namesIn(container.get('env')),
      dependsOn: [],
      place,
    },
  ];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function textsOf(value: unknown): readonly string[] {
  return isSeq(value) ? value.items.flatMap((item) => textOf(scalarOf(item)) ?? []) : [];
}

function namesIn(value: unknown): readonly string[] {
  return isSeq(value) ? value.items.flatMap((item) => (isMap(item) ? (textOf(item.get('name')) ?? []) : [])) : [];
}

function scalarOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'value' in item ? item.value : item;
}
