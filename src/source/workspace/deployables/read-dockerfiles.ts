import type { Deployable, Package } from '../../../model/workspace.ts';
import { nameOf } from '../../../lib/tree-path.ts';
import type { Tree } from '../tree.ts';
import { dockerfileRoot } from './dockerfile-root.ts';
import { type Image, parseDockerfile } from './parse-dockerfile.ts';

export interface Dockerfile {
  readonly deployable: Deployable;
  readonly image: Image;
}

/** `Dockerfile`, `Dockerfile.api`, `api.Dockerfile`, `Containerfile`; not documents or code about them. */
function isDockerfile(path: string): boolean {
  const name = nameOf(path);
  const isNamed = /^(dockerfile|containerfile)([.-].+)?$|[.-](dockerfile|containerfile)$/i.test(name);
  return isNamed && !/\.(mdx?|[cm]?[jt]sx?|dockerignore|tmpl|template|tpl|j2|ejs|hbs|txt|json|ya?ml|sh)$/i.test(name);
}

/** All Dockerfiles of the tree that build an image, by path. */
export function readDockerfiles(
  tree: Tree,
  paths: readonly string[],
  packages: readonly Package[],
): ReadonlyMap<string, Dockerfile> {
  const dockerfiles = paths.filter(isDockerfile).flatMap((file) => {
    const image = parseDockerfile(tree.text(file) ?? '');
    return image === null ? [] : [[file, { deployable: toDeployable(file, image, packages), image }] as const];
  });
  return new Map(dockerfiles);
}

function toDeployable(file: string, image: Image, packages: readonly Package[]): Deployable {
  return {
    kind: 'dockerfile',
    name:
      /^(?:dockerfile|containerfile)[.-](.+)$/i.exec(nameOf(file))?.[1] ??
      /^(.+)[.-](?:dockerfile|containerfile)$/i.exec(nameOf(file))?.[1] ??
      null,
    root: dockerfileRoot(file, image, packages),
    image: null,
    command: image.command,
    dockerfile: file,
    ports: image.ports,
    environment: image.environment,
    dependsOn: [],
    place: { file, line: image.line },
  };
}
