import { LineCounter, type Pair, type YAMLMap, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Deployable, Package } from '../../../model/workspace.ts';
import { folderOf, nameOf } from '../../../lib/tree-path.ts';
import type { Tree } from '../tree.ts';
import { imageRoot } from './image-root.ts';

const longestRead = 200_000;
const VALUES = /^values(?:[.-][\w.-]+)?\.ya?ml$/;

/**
 * Images that the values of a Helm chart name: https://helm.sh/docs/chart_template_guide/values_files/. What templates make
 * of them is not known before they are rendered; that an image of a package of this repository runs is.
 */
export function readCharts(tree: Tree, paths: readonly string[], packages: readonly Package[]): readonly Deployable[] {
  return paths.flatMap((file) => {
    const chart = chartOf(tree, file);
    if (chart === null || tree.sizeOf(file) > longestRead) return [];
    const lines = new LineCounter();
    const document = parseDocument(tree.text(file) ?? '', { lineCounter: lines, logLevel: 'silent' });
    if (document.errors.length > 0 || !isMap(document.contents)) return [];
    const found = imagesIn(document.contents, chart).flatMap(({ image, name, map, offset }) => {
      const root = imageRoot(image, packages);
      return root === null
        ? []
        : [toDeployable(map, { image, name, root, place: { file, line: lines.linePos(offset).line } })];
    });
    return found;
  });
}

/** Name of the chart whose values a file holds. */
function chartOf(tree: Tree, file: string): string | null {
  if (!VALUES.test(nameOf(file))) return null;
  const folder = folderOf(file);
  const chart = folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`;
  if (!tree.has(chart)) return null;
  return /^name:\s*["']?([\w.-]+)/m.exec(tree.text(chart) ?? '')?.[1] ?? nameOf(folder);
}

interface Image {
  readonly image: string;
  /** The key around it, the chart where there is none. */
  readonly name: string;
  /** What says how it is run. */
  readonly map: YAMLMap;
  readonly offset: number;
}

/** `image: acme/api:1`, and `image: { repository: acme/api }`, at any depth. */
function imagesIn(map: YAMLMap, name: string): readonly Image[] {
  return map.items.flatMap((pair): readonly Image[] => {
    const key = keyOf(pair);
    if (key === null || !isPair(pair)) return [];
    if (key === 'image') {
      const image = isMap(pair.value)
        ? nameOfImage(pair.value)
        : isScalar(pair.value)
          ? textOf(pair.value.value)
          : null;
      const offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
      return image === null ? [] : [{ image, name, map, offset }];
    }
    return isMap(pair.value) ? imagesIn(pair.value, key) : [];
  });
}

function keyOf({ key }: Pair): string | null {
  return isScalar(key) ? textOf(key.value) : null;
}

function nameOfImage(map: YAMLMap): string | null {
  return textOf(map.get('repository')) ?? textOf(map.get('name'));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function toDeployable(
  map: YAMLMap,
  { image, name, root, place }: Pick<Deployable, 'image' | 'name' | 'root' | 'place'>,
): Deployable {
  const words = [...wordsOf(map.get('command')), ...wordsOf(map.get('args'))];
  return {
    kind: 'kubernetes',
    name,
    root,
    image,
    command: words.length === 0 ? null : words.join(' '),
    dockerfile: null,
    ports: [],
    environment: namesOf(map.get('env')),
    dependsOn: [],
    place,
  };
}

function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return isSeq(value) ? value.items.flatMap((item) => (isScalar(item) ? (textOf(item.value) ?? []) : [])) : [];
}

/** Names of variables, as a map or as a list of names with values. */
function namesOf(value: unknown): readonly string[] {
  if (isMap(value)) return value.items.flatMap((pair) => keyOf(pair) ?? []);
  if (!isSeq(value)) return [];
  return value.items.flatMap((item) => (isMap(item) ? (textOf(item.get('name')) ?? []) : []));
}
