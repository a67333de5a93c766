import { z } from 'zod';
import { folderOf, joinPath } from '../../../lib/tree-path.ts';
import type { PlatformEntry } from '../../../model/workspace.ts';
import { type TomlFile, readToml } from '../read-toml.ts';
import type { Tree } from '../tree.ts';

const wrangler = z.object({
  main: z.string().optional(),
  triggers: z.object({ crons: z.array(z.string()).optional() }).optional(),
  queues: z.object({ consumers: z.array(z.object({ queue: z.string() })).optional() }).optional(),
});

/**
 * What Cloudflare starts a Worker for: https://developers.cloudflare.com/workers/configuration/cron-triggers/ calls
 * `scheduled` of what its main module exports, https://developers.cloudflare.com/queues/ calls `queue`.
 */
export function readWrangler(tree: Tree, file: string): readonly PlatformEntry[] {
  const read = file.endsWith('.toml') ? readToml(tree, file, wrangler) : readJson(tree, file);
  if (read === null) return [];
  const { main, triggers, queues } = read.value;
  const entry = (name: string, keys: readonly (string | number)[]) => ({
    platform: 'cloudflare',
    name,
    handler: main === undefined ? null : { file: joinPath(folderOf(file), main), name: `default.${name}` },
    place: { file, line: read.lineOf(keys) },
  });
  const crons = (triggers?.crons ?? []).map((schedule, index) => ({
    starts: { kind: 'schedule' as const, schedule },
    ...entry('scheduled', ['triggers', 'crons', index]),
  }));
  const consumers = (queues?.consumers ?? []).map(({ queue }, index) => ({
    starts: { kind: 'queue' as const, queue },
    ...entry('queue', ['queues', 'consumers', index, 'queue']),
  }));
  return [...crons, ...consumers];
}

function readJson(tree: Tree, file: string): TomlFile<z.infer<typeof wrangler>> | null {
  const document = tree.json(file);
  const { data } = wrangler.safeParse(document?.value);
  return document === null || data === undefined ? null : { value: data, lineOf: document.lineOf };
}
