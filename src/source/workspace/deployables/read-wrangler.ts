import { parse } from 'smol-toml';
import { z } from 'zod';
import { lineAt } from '../../../lib/line-at.ts';
import { folderOf, joinPath } from '../../../lib/tree-path.ts';
import type { PlatformEntry } from '../../../model/workspace.ts';
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
  const text = tree.text(file) ?? '';
  const { main, triggers, queues } = wrangler.safeParse(documentAt(tree, file, text)).data ?? {};
  const entry = (name: string, value: string): Pick<PlatformEntry, 'platform' | 'name' | 'handler' | 'place'> => ({
    platform: 'cloudflare',
    name,
    handler: main === undefined ? null : { file: joinPath(folderOf(file), main), name: `default.${name}` },
    place: { file, line: lineAt(text, Math.max(0, text.indexOf(JSON.stringify(value)))) },
  });
  const crons = (triggers?.crons ?? []).map((schedule) => ({
    starts: { kind: 'schedule' as const, schedule },
    ...entry('scheduled', schedule),
  }));
  const consumers = (queues?.consumers ?? []).map(({ queue }) => ({
    starts: { kind: 'queue' as const, queue },
    ...entry('queue', queue),
  }));
  return [...crons, ...consumers];
}

/** Null where it does not parse. */
function documentAt(tree: Tree, file: string, text: string): unknown {
  if (!file.endsWith('.toml')) return tree.json(file)?.value;
  try {
    return parse(text);
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    tree.report({ code: 'manifest-invalid', file, line: null, message: `This file is no valid TOML: ${reason}` });
    return null;
  }
}
