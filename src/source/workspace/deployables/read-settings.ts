import { z } from 'zod';
import type { PlatformEntry } from '../../../model/workspace.ts';
import { readToml } from '../read-toml.ts';
import type { Tree } from '../tree.ts';

/** Settings as a JSON or a TOML file says them; `lineOf` is the line on which a text of them first stands. */
interface Settings {
  readonly value: unknown;
  readonly lineOf: (text: string) => number;
}

function settingsOf(tree: Tree, file: string): Settings {
  const value = file.endsWith('.toml') ? readToml(tree, file) : tree.json(file)?.value;
  const lines = (tree.text(file) ?? '').split('\n');
  return { value, lineOf: (text) => lines.findIndex((line) => line.includes(text)) + 1 || 1 };
}

function entryOf(
  file: string,
  { lineOf }: Settings,
  { written, ...row }: Pick<PlatformEntry, 'platform' | 'starts' | 'name'> & { readonly written: string },
): PlatformEntry {
  return { ...row, handler: null, place: { file, line: lineOf(written) } };
}

const environment = z.object({
  triggers: z.object({ crons: z.array(z.string()).optional() }).optional(),
  queues: z.object({ consumers: z.array(z.object({ queue: z.string() })).optional() }).optional(),
});
const wrangler = environment.extend({ env: z.record(z.string(), environment).optional() });

/**
 * https://developers.cloudflare.com/workers/configuration/cron-triggers/ and /queues/configuration/configure-queues/: the
 * worker's `scheduled` and `queue`, also of its environments.
 */
export function readWrangler(tree: Tree, file: string): readonly PlatformEntry[] {
  const settings = settingsOf(tree, file);
  const read = wrangler.safeParse(settings.value).data;
  const environments = read === undefined ? [] : [read, ...Object.values(read.env ?? {})];
  const crons = new Set(environments.flatMap(({ triggers }) => triggers?.crons ?? []));
  const queues = new Set(environments.flatMap((each) => each.queues?.consumers ?? []).map(({ queue }) => queue));
  const base = { platform: 'cloudflare' };
  return [
    ...[...crons].map((schedule) =>
      entryOf(file, settings, {
        ...base,
        starts: { kind: 'schedule', schedule },
        name: 'scheduled',
        written: `"${schedule}"`,
      }),
    ),
    ...[...queues].map((queue) =>
      entryOf(file, settings, { ...base, starts: { kind: 'queue', queue }, name: 'queue', written: `"${queue}"` }),
    ),
  ];
}

const netlify = z.object({
  functions: z.record(z.string(), z.object({ schedule: z.string().optional() }).catch({})).optional(),
});

/** https://docs.netlify.com/functions/scheduled-functions/: functions with a `schedule`. */
export function readNetlify(tree: Tree, file: string): readonly PlatformEntry[] {
  const settings = settingsOf(tree, file);
  const functions = netlify.safeParse(settings.value).data?.functions ?? {};
  return Object.entries(functions).flatMap(([name, { schedule }]) =>
    schedule === undefined
      ? []
      : [
          entryOf(file, settings, {
            platform: 'netlify',
            starts: { kind: 'schedule', schedule },
            name,
            written: schedule,
          }),
        ],
  );
}

const railway = z.object({ deploy: z.object({ cronSchedule: z.string().nullish() }).optional() });

/** https://docs.railway.com/reference/config-as-code: the service runs by the clock. */
export function readRailway(tree: Tree, file: string): readonly PlatformEntry[] {
  const settings = settingsOf(tree, file);
  const schedule = railway.safeParse(settings.value).data?.deploy?.cronSchedule ?? null;
  return schedule === null
    ? []
    : [
        entryOf(file, settings, {
          platform: 'railway',
          starts: { kind: 'schedule', schedule },
          name: 'deploy',
          written: schedule,
        }),
      ];
}
