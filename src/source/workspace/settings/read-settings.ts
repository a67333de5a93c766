import { by } from '../../../lib/order.ts';
import { folderOf, joinPath, nameOf } from '../../../lib/tree-path.ts';
import type { DeclaredSetting, Deployable, FileRole } from '../../../model/workspace.ts';
import type { Tree } from '../tree.ts';
import { namesInText } from './names-in-text.ts';
import { kindOfSettingFile } from './setting-files.ts';

interface Surroundings {
  readonly roleOf: (path: string) => FileRole;
  readonly deployables: readonly Deployable[];
}

const LONGEST = 200_000;

/** Variables that example files, images, compose files, charts, Terraform and platforms name; never their values. */
export function readSettings(tree: Tree, { roleOf, deployables }: Surroundings): readonly DeclaredSetting[] {
  const foreign = namesOfForeignImages(deployables);
  const settings = tree.paths.flatMap((path): readonly DeclaredSetting[] => {
    const guess = kindOfSettingFile(path);
    if (guess === null || tree.sizeOf(path) > LONGEST || !isDeployed(roleOf, path)) return [];
    const text = guess === 'yaml' && !isOfKubernetes(path) ? null : tree.text(path);
    const kind = guess === 'yaml' ? 'kubernetes' : guess;
    if (text === null || (guess === 'yaml' && !saysKubernetes(tree, path, text))) return [];
    return namesInText(kind, text).map((row) => ({ ...row, kind, file: path }));
  });
  return settings
    .filter(({ kind, file, name }) => kind !== 'compose' || !foreign.has(`${file} ${name}`))
    .toSorted(
      by(
        (row) => row.name,
        (row) => row.file,
        (row) => row.line,
      ),
    );
}

/** A file has the role of the code beside it: `.env.example` is an example of the values, not of the code. */
function isDeployed(roleOf: (path: string) => FileRole, path: string): boolean {
  const role = roleOf(joinPath(folderOf(path), 'x.ts'));
  return role === 'production' || role === 'tooling';
}

/** Manifests and charts lie in folders that say so: reading every YAML file to find out would take too long. */
function isOfKubernetes(path: string): boolean {
  return (
    /(?:^|\/)(?:k8s|kubernetes|kube|helm|charts?|manifests|deploy(?:ment)?s?|infra(?:structure)?|kustomize|overlays|argocd)\//i.test(
      path,
    ) || /^values(?:[.-].*)?\.ya?ml$/.test(nameOf(path))
  );
}

function saysKubernetes(tree: Tree, path: string, text: string): boolean {
  const isChart = /^values(?:[.-].*)?\.ya?ml$/.test(nameOf(path)) && tree.has(joinPath(folderOf(path), 'Chart.yaml'));
  return isChart || (/^apiVersion:/m.test(text) && /^kind:/m.test(text));
}

/** What compose hands to an image that is not built here, such as a database, is no setting of this repository. */
function namesOfForeignImages(deployables: readonly Deployable[]): ReadonlySet<string> {
  const compose = deployables.filter(({ kind }) => kind === 'compose');
  const keysOf = (rows: readonly Deployable[]): readonly string[] =>
    rows.flatMap(({ environment, place }) => environment.map((name) => `${place.file} ${name}`));
  const isBuilt = (row: Deployable): boolean => row.root !== null || row.dockerfile !== null;
  const own = new Set(keysOf(compose.filter(isBuilt)));
  return new Set(keysOf(compose.filter((row) => !isBuilt(row))).filter((key) => !own.has(key)));
}
