import { by } from '../../lib/order.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readAlerts } from './alerts/read-alerts.ts';
import { readDeployables } from './deployables/read-deployables.ts';
import { readFunctionLimits } from './deployables/read-function-limits.ts';
import { readPlatformEntries } from './deployables/read-platform-entries.ts';
import { packageManagerOf } from './package-manager.ts';
import { readLocks } from './locks/read-locks.ts';
import { readCatalogEntities } from './read-catalog-entities.ts';
import { readManifest } from './read-manifest.ts';
import { readOwnerRules } from './read-owner-rules.ts';
import { manifestPaths, readPackages } from './read-packages.ts';
import { listSources } from './list-sources.ts';
import { listUnreadParts } from './list-unread-parts.ts';
import { readDecisions } from './read-decisions.ts';
import { readDatasources } from './read-datasources.ts';
import { readSchemaTables } from './read-schema-tables.ts';
import { readGeneratedClients } from './read-generated-clients.ts';
import { readOperations } from './read-operations.ts';
import { readPages } from './read-pages.ts';
import { fileRoles } from './roles/file-role.ts';
import { toSourceTree } from './roles/source-tree.ts';
import { readSettings } from './settings/read-settings.ts';
import { readNodeConfig } from './settings/read-node-config.ts';
import { readMentions, readPrismaSettings } from './settings/read-setting-uses.ts';
import { openTree } from './tree.ts';
import { readTsConfigs } from './tsconfig/read-tsconfigs.ts';
import { toTsConfig } from './tsconfig/to-tsconfig.ts';
import { workspaceRoots } from './workspace-roots.ts';

/**
 * What the manifests of a tree say: packages, tsconfigs, deployables, owners, and the role of each source file. Reads
 * through the snapshot alone. What cannot be understood is left out with a diagnostic; never throws for it.
 */
export function readWorkspace(snapshot: Snapshot): Workspace {
  const tree = openTree(snapshot);
  const manifests = manifestPaths(tree).map((path) => readManifest(tree, path));
  const packages = readPackages(tree, manifests, workspaceRoots(tree, manifests));
  const configs = readTsConfigs(tree, packages);
  const deployables = readDeployables(tree, packages);
  const ownerRules = readOwnerRules(tree);
  const sourceTree = toSourceTree(tree.paths, packages, deployables);
  const roleOf = fileRoles(sourceTree);
  const settings = readSettings(tree, { roleOf, deployables });
  const nodeConfig = readNodeConfig(tree, roleOf);
  return {
    manager: packageManagerOf(tree, manifests),
    packages,
    locks: readLocks(tree, packages),
    tsconfigs: [...configs.values()].map(toTsConfig).toSorted(by((config) => config.file)),
    sources: listSources(snapshot, { sourceTree, roleOf, configs }),
    pages: readPages(tree, roleOf),
    datasources: readDatasources(tree, roleOf),
    schemaTables: readSchemaTables(tree, roleOf),
    generatedClients: readGeneratedClients(tree, roleOf),
    operations: readOperations(tree, packages, roleOf),
    deployables,
    settings,
    librarySettings: [...readPrismaSettings(tree, roleOf), ...nodeConfig.settings],
    configuredAddresses: nodeConfig.addresses,
    mentionedSettings: readMentions(tree, new Set(settings.map(({ name }) => name)), roleOf),
    platformEntries: readPlatformEntries(tree),
    functionLimits: readFunctionLimits(tree),
    ownerRules,
    catalogEntities: readCatalogEntities(tree),
    paths: tree.paths,
    decisions: readDecisions(tree, packages),
    alerts: readAlerts(tree, roleOf),
    unreadParts: listUnreadParts({ paths: tree.paths, roleOf, deployables }),
    diagnostics: tree.diagnostics.toSorted(byPlace),
  };
}

const byPlace = by<Diagnostic>(
  (diagnostic) => diagnostic.file ?? '',
  (diagnostic) => diagnostic.line ?? 0,
  (diagnostic) => diagnostic.code,
  (diagnostic) => diagnostic.message,
);
