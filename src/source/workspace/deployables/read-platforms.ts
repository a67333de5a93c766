import type { Deployable, Package } from '../../../model/workspace.ts';
import { folderOf, nameOf } from '../../../lib/tree-path.ts';

/** Configuration files of hosting platforms; what lies beside one is deployed there. */
const PLATFORMS: readonly { readonly name: string; readonly file: RegExp }[] = [
  { name: 'Vercel', file: /^vercel\.json$/ },
  { name: 'Netlify', file: /^netlify\.toml$/ },
  { name: 'Cloudflare', file: /^wrangler\.(?:toml|jsonc?)$/ },
  { name: 'Fly.io', file: /^fly(?:\.[\w-]+)?\.toml$/ },
  { name: 'Railway', file: /^railway\.(?:json|toml)$/ },
  { name: 'Serverless Framework', file: /^serverless\.ya?ml$/ },
  { name: 'Google App Engine', file: /^app\.ya?ml$/ },
  { name: 'SST', file: /^sst\.config\.ts$/ },
  { name: 'Trigger.dev', file: /^trigger\.config\.[cm]?[jt]s$/ },
];

/** Packages that a platform deploys, by the configuration file beside their manifest. */
export function readPlatforms(paths: readonly string[], packages: readonly Package[]): readonly Deployable[] {
  const roots = new Set(packages.map(({ root }) => root));
  return paths.flatMap((file): Deployable[] => {
    const platform = roots.has(folderOf(file)) ? PLATFORMS.find((each) => each.file.test(nameOf(file))) : undefined;
    if (platform === undefined) return [];
    return [
      {
        kind: 'platform',
        name: platform.name,
        root: folderOf(file),
        image: null,
        command: null,
        dockerfile: null,
        ports: [],
        environment: [],
        dependsOn: [],
        place: { file, line: 1 },
      },
    ];
  });
}
