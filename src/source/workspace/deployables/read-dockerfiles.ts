import type { Deployable, Package } from '../../../model/workspace.ts';
import { nameOf } from '../../../lib/tree-path.ts';
import type { Tree } from '../tree.ts';
import { dockerfileRoot } from './dockerfile-root.ts';
import { type Image, parseDockerfile } from './parse-dockerfile.ts';

export interface Dockerfile {
  readonly text: string;
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
    const dockerfile = toDockerfile(file, tree.text(file) ?? '', { packages, target: null });
    return dockerfile === null ? [] : [[file, dockerfile] as const];
  });
  return new Map(dockerfiles);
}

/** The same file, built up to one of its stages; as a whole where it has none of that name. */
export function stageOf(dockerfile: Dockerfile, target: string, packages: readonly Package[]): Dockerfile {
  return toDockerfile(dockerfile.deployable.place.file, dockerfile.text, { packages, target }) ?? dockerfile;
}

function toDockerfile(
  file: string,
  text: string,
  { packages, target }: { readonly packages: readonly Package[]; readonly target: string | null },
): Dockerfile | null {
  const image = parseDockerfile(text, target);
  return image === null ? null : { text, image, deployable: toDeployable(file, image, packages) };
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
