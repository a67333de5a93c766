import { LineCounter, isMap, isScalar, parseAllDocuments } from 'yaml';
import type { PlatformEntry } from '../../../model/workspace.ts';
import type { Tree } from '../tree.ts';

const longestRead = 200_000;

/**
 * CronJobs of Kubernetes: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/. Templates of Helm are no
 * YAML before they are rendered, and are left out.
 */
export function readCronJobs(tree: Tree, file: string): readonly PlatformEntry[] {
  if (tree.sizeOf(file) > longestRead) return [];
  const text = tree.text(file) ?? '';
  if (!/^kind:\s*["']?CronJob\b/m.test(text) || text.includes('{{')) return [];
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter, logLevel: 'silent' });
  return (Array.isArray(documents) ? documents : []).flatMap((document): PlatformEntry[] => {
    if (document.errors.length > 0 || document.get('kind') !== 'CronJob') return [];
    const spec = document.get('spec', true);
    const schedule = isMap(spec) ? spec.get('schedule', true) : undefined;
    if (!isScalar(schedule) || typeof schedule.value !== 'string') return [];
    const name = document.getIn(['metadata', 'name']);
    return [
      {
        platform: 'kubernetes',
        starts: { kind: 'schedule', schedule: schedule.value },
        name: typeof name === 'string' ? name : 'CronJob',
        handler: null,
        place: { file, line: lineCounter.linePos(schedule.range?.[0] ?? 0).line },
      },
    ];
  });
}
