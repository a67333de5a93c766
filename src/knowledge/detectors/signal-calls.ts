import type { Library } from '../../model/library.ts';
import { matchesPath } from '../catalogue-index.ts';
import type { Detector, KnownCall } from '../knowledge.ts';
import type { Rows } from '../rows.ts';

type SignalCall = Rows['signalCalls'][number];

/** Calls that count, measure, trace or report while the code runs: `orders.inc()` of the counter that was made elsewhere. */
export default {
  id: 'signal-calls',
  description: 'Calls on metrics, spans and error reporters, wherever these were made.',
  detect: ({ calls }) => ({ signalCalls: calls.flatMap((call) => toRow(call) ?? []) }),
} satisfies Detector;

/** What is known of the call itself says more than what it is a call on: `client.trackException()` of a client that also traces. */
function toRow(call: KnownCall): SignalCall | null {
  const uses = call.libraries.flatMap((library) => usesOf(library));
  const use =
    uses.find(({ path }) => matchesPath(path, call.path)) ??
    uses.find(({ path, automatic }) => automatic !== true && matchesPath(`${path}().**`, call.path));
  if (use === undefined) return null;
  return { kind: use.kind, file: call.site.file, line: call.site.call.line };
}

function usesOf({ observability = [] }: Library): NonNullable<Library['observability']> {
  return observability.filter(({ kind }) => kind === 'metrics' || kind === 'tracing' || kind === 'error-reporting');
}
