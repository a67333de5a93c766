import { z } from 'zod';
import { folderOf, joinPath } from '../../../lib/tree-path.ts';
import type { PlatformEntry } from '../../../model/workspace.ts';
import { readToml } from '../read-toml.ts';
import type { Tree } from '../tree.ts';

type Path = readonly (string | number)[];

interface Settings<Value> {
  readonly value: Value;
  readonly lineOf: (path: Path) => number;
}

/** Settings that a platform takes as JSON or as TOML; null where they have another shape. */
function settingsOf<Value>(tree: Tree, file: string, schema: z.ZodType<Value>): Settings<Value> | null {
  if (file.endsWith('.toml')) return readToml(tree, file, schema);
  const document = tree.json(file);
  const parsed = schema.safeParse(document?.value);
  return document === null || !parsed.success ? null : { value: parsed.data, lineOf: document.lineOf };
}

const environment = z.object({
  triggers: z.object({ crons: z.array(z.string()).optional() }).optional(),
  queues: z.object({ consumers: z.array(z.object({ queue: z.string() })).optional() }).optional(),
});
const wrangler = environment.extend({ main: z.string().optional(), env: z.record(z.string(), environment).optional() });

/**
 * https://developers.cloudflare.com/workers/configuration/cron-triggers/ and /queues/configuration/configure-queues/: the
 * worker's `scheduled` and `queue`, also of its environments.
 */
export function readWrangler(tree: Tree, file: string): readonly PlatformEntry[] {
  const settings = settingsOf(tree, file, wrangler);
  if (settings === null) return [];
  const { value, lineOf } = settings;
  const { main } = value;
  const environments = Object.entries(value.env ?? {}).map(([name, each]) => ({ at: ['env', name], each }));
  const found = [{ at: [], each: value }, ...environments].flatMap(({ at, each }): readonly PlatformEntry[] => {
    const entry = (starts: PlatformEntry['starts'], name: string, path: Path): PlatformEntry => ({
      platform: 'cloudflare',
      starts,
      name,
      handler: main === undefined ? null : { file: joinPath(folderOf(file), main), name: `default.${name}` },
      place: { file, line: lineOf([...at, ...path]) },
    });
    return [
      ...(each.triggers?.crons ?? []).map((schedule, index) =>
        entry({ kind: 'schedule', schedule }, 'scheduled', ['triggers', 'crons', index]),
      ),
      ...(each.queues?.consumers ?? []).map(({ queue }, index) =>
        entry({ kind: 'queue', queue }, 'queue', ['queues', 'consumers', index, 'queue']),
      ),
    ];
  });
  // Environments say the same again.
  return [...new Map(found.map((row) => [JSON.stringify(row.starts), row])).values()];
}

const netlify = z.object({
  functions: z.record(z.string(), z.object({ schedule: z.string().optional() }).catch({})).optional(),
});

/** https://docs.netlify.com/functions/scheduled-functions/: functions with a `schedule`. */
export function readNetlify(tree: Tree, file: string): readonly PlatformEntry[] {
  const settings = settingsOf(tree, file, netlify);
  return Object.entries(settings?.value.functions ?? {}).flatMap(([name, { schedule }]) =>
    schedule === undefined || settings === null
      ? []
      : [
          {
            platform: 'netlify',
            starts: { kind: 'schedule' as const, schedule },
            name,
            handler: null,
            place: { file, line: settings.lineOf(['functions', name, 'schedule']) },
          },
        ],
  );
}

const railway = z.object({ deploy: z.object({ cronSchedule: z.string().nullish() }).optional() });

/** https://docs.railway.com/reference/config-as-code: the service runs by the clock. */
export function readRailway(tree: Tree, file: string): readonly PlatformEntry[] {
  const settings = settingsOf(tree, file, railway);
  const schedule = settings?.value.deploy?.cronSchedule ?? null;
  if (settings === null || schedule === null) return [];
  const place = { file, line: settings.lineOf(['deploy', 'cronSchedule']) };
  return [{ platform: 'railway', starts: { kind: 'schedule', schedule }, name: 'deploy', handler: null, place }];
}
