import { z } from 'zod';
import { by } from '../../../lib/order.ts';
import type { PlatformEntry } from '../../../model/workspace.ts';
import { nameOf } from '../../../lib/tree-path.ts';
import { readYaml } from '../read-yaml.ts';
import type { Tree } from '../tree.ts';
import { notDeployed } from './not-deployed.ts';
import { readCronJobs } from './read-cron-jobs.ts';
import { readSam } from './read-sam.ts';
import { readServerless } from './read-serverless.ts';
import { readNetlify, readRailway, readWrangler } from './read-settings.ts';

/** Manifests for the machines of developers and for tests. */
const forDevelopers = /(^|\/)(dev|develop|development|local|localhost|examples?|samples?|tests?|e2e|docs)\//;

/**
 * What configurations of platforms start by themselves: crons of Vercel, Cloudflare, Netlify, Railway, Render and
 * Kubernetes, Workers, functions of Lambda.
 */
export function readPlatformEntries(tree: Tree): readonly PlatformEntry[] {
  return tree.paths
    .filter((path) => !notDeployed.test(path) && !forDevelopers.test(path))
    .flatMap((path) => readersOf(path).flatMap((read) => read(tree, path)))
    .toSorted(
      by(
        (row) => row.place.file,
        (row) => row.place.line,
        (row) => JSON.stringify(row.starts),
      ),
    );
}

type Reader = (tree: Tree, file: string) => readonly PlatformEntry[];

function readersOf(path: string): readonly Reader[] {
  const name = nameOf(path);
  if (name === 'vercel.json') return [readVercel];
  if (/^wrangler\.(?:jsonc?|toml)$/.test(name)) return [readWrangler];
  if (name === 'netlify.toml') return [readNetlify];
  if (/^railway\.(?:json|toml)$/.test(name)) return [readRailway];
  if (/^render\.ya?ml$/.test(name)) return [readRender];
  if (/^serverless\.ya?ml$/.test(name)) return [readServerless];
  if (/^(?:template|sam|[\w.-]*\.sam)\.ya?ml$/.test(name)) return [readSam];
  return /\.ya?ml$/.test(name) ? [readCronJobs] : [];
}

const vercel = z.object({ crons: z.array(z.object({ path: z.string(), schedule: z.string() })).optional() });

/** https://vercel.com/docs/cron-jobs: a request to a path of the application. */
function readVercel(tree: Tree, file: string): readonly PlatformEntry[] {
  const document = tree.json(file);
  const crons = vercel.safeParse(document?.value).data?.crons ?? [];
  return crons.map(({ path, schedule }, index) => ({
    platform: 'vercel',
    starts: { kind: 'schedule', schedule },
    name: path,
    handler: null,
    requests: path,
    place: { file, line: document?.lineOf(['crons', index]) ?? 1 },
  }));
}

const render = z.object({
  services: z
    .array(z.object({ type: z.string(), name: z.string().optional(), schedule: z.string().optional() }))
    .optional(),
});

/** https://render.com/docs/blueprint-spec: services of type `cron`. */
function readRender(tree: Tree, file: string): readonly PlatformEntry[] {
  const read = readYaml(tree, file, render);
  return (read?.value.services ?? []).flatMap(({ type, name, schedule }, index): PlatformEntry[] =>
    type === 'cron' && schedule !== undefined
      ? [
          {
            platform: 'render',
            starts: { kind: 'schedule', schedule },
            name: name ?? 'cron',
            handler: null,
            place: { file, line: read?.lineOf(['services', index, 'schedule']) ?? 1 },
          },
        ]
      : [],
  );
}
