import { groupBy } from '../../lib/group-by.ts';
import { type LogLevel, logLevelOf } from '../../lib/log-level.ts';
import { by, distinct } from '../../lib/order.ts';
import type { Disposition, HandoverModel, Service } from '../../model/handover-model.ts';
import type { LogMessage } from '../../model/log-message.ts';
import type { Capped } from './cap.ts';
import { cap } from './cap.ts';
import { type Evidence, toEvidence } from './evidence.ts';
import { deployablesOf } from './services.ts';

export interface MessageRow {
  /** With `…` where something is filled in. */
  readonly text: string;
  /** As the code writes it: `warn`, or the class of an error. */
  readonly level: string;
  readonly evidence: Evidence;
  /** What becomes of the failure that it tells of; empty where it stands in no handler of errors. */
  readonly dispositions: readonly Disposition[];
  /** External systems that the function calls. */
  readonly systems: readonly string[];
}

export interface MessageGroup {
  readonly kind: MessageKind;
  readonly messages: Capped<MessageRow>;
}

type MessageKind = 'error' | 'warn' | 'thrown' | 'other';

export interface MessagePage {
  readonly service: Service;
  readonly path: string;
  readonly total: number;
  readonly groups: readonly MessageGroup[];
}

/** In the order in which people look for them, with how many rows fit on the page together. */
const KINDS: readonly (readonly [kind: MessageKind, most: number])[] = [
  ['error', 140],
  ['warn', 70],
  ['thrown', 90],
  ['other', 50],
];

/** Null where a service writes nothing that could be looked up. */
export function messagePageOf(service: Service, model: HandoverModel): MessagePage | null {
  const own = model.logMessages.filter((row) => row.service === service.name);
  if (own.length === 0) return null;
  const byKind = groupBy(own, kindOf);
  const groups = KINDS.flatMap(([kind, most]) => {
    const rows = byKind.get(kind) ?? [];
    return rows.length === 0 ? [] : [{ kind, messages: cap(rowsOf(rows, model), most) }];
  });
  return { service, path: `services/${service.id}/messages.md`, total: own.length, groups };
}

/** Path of the page, null where there is none. */
export function messagesPathOf(service: Service, model: HandoverModel): string | null {
  const isThere =
    deployablesOf(model).includes(service) && model.logMessages.some((row) => row.service === service.name);
  return isThere ? `services/${service.id}/messages.md` : null;
}

const KIND_OF_LEVEL: Readonly<Record<LogLevel, MessageKind>> = {
  error: 'error',
  warn: 'warn',
  info: 'other',
  debug: 'other',
};

function kindOf({ kind, level }: LogMessage): MessageKind {
  return kind === 'error' ? 'thrown' : KIND_OF_LEVEL[logLevelOf(level) ?? 'info'];
}

function rowsOf(messages: readonly LogMessage[], model: HandoverModel): MessageRow[] {
  const calls = groupBy(model.outboundCalls, ({ file, symbol }) => `${symbol} ${file}`);
  const handlers = groupBy(model.errorHandlers, ({ file, line }) => `${file}:${line}`);
  return messages
    .map(({ file, line, symbol, parts, level, handler }) => ({
      text: parts.join('…').replaceAll(/\s+/g, ' ').trim(),
      level,
      evidence: toEvidence({ file, line }),
      dispositions: handlers.get(`${file}:${handler}`)?.[0]?.dispositions ?? [],
      systems: distinct((calls.get(`${symbol} ${file}`) ?? []).map(({ system }) => system)),
      place: `${file}:${line}`,
    }))
    .toSorted(
      by(
        (row) => row.text.toLowerCase(),
        (row) => row.text,
        (row) => row.place,
      ),
    )
    .map(({ place: _place, ...row }) => row);
}
