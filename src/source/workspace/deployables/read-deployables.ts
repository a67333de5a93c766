import { by } from '../../../lib/order.ts';
import type { Deployable, Package } from '../../../model/workspace.ts';
import type { Tree } from '../tree.ts';
import { hideSecrets } from '../hide-secrets.ts';
import { notDeployed } from './not-deployed.ts';
import { readBlueprints } from './read-blueprints.ts';
import { readCharts } from './read-charts.ts';
import { readComposeFiles } from './read-compose-files.ts';
import { readDockerfiles } from './read-dockerfiles.ts';
import { readPlatforms } from './read-platforms.ts';
import { readProcfiles } from './read-procfiles.ts';
import { readWorkloads } from './read-workloads.ts';

/** All images, compose services and process lines, sorted by place. */
export function readDeployables(tree: Tree, packages: readonly Package[]): readonly Deployable[] {
  const paths = tree.paths.filter((path) => !notDeployed.test(path));
  const dockerfiles = readDockerfiles(tree, paths, packages);
  const services = readComposeFiles(tree, paths, { packages, dockerfiles });
  const images = [...dockerfiles.values()].map(({ deployable }) => ({
    ...deployable,
    root: deployable.root ?? rootByCompose(deployable, services),
  }));
  const others = [readProcfiles, readWorkloads, readCharts].flatMap((read) => read(tree, paths, packages));
  const blueprints = readBlueprints(tree, paths, { packages, dockerfiles });
  return [...images, ...services, ...others, ...blueprints, ...readPlatforms(paths, packages)]
    .map(withoutSecrets)
    .toSorted(byPlace);
}

const byPlace = by<Deployable>(
  (entry) => entry.place.file,
  (entry) => entry.place.line,
  (entry) => entry.name ?? '',
);

function withoutSecrets(deployable: Deployable): Deployable {
  return { ...deployable, command: deployable.command === null ? null : hideSecrets(deployable.command) };
}

/** What compose runs from an image tells what the image is of, when it is always the same. */
function rootByCompose({ dockerfile }: Deployable, services: readonly Deployable[]): string | null {
  const roots = new Set(services.filter((service) => service.dockerfile === dockerfile).map((service) => service.root));
  return roots.size === 1 ? ([...roots][0] ?? null) : null;
}
